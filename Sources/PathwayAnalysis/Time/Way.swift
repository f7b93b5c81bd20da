internal import PathwayGraph
internal import PathwayModel

/// Every way from what starts a clock to what is promised.
struct Way {
  /// A way that breaks a promise.
  struct Breach {
    /// The first date on which its clock may start such that it is broken.
    let date: CalendarDate

    /// What takes the time, in order.
    let parts: [TimePart]

    /// The arrows of the way, in order.
    let arrows: [Int]
  }

  /// The longest time that is counted, in calendar days.
  private static let longest = 36_600

  private let question: DeadlineQuestion
  private let conditions: RunConditions
  private let times: PartTimes

  /// The steps on the way, both ends included.
  private let isBetween: [Bool]

  /// Prepares the ways; nothing where what is promised does not follow on what starts the clock.
  init?(_ question: DeadlineQuestion, isMost: Bool, _ precedence: Precedence, _ conditions: RunConditions) {
    guard let from = conditions.step(of: question.from) else { return nil }
    let to = precedence.step
    guard from == to || precedence.isBefore[from] else { return nil }
    self.question = question
    self.conditions = conditions
    let judged = if case .step(let step) = question.subject, question.spansSteps { step } else { -1 }
    times = PartTimes(conditions.runs.graph, isMost: isMost, judging: judged)
    guard from != to else {
      isBetween = precedence.isBefore.indices.map { $0 == from }
      return
    }
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

  /// Whether the way leads out of a loop: what waits for it waits for its last round, which is not followed where branches run beside.
  var leavesLoop: Bool {
    guard let to = conditions.step(of: question.to) else { return false }
    return isBetween.indices.contains { step in
      let loop = conditions.nest.innermost[step]
      return isBetween[step] && loop >= 0 && !conditions.nest.lies(conditions.nest.innermost[to], in: loop)
    }
  }

  /// Whether a wait on the way is counted from the start of a step whose completion starts the clock: the two cannot be compared.
  private var startsInsideAWait: Bool {
    guard case .done(let step) = question.from, !times.work(of: step).isEmpty else { return false }
    return conditions.runs.graph.arrowIndices(from: step).contains { times.time(of: $0).sinceStart != nil }
  }

  // MARK: - Answers

  /// Returns what takes the time on the slowest way, and whether it is known how long every part of it takes.
  func slowest() -> (parts: [TimePart], isKnown: Bool)? {
    var walk = TimeWalk(
      conditions, times, between: isBetween, isOrdinaryOnly: true, keepsLatest: true, waitsForUntaken: false)
    let chains = walk.chains(from: question.from, to: question.to)
    guard !walk.isTooLong, isCountable(chains), let slowest = chains.max(by: { $0.bounds.latest < $1.bounds.latest })
    else { return nil }
    let (parts, arrows) = Self.content(of: slowest, walk.links)
    let sources = arrows.compactMap { conditions.runs.graph.arrows[$0].sourceStep }
    return (parts, !walk.hasUnlimitedLoop && chains.count == 1 && sources.allSatisfy { times.isKnown($0) })
  }

  /// Tells whether the slowest way at the least, whichever branches run, keeps the promise whenever the clock starts.
  func isSurelyKept(_ comparison: inout DurationComparison) -> Bool {
    var walk = TimeWalk(
      conditions, times, between: isBetween, isOrdinaryOnly: false, keepsLatest: true, waitsForUntaken: true)
    let chains = walk.chains(from: question.from, to: question.to)
    guard !walk.isTooLong, !startsInsideAWait, isCountable(chains) else { return false }
    return chains.allSatisfy { chain in
      let parts = Self.content(of: chain, walk.links).parts
      return comparison.order(ofSum: parts.map { $0.duration }, to: question.within) == .alwaysShorterOrEqual
    }
  }

  private func isCountable(_ chains: [Chain]) -> Bool {
    chains.allSatisfy { $0.bounds.latest <= Self.longest * 24 }
      && StretchBounds([Stretch(question.within)]).latest <= Self.longest * 24
  }

  /// Tells whether even the fastest way breaks the promise, whenever the clock starts; or the slowest, on some date.
  ///
  /// - Returns: Nothing where that could not be told.
  func breach(waitingForUntaken: Bool, _ comparison: inout DurationComparison) -> (breach: Breach?, isOpen: Bool)? {
    var walk = TimeWalk(
      conditions, times, between: isBetween, isOrdinaryOnly: times.isMost, keepsLatest: times.isMost,
      waitsForUntaken: waitingForUntaken)
    let chains = walk.chains(from: question.from, to: question.to)
    guard !walk.isTooLong, !startsInsideAWait, isCountable(chains) else { return nil }
    var breaches: [Breach] = []
    for chain in chains {
      let (parts, arrows) = Self.content(of: chain, walk.links)
      switch comparison.order(ofSum: parts.map { $0.duration }, to: question.within) {
      case .alwaysShorterOrEqual: if !times.isMost { return (nil, false) }
      case .sometimesLonger(let date):
        if !times.isMost { return (nil, false) }
        breaches.append(Breach(date: date, parts: parts, arrows: arrows))
      case .alwaysLonger: breaches.append(Breach(date: comparison.firstDate, parts: parts, arrows: arrows))
      }
    }
    return (breaches.min { $0.date < $1.date }, walk.hasUnlimitedLoop)
  }

  /// What takes the time on a way, and its arrows, in order.
  private static func content(of chain: Chain, _ links: [TimeWalk.Link]) -> (parts: [TimePart], arrows: [Int]) {
    var parts: [TimePart] = []
    var arrows: [Int] = []
    var link = chain.link
    while link >= 0 {
      if let part = links[link].part { parts.append(part) }
      if let arrow = links[link].arrow { arrows.append(arrow) }
      link = links[link].parent
    }
    return (parts.reversed(), arrows.reversed())
  }
}
