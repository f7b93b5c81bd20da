internal import PathwayGraph
internal import PathwayModel

extension StepWays {
  /// What is taken before any contract fails.
  private struct Base: Hashable {
    var arrows: [Int]
    var branches: [Int] = []
    var isDone = true
  }

  /// How many readings of what is named are tried.
  private static let readingLimit = 1_000

  /// Returns how the step ends when some ways out are named.
  ///
  /// What is named is taken, and nothing else: an ordinary way out may only be left unsaid where there is one, where what is named tells
  /// which, or where the step that is named next is one of its targets.
  ///
  /// - Parameters:
  ///   - names: What is named.
  ///   - follower: The step that is named next.
  ///   - isAvailable: Whether a branch may still be taken.
  func outcome(
    naming names: [String], before follower: Int?, _ contracts: StepContracts, where isAvailable: (Int) -> Bool
  ) throws(WayTrouble) -> WalkOutcome {
    // What is named says more than what comes next.
    let follower = names.isEmpty ? follower : nil
    let meanings = names.map { self.meanings(of: $0) }
    if let unknown = meanings.firstIndex(where: { $0.isEmpty }) { throw .unknown(way: unknown) }
    let readings = Self.readings(of: meanings)
    var bases: [(base: Base, failures: [Int])] = []
    for reading in readings {
      let failures = reading.compactMap { if case .failure(let arrow) = $0 { arrow } else { nil } }
      bases += self.bases(of: reading, before: follower, isAvailable).map { ($0, failures) }
    }
    let outcomes = bases.compactMap { outcome(of: $0.base, failing: $0.failures, contracts) }
    guard let first = outcomes.first else { throw trouble(with: meanings, isAvailable) }
    // Of branches that lead to the place that is named, the first that may be taken is.
    let isTold = !names.isEmpty || !leading(to: follower, among: Array(branches.indices)).isEmpty
    guard isTold || branches.count < 2 else { throw .choice }
    guard outcomes.allSatisfy({ isAlike($0, first) }) else { throw names.isEmpty ? .choice : .ambiguous }
    return first
  }

  private static func readings(of meanings: [[Meaning]]) -> [[Meaning]] {
    var readings: [[Meaning]] = [[]]
    for several in meanings {
      readings = readings.flatMap { reading in several.map { reading + [$0] } }
      if readings.count > readingLimit { readings.removeLast(readings.count - readingLimit) }
    }
    return readings
  }

  private func isAlike(_ left: WalkOutcome, _ right: WalkOutcome) -> Bool {
    left.isDone == right.isDone
      && left.arrows.map { target($0) }.sorted() == right.arrows.map { target($0) }.sorted()
      && left.sent == right.sent && Set(left.failures) == Set(right.failures)
  }

  // MARK: - Bases

  private func bases(of reading: [Meaning], before follower: Int?, _ isAvailable: (Int) -> Bool) -> [Base] {
    var named: Set<Int> = []
    var taken: Set<Int> = []
    for meaning in reading {
      switch meaning {
      case .branch(let branch): named.insert(branch)
      case .exceptional(let arrow): taken.insert(arrow)
      case .plain, .failure: break
      }
    }
    if !taken.isEmpty {
      return taken.count == 1 && named.isEmpty && !reading.contains(.plain)
        ? [Base(arrows: taken.sorted(), isDone: false)] : []
    }
    guard !named.isEmpty else { return unnamed(before: follower, isAvailable) }
    guard named.allSatisfy(isAvailable), named.count == 1 || mayBeTogether(named) else { return [] }
    return [base(of: named.sorted())]
  }

  private func mayBeTogether(_ named: Set<Int>) -> Bool {
    selection == .several && !named.contains { branches[$0].isOtherwise }
  }

  private func base(of named: [Int]) -> Base {
    Base(arrows: named.flatMap { branches[$0].arrows }.sorted(), branches: named)
  }

  /// The ordinary ways out, where none is named.
  private func unnamed(before follower: Int?, _ isAvailable: (Int) -> Bool) -> [Base] {
    guard selection != .all else { return [Base(arrows: plain)] }
    let available = branches.indices.filter(isAvailable)
    let leading = leading(to: follower, among: available)
    return (leading.isEmpty ? available : leading).map { base(of: [$0]) }
  }

  /// The branches of a choice of one that lead to the step that is named next.
  private func leading(to follower: Int?, among branches: [Int]) -> [Int] {
    guard selection == .one, let follower else { return [] }
    return branches.filter { self.branches[$0].arrows.contains { target($0) == follower } }
  }

  // MARK: - Failures

  /// Lets contracts fail, each in the place of what it covers; nothing where one of them was not sent.
  private func outcome(of base: Base, failing arrows: [Int], _ contracts: StepContracts) -> WalkOutcome? {
    guard let taken = take(base.arrows, failing: arrows, in: base) else { return nil }
    let failed = arrows.compactMap { arrow in
      graph.arrows[arrow].handoff.map { WalkOutcome.Failure(handoff: $0, arrow: arrow) }
    }
    let sent = contracts.contracts(from: step).filter { handoff in
      if let failure = failed.first(where: { $0.handoff == handoff }) {
        return graph.arrows[failure.arrow].kind != .refusal
      }
      return base.isDone && contracts.goesToActor(handoff)
        || taken.contains { graph.handoffs(covering: $0).contains(handoff) }
    }
    return WalkOutcome(
      arrows: taken.sorted(), branches: base.branches, isDone: base.isDone, sent: Array(sent), failures: failed)
  }

  private func take(_ taken: [Int], failing arrows: [Int], in base: Base) -> [Int]? {
    guard !arrows.isEmpty else { return taken }
    for (place, arrow) in arrows.enumerated() {
      guard let failure = failures.first(where: { $0.ways.contains(arrow) }) else { continue }
      let isSent = failure.covers.isEmpty ? base.isDone : failure.covers.contains { taken.contains($0) }
      var others = arrows
      others.remove(at: place)
      // A contract fails once.
      guard isSent, !failure.ways.contains(where: { others.contains($0) }) else { continue }
      let left = taken.filter { !failure.covers.contains($0) } + [arrow]
      if let found = take(left, failing: others, in: base) { return found }
    }
    return nil
  }

  // MARK: - Trouble

  private func trouble(with meanings: [[Meaning]], _ isAvailable: (Int) -> Bool) -> WayTrouble {
    for (way, several) in meanings.enumerated() {
      let used = several.compactMap { meaning -> Int? in
        guard case .branch(let branch) = meaning, !isAvailable(branch) else { return nil }
        return branches[branch].limit
      }
      if used.count == several.count, let limit = used.first { return .usedUp(way: way, limit: limit) }
    }
    return meanings.isEmpty ? .nothingLeft : .contradiction
  }
}
