internal import PathwayGraph
internal import PathwayModel

/// Every way from what starts a clock to what is promised.
struct Way {
  /// The longest of a part, and of all together, that is counted: in calendar days.
  private static let longest = 36_600

  let question: DeadlineQuestion
  private let conditions: RunConditions
  private let times: PartTimes
  private let isMost: Bool

  /// The steps on the way, both ends included.
  let isBetween: [Bool]

  /// Whether a step may also wait for an arrow that is not taken.
  var waitsForUntaken: Bool

  /// Prepares the ways; nothing where what is promised does not follow on what starts the clock.
  init?(_ question: DeadlineQuestion, isMost: Bool, _ precedence: Precedence, _ conditions: RunConditions) {
    guard let from = conditions.step(of: question.from) else { return nil }
    let to = precedence.step
    guard from == to || precedence.isBefore[from] else { return nil }
    self.question = question
    self.conditions = conditions
    self.isMost = isMost
    let judged = if case .step(let step) = question.subject, question.spansSteps { step } else { -1 }
    times = PartTimes(conditions.runs.graph, isMost: isMost, judging: judged)
    let succession = Succession(of: from, in: conditions)
    var isBetween = precedence.isBefore.indices.map {
      $0 == from || $0 == to || precedence.isBefore[$0] && succession.isAfter[$0]
    }
    // Earlier rounds of a loop that what is promised lies in, and what starts the clock does not, take time too.
    var loop = conditions.nest.innermost[to]
    while loop >= 0, !conditions.nest.lies(conditions.nest.innermost[from], in: loop) {
      for step in conditions.steps(in: .loop(loop)) { isBetween[step] = true }
      loop = conditions.nest.loops[loop].parent
    }
    self.isBetween = isBetween
    waitsForUntaken = false
  }

  /// Whether something may run beside the way that it has to wait for.
  var mayRunBeside: Bool {
    let runs = conditions.runs
    let from = conditions.step(of: question.from)
    let to = conditions.step(of: question.to)
    if isBetween.indices.contains(where: { isBetween[$0] && $0 != to && runs.maySplit(at: $0) }) { return true }
    let isJoined = isBetween.indices.contains { step in
      isBetween[step] && step != from
        && runs.arrivals(at: step).contains { arrow in
          runs.graph.arrows[arrow].sourceStep.map { !isBetween[$0] } ?? false
        }
    }
    return isJoined && runs.order.contains { runs.maySplit(at: $0) }
  }

  /// The units in which anything on the way is counted.
  var units: Set<TimeUnit> {
    Set(parts.map { $0.unit } + [question.within.unit])
  }

  /// Whether something on the way is too long to be counted.
  var isTooLong: Bool {
    let limit = LatestClock().adding(Duration(Self.longest, .days))
    if (parts + [question.within]).contains(where: { LatestClock().adding($0) > limit }) { return true }
    var walk = walk(keepingLatest: true, LatestClock.self)
    guard let span = walk.span(from: question.from, startingAt: LatestClock(), to: question.to) else { return false }
    return walk.isTooLong || span.end > limit
  }

  private var parts: [Duration] {
    isBetween.indices.filter { isBetween[$0] }.flatMap { step in
      let arrows = conditions.runs.graph.arrowIndices(from: step).flatMap { index -> [TimePart] in
        let time = times.time(of: index)
        return [time.sinceStart].compactMap { $0 } + time.after
      }
      return (times.work(of: step) + arrows).map { $0.duration }
    }
  }

  private func walk<Time: Clock>(keepingLatest: Bool, _ type: Time.Type) -> TimeWalk<Time> {
    TimeWalk(
      conditions, times, between: isBetween, isOrdinaryOnly: isMost, keepsLatest: keepingLatest,
      waitsForUntaken: waitsForUntaken)
  }

  /// Whether some loop on the way goes back a number of times that nobody says.
  var hasUnlimitedLoop: Bool {
    var walk = walk(keepingLatest: true, LatestClock.self)
    _ = walk.span(from: question.from, startingAt: LatestClock(), to: question.to)
    return walk.hasUnlimitedLoop
  }

  // MARK: - Answers

  /// Whether the promise is kept whenever the clock starts, or broken; nothing where bounds do not tell.
  ///
  /// - Parameter keepingLatest: Whether the slowest way is asked, and not the fastest.
  func verdict(keepingLatest: Bool) -> Bool? {
    var latest = walk(keepingLatest: keepingLatest, LatestClock.self)
    guard let end = latest.span(from: question.from, startingAt: LatestClock(), to: question.to)?.end else { return true }
    if end <= LatestClock() { return true }
    // Bounds count from when the step starts, so they say nothing of a clock that starts when it is done.
    guard case .started = question.from else { return nil }
    if end.bounds.latest <= EarliestClock().adding(question.within).bounds.earliest { return true }
    var earliest = walk(keepingLatest: keepingLatest, EarliestClock.self)
    guard let first = earliest.span(from: question.from, startingAt: EarliestClock(), to: question.to)?.end else {
      return true
    }
    return first.bounds.earliest > LatestClock().adding(question.within).bounds.latest ? false : nil
  }

  /// Tells whether the promise is broken where the step that starts the clock starts at a moment, how many performances it took to tell, and by
  /// which arrow each step on the way was reached; nothing where no way leads there.
  func outcome(
    at moment: Moment, _ calendar: WorkingDays, keepingLatest: Bool
  ) -> (isBroken: Bool, visits: Int, arrivals: [Int: Int])? {
    var walk = walk(keepingLatest: keepingLatest, DatedClock.self)
    let start = DatedClock(moment: moment, calendar: calendar)
    guard let span = walk.span(from: question.from, startingAt: start, to: question.to) else { return nil }
    let isBroken = span.end > span.clock.adding(question.within)
    return (isBroken, walk.visits, walk.arrivals)
  }
}
