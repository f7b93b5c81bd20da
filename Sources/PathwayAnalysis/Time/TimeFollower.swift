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
    guard let way = Way(question, isMost: false, precedence, conditions) else { return .kept }
    if way.isTooLong { return .undecided }
    let answer = search(way, keepingLatest: false, forKept: true)
    guard case .kept = answer, way.mayRunBeside else { return answer }
    // Where branches run side by side the slowest of them counts: one run on which the promise is kept will do.
    return isKept(on: conditions.run(from: question.from, to: question.to, precedence), way) ? .kept : .undecided
  }

  private mutating func isKept(on run: Run?, _ way: Way) -> Bool {
    guard let run else { return false }
    guard case .kept = search(Way(way, along: run), keepingLatest: true, forKept: true) else { return false }
    return true
  }

  // MARK: - Most

  /// Tells whether some ordinary way breaks a promise on some date when everything takes its most, and whether a loop on the way goes round
  /// a number of times that nobody says.
  mutating func isAtRisk(
    _ question: DeadlineQuestion, _ precedence: Precedence, _ conditions: RunConditions
  ) -> (answer: Answer, hasUnlimitedLoop: Bool) {
    guard let way = Way(question, isMost: true, precedence, conditions) else { return (.kept, false) }
    if way.isTooLong { return (.undecided, false) }
    return (search(way, keepingLatest: true, forKept: false), way.hasUnlimitedLoop)
  }

  // MARK: - Search

  /// Looks for a moment at which a promise is kept, and says that it is broken where there is none; or the other way round.
  private mutating func search(_ way: Way, keepingLatest: Bool, forKept: Bool) -> Answer {
    switch way.verdict(keepingLatest: keepingLatest) {
    case true?: return .kept
    case false?: return first(of: way, keepingLatest)
    case nil: break
    }
    let units = way.units
    let dates = units.isDisjoint(with: [.workingDays, .months, .years]) ? [clocks.dates.lowerBound] : Array(clocks.dates)
    let hours = units.isDisjoint(with: [.hours, .fullDays]) ? [0] : clocks.hours
    let calendar = writtenDown()
    var answer = Answer.kept
    for date in dates {
      for hour in hours {
        guard let outcome = way.outcome(at: Moment(date, hour: hour), calendar, keepingLatest: keepingLatest) else {
          return .kept
        }
        budget -= outcome.visits + 1
        if budget < 0 { return .undecided }
        guard outcome.isBroken else {
          if forKept { return .kept }
          continue
        }
        if !forKept { return .broken(date, arrivals: outcome.arrivals) }
        if case .kept = answer { answer = .broken(date, arrivals: outcome.arrivals) }
      }
    }
    return answer
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
