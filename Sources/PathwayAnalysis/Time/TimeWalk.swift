internal import PathwayGraph
internal import PathwayModel

/// Follows time from one moment of a run to another along every way between them at once.
///
/// Interval propagation in topological order (T1 of Eder, Panagos and Rabinovich, *Time Constraints in Workflow Systems*, CAiSE 1999): of
/// the ways into a step only those are kept that may be the latest (or the earliest), since what starts later ends later. A loop counts its
/// rounds; a loop that the clock starts in counts only the round in which it does.
struct TimeWalk {
  /// Something that a way passes: a length of time, or an arrow.
  struct Link {
    let parent: Int
    var part: TimePart?
    var arrow: Int?
  }

  /// How many performances one walk may take, and how many ways into one step are kept.
  private static let visitLimit = 20_000
  private static let chainLimit = 24

  private let conditions: RunConditions
  private let times: PartTimes

  /// The steps between the two moments, both included.
  private let isBetween: [Bool]

  /// Whether only ordinary ways out are followed.
  private let isOrdinaryOnly: Bool

  /// Whether the latest of several ways into a step are kept, and not the earliest.
  private let keepsLatest: Bool

  /// Whether a step may also wait for an arrow that is not taken, since something else leads to it at the same time.
  private let waitsForUntaken: Bool

  private var starts: [[Chain]]
  private var backs: [Int: [Chain]] = [:]
  private var visits = 0

  /// What the ways pass.
  private(set) var links: [Link] = []

  /// Whether some loop on the way goes back a number of times that nobody says.
  private(set) var hasUnlimitedLoop = false

  /// Whether it took more than it may.
  private(set) var isTooLong = false

  init(
    _ conditions: RunConditions, _ times: PartTimes, between isBetween: [Bool], isOrdinaryOnly: Bool,
    keepsLatest: Bool, waitsForUntaken: Bool
  ) {
    self.conditions = conditions
    self.times = times
    self.isBetween = isBetween
    self.isOrdinaryOnly = isOrdinaryOnly
    self.keepsLatest = keepsLatest
    self.waitsForUntaken = waitsForUntaken
    starts = Array(repeating: [], count: conditions.runs.graph.stepCount)
  }

  /// Returns every way that may be the latest (or the earliest) from what starts a clock to something that follows; none where no way leads
  /// there.
  mutating func chains(from first: Happening, to last: Happening) -> [Chain] {
    guard let from = conditions.step(of: first), let to = conditions.step(of: last) else { return [] }
    let isDone = if case .started = first { false } else { true }
    starts[from] = [Chain()]
    if from != to { pass(-1, from: from, isDone: isDone) }
    let begun = starts[to]
    if case .started = last { return begun }
    return from == to && isDone ? begun : begun.map { adding(times.work(of: to), to: $0) }
  }

  // MARK: - Steps

  private mutating func pass(_ loop: Int, from origin: Int, isDone: Bool) {
    for member in conditions.body(of: loop) where !isTooLong {
      switch member {
      case .step(let step): perform(step, isDone: isDone && step == origin, leaving: nil)
      case .loop(let inner):
        if conditions.nest.lies(conditions.nest.innermost[origin], in: inner) {
          pass(inner, from: origin, isDone: isDone)
        } else {
          goRound(inner)
        }
      }
    }
  }

  /// Performs a step and takes its arrows; those that leave a loop only where that is its last round.
  private mutating func perform(_ step: Int, isDone: Bool, leaving loop: Int?) {
    let start = starts[step]
    guard !start.isEmpty, isBetween[step] else { return }
    visits += 1
    if visits > Self.visitLimit { isTooLong = true }
    let done = isDone ? start : start.map { adding(times.work(of: step), to: $0) }
    let graph = conditions.runs.graph
    for index in graph.arrowIndices(from: step) where conditions.runs.isTaken[index] {
      let arrow = graph.arrows[index]
      guard isBetween[arrow.target] else { continue }
      if let loop, !conditions.nest.lies(conditions.nest.innermost[arrow.target], in: loop) { continue }
      let goesBack = conditions.runs.goesBack[index]
      // An arrow that is not taken is decided when the step is done.
      if waitsForUntaken, !goesBack, hasOtherArrivals(arrow.target) { arrive(done, by: index, arrow.target) }
      guard arrow.kind.isOrdinary || !isOrdinaryOnly && !(isDone && arrow.isExceptional) else { continue }
      let taken = take(index, start, done)
      if goesBack { backs[index] = taken } else { arrive(taken, by: index, arrow.target) }
    }
  }

  private mutating func take(_ index: Int, _ start: [Chain], _ done: [Chain]) -> [Chain] {
    let time = times.time(of: index)
    var taken = time.waitsForWork ? done : start
    if let wait = time.sinceStart {
      taken = kept(taken + start.map { adding([wait], to: $0) }, latest: true)
    }
    return taken.map { adding(time.after, to: $0) }
  }

  private func hasOtherArrivals(_ step: Int) -> Bool {
    conditions.runs.arrivals(at: step).lazy.filter { !conditions.runs.goesBack[$0] }.count > 1
  }

  private mutating func arrive(_ chains: [Chain], by index: Int, _ target: Int) {
    let arrived = chains.map { linked($0, arrow: index) }
    starts[target] = kept(starts[target] + arrived, latest: keepsLatest)
  }

  // MARK: - Chains

  private mutating func adding(_ parts: [TimePart], to chain: Chain) -> Chain {
    var chain = chain
    for part in parts {
      links.append(Link(parent: chain.link, part: part))
      chain.link = links.count - 1
      chain.add(part.duration)
    }
    return chain
  }

  private mutating func linked(_ chain: Chain, arrow: Int) -> Chain {
    links.append(Link(parent: chain.link, arrow: arrow))
    var chain = chain
    chain.link = links.count - 1
    return chain
  }

  /// Drops what is never later (or never earlier) than another.
  private mutating func kept(_ chains: [Chain], latest: Bool) -> [Chain] {
    var kept: [Chain] = []
    for chain in chains {
      let isDropped = kept.contains { latest ? chain.isNeverLater(than: $0) : $0.isNeverLater(than: chain) }
      if isDropped { continue }
      kept.removeAll { latest ? $0.isNeverLater(than: chain) : chain.isNeverLater(than: $0) }
      kept.append(chain)
    }
    if kept.count > Self.chainLimit { isTooLong = true }
    return kept
  }

  // MARK: - Loops

  private mutating func goRound(_ loop: Int) {
    let entry = conditions.nest.loops[loop].entry
    guard !starts[entry].isEmpty else { return }
    // A loop that has no last round comes to nothing after it.
    if times.isMost, !conditions.isEndless[loop] {
      for index in conditions.runs.arrivals(at: entry) where conditions.runs.goesBack[index] {
        goBack(by: index, in: loop, entry)
      }
    }
    round(of: loop, isLast: true)
  }

  private mutating func goBack(by index: Int, in loop: Int, _ entry: Int) {
    guard conditions.runs.graph.arrows[index].kind.isOrdinary else { return }
    guard let rounds = times.extraRounds(of: index) else {
      hasUnlimitedLoop = true
      return
    }
    var left = rounds
    while left > 0, !isTooLong {
      left -= 1
      round(of: loop, isLast: false)
      guard let back = backs.removeValue(forKey: index), !back.isEmpty else { return }
      forget(loop)
      starts[entry] = back
    }
  }

  private mutating func round(of loop: Int, isLast: Bool) {
    for member in conditions.body(of: loop) where !isTooLong {
      switch member {
      case .step(let step): perform(step, isDone: false, leaving: isLast ? nil : loop)
      case .loop(let inner): goRound(inner)
      }
    }
  }

  private mutating func forget(_ loop: Int) {
    for step in conditions.steps(in: .loop(loop)) { starts[step] = [] }
  }
}
