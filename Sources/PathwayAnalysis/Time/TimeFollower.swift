internal import PathwayGraph
internal import PathwayModel

/// Holds promises against the least and the most that the ways between two moments take.
///
/// Bounds decide most promises; the others are counted from every start date, and every hour where hours matter.
struct TimeFollower {
  /// What came out of a question.
  enum Answer {
    /// The promise is kept.
    case kept

    /// The promise is broken, first where the step that starts the clock starts on this date, by the arrows along which each step was reached.
    case broken(DayNumber, arrivals: [Int: Int])

    /// It would take more work than is spent on one pathway.
    case undecided
  }

  private let clocks: ClockStarts
  private var calendar: WorkingDays?

  /// How many runs are looked at one by one.
  private static let runLimit = 200

  /// How many performances may still be timed.
  private var budget = 6_000_000

  init(clocks: ClockStarts) {
    self.clocks = clocks
  }

  // MARK: - Least

  /// Tells whether even the fastest way breaks a promise, whenever the clock starts.
  mutating func isImpossible(
    _ question: DeadlineQuestion, _ precedence: Precedence, _ conditions: inout RunConditions
  ) -> Answer {
    guard var way = Way(question, isMost: false, precedence, conditions) else { return .kept }
    if way.isTooLong { return .undecided }
    // Where branches run side by side, the fastest is one on which nothing is waited for, and the slowest of a run counts: one run on
    // which the promise is kept will do.
    way.waitsForUntaken = way.mayRunBeside
    let answer = search(way, keepingLatest: false, forKept: true)
    guard case .kept = answer, way.waitsForUntaken else { return answer }
    guard let all = conditions.everyRun(from: question.from, to: question.to, precedence, atMost: Self.runLimit) else {
      let run = conditions.run(from: question.from, to: question.to, precedence)
      return run.map { isKept(question, on: $0, way, conditions) } == true ? .kept : .undecided
    }
    for run in all where isKept(question, on: run, way, conditions) { return .kept }
    return budget < 0 ? .undecided : .broken(clocks.dates.lowerBound, arrivals: [:])
  }

  /// Tells whether a promise is kept on one run, for some start of its clock.
  private mutating func isKept(
    _ question: DeadlineQuestion, on run: Run, _ way: Way, _ conditions: RunConditions
  ) -> Bool {
    let clock = RunClock(run, conditions)
    let calendar = writtenDown()
    return moments(for: way).contains { moment in
      budget -= run.performances.count
      let start = DatedClock(moment: moment, calendar: calendar)
      guard budget >= 0, let span = clock.span(from: question.from, startingAt: start, to: question.to, conditions)
      else { return false }
      return span.end <= span.clock.adding(question.within)
    }
  }

  // MARK: - Most

  /// Tells whether some ordinary way breaks a promise on some date when everything takes its most, and whether a loop on the way goes round
  /// a number of times that nobody says.
  mutating func isAtRisk(
    _ question: DeadlineQuestion, _ precedence: Precedence, _ conditions: RunConditions
  ) -> (answer: Answer, hasUnlimitedLoop: Bool) {
    guard var way = Way(question, isMost: true, precedence, conditions) else { return (.kept, false) }
    if way.isTooLong { return (.undecided, false) }
    let answer = search(way, keepingLatest: true, forKept: false)
    guard case .kept = answer, way.mayRunBeside else { return (answer, way.hasUnlimitedLoop) }
    way.waitsForUntaken = true
    guard case .kept = search(way, keepingLatest: true, forKept: false) else { return (.undecided, false) }
    return (.kept, way.hasUnlimitedLoop)
  }

  // MARK: - Search

  /// Looks for a moment at which a promise is kept, and says that it is broken where there is none; or the other way round.
  private mutating func search(_ way: Way, keepingLatest: Bool, forKept: Bool) -> Answer {
    switch way.verdict(keepingLatest: keepingLatest) {
    case true?: return .kept
    case false?: return first(of: way, keepingLatest)
    case nil: break
    }
    let calendar = writtenDown()
    var answer = Answer.kept
    for moment in moments(for: way) {
      guard let outcome = way.outcome(at: moment, calendar, keepingLatest: keepingLatest) else { return .kept }
      budget -= outcome.visits + 1
      if budget < 0 { return .undecided }
      guard outcome.isBroken else {
        if forKept { return .kept }
        continue
      }
      if !forKept { return .broken(moment.day, arrivals: outcome.arrivals) }
      if case .kept = answer { answer = .broken(moment.day, arrivals: outcome.arrivals) }
    }
    return answer
  }

  /// The moments at which it may matter that a clock starts, given the units of what is on the way.
  private func moments(for way: Way) -> [Moment] {
    let units = way.units
    let dates =
      units.isDisjoint(with: [.workingDays, .months, .years]) ? [clocks.dates.lowerBound] : Array(clocks.dates)
    let hours = units.isDisjoint(with: [.hours, .fullDays]) ? [0] : clocks.hours
    return dates.flatMap { date in hours.map { Moment(date, hour: $0) } }
  }

  /// A promise that is broken whenever the clock starts.
  private mutating func first(of way: Way, _ keepingLatest: Bool) -> Answer {
    let moment = Moment(clocks.dates.lowerBound, hour: 0)
    let outcome = way.outcome(at: moment, writtenDown(), keepingLatest: keepingLatest)
    return .broken(clocks.dates.lowerBound, arrivals: outcome?.arrivals ?? [:])
  }

  /// The working days, as far as anything that is not too long reaches.
  private mutating func writtenDown() -> WorkingDays {
    if let calendar { return calendar }
    let calendar = WorkingDays(through: 2160)
    self.calendar = calendar
    return calendar
  }
}
