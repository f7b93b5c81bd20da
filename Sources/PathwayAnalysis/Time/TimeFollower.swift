internal import PathwayGraph
internal import PathwayModel

/// Holds promises against the least and the most that the ways between two moments take.
struct TimeFollower {
  /// What came out of a question.
  enum Answer {
    /// The promise is kept.
    case kept

    /// The promise is broken.
    case broken(Way.Breach)

    /// It would take more work than is spent on one promise.
    case undecided
  }

  /// How many runs are looked at one by one.
  private static let runLimit = 200

  private var comparison: DurationComparison

  init(dates: ClosedRange<DayNumber>) {
    comparison = DurationComparison(dates: dates)
  }

  // MARK: - Least

  /// Tells whether even the fastest way breaks a promise, whenever the clock starts.
  mutating func isImpossible(
    _ question: DeadlineQuestion, _ precedence: Precedence, _ conditions: inout RunConditions
  ) -> Answer {
    guard let way = Way(question, isMost: false, precedence, conditions) else { return .kept }
    // Where branches run side by side, the fastest is one on which nothing is waited for, and the slowest of a run counts: one run on
    // which the promise is kept will do.
    let mayRunBeside = way.mayRunBeside
    guard let (breach, _) = way.breach(waitingForUntaken: mayRunBeside, &comparison) else { return .undecided }
    if let breach { return .broken(breach) }
    if mayRunBeside, way.leavesLoop { return .undecided }
    guard mayRunBeside, !way.isSurelyKept(&comparison) else { return .kept }
    return isImpossibleOnEveryRun(question, precedence, &conditions)
  }

  private mutating func isImpossibleOnEveryRun(
    _ question: DeadlineQuestion, _ precedence: Precedence, _ conditions: inout RunConditions
  ) -> Answer {
    guard let all = conditions.everyRun(from: question.from, to: question.to, precedence, atMost: Self.runLimit) else {
      guard let run = conditions.run(from: question.from, to: question.to, precedence),
        case .kept = RunClock(run, conditions).answer(to: question, conditions, &comparison)
      else { return .undecided }
      return .kept
    }
    var answer = Answer.kept
    for run in all {
      switch RunClock(run, conditions).answer(to: question, conditions, &comparison) {
      case .kept: return .kept
      case .broken(let breach): if case .kept = answer { answer = .broken(breach) }
      case .undecided: answer = .undecided
      }
    }
    return answer
  }

  // MARK: - Most

  /// Tells whether some ordinary way breaks a promise on some date when everything takes its most, and whether a loop on the way goes round
  /// a number of times that nobody says.
  mutating func isAtRisk(
    _ question: DeadlineQuestion, _ precedence: Precedence, _ conditions: RunConditions
  ) -> (answer: Answer, hasUnlimitedLoop: Bool) {
    guard let way = Way(question, isMost: true, precedence, conditions) else { return (.kept, false) }
    guard let (breach, isOpen) = way.breach(waitingForUntaken: false, &comparison) else { return (.undecided, false) }
    if let breach { return (.broken(needed(breach, question)), isOpen) }
    guard way.mayRunBeside else { return (.kept, isOpen) }
    guard !way.leavesLoop, let beside = way.breach(waitingForUntaken: true, &comparison), beside.breach == nil else {
      return (.undecided, false)
    }
    return (.kept, isOpen)
  }

  /// Leaves out what is not needed for a promise to be broken, the earliest first, and finds the first date on which the rest breaks it.
  private mutating func needed(_ breach: Way.Breach, _ question: DeadlineQuestion) -> Way.Breach {
    var needed = breach
    for part in breach.parts where needed.parts.contains(part) {
      let fewer = needed.parts.filter { $0 != part }
      switch comparison.order(ofSum: fewer.map { $0.duration }, to: question.within) {
      case .alwaysShorterOrEqual: continue
      case .sometimesLonger(let date): needed = Way.Breach(date: date, parts: fewer, arrows: breach.arrows)
      case .alwaysLonger: needed = Way.Breach(date: comparison.firstDate, parts: fewer, arrows: breach.arrows)
      }
    }
    return needed
  }
}
