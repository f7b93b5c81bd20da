import PathwayModel

/// Judges whether runs with many owners have a coordinator, all the time, and one of each role.
struct CoordinationJudge {
  private let facts: RunFacts
  private let stretches: [Stretch]
  private let professionals: [ActorID?]

  /// Whether some run needs a coordinator and there is none.
  private(set) var isMissing = false

  /// The steps that may run while nobody coordinates.
  private(set) var gaps: Set<[String]> = []

  /// The roles that two actors may have at one moment, each with these.
  private(set) var collisions: Set<[String]> = []

  init(_ facts: RunFacts) {
    self.facts = facts
    professionals = facts.owners.indices.map { facts.professional($0) }
    stretches = facts.pathway.coordination.map { coordination in
      Stretch(
        role: coordination.role?.value ?? "", actor: facts.resolved.actorID(coordination.actor),
        from: facts.resolved.stepIndex(coordination.from),
        to: SmallSet(coordination.to.compactMap { facts.resolved.stepIndex($0) }))
    }
  }

  mutating func look(at run: RunState) {
    if stretches.count > 1 { lookForCollisions(run.performances) }
    let owners = owners(of: run.performances) { _ in true }
    let areas = Set(owners.compactMap { facts.resolved.actor($0).area?.value })
    guard owners.count >= 3, areas.count >= 2 else { return }
    if stretches.isEmpty {
      isMissing = true
    } else {
      lookForGaps(run.performances)
    }
  }

  private func owners(of performances: [Performance], where counts: (Int) -> Bool) -> Set<ActorID> {
    Set(performances.indices.filter(counts).compactMap { professionals[performances[$0].step] })
  }

  // MARK: - Gaps

  private mutating func lookForGaps(_ run: [Performance]) {
    for number in run.indices where !gaps.contains([facts.text(run[number].step)]) {
      let beside = owners(of: run) { !run[$0].past.performances.contains(number) }
      guard beside.count >= 3 else { continue }
      if stretches.allSatisfy({ isOutside(number, $0, run) }) { gaps.insert([facts.text(run[number].step)]) }
    }
  }

  private func isOutside(_ number: Int, _ stretch: Stretch, _ run: [Performance]) -> Bool {
    let begins = run.indices.filter { run[$0].step == stretch.from }
    let open = begins.filter { !run[$0].past.performances.contains(number) }
    if open.isEmpty { return true }
    let closings = run.indices.filter {
      stretch.to.contains(run[$0].step) && run[$0].isDone && run[number].past.performances.contains($0)
    }
    // What may begin after the end is open beside the step in some order.
    return closings.contains { closing in
      open.allSatisfy { $0 == closing || run[closing].past.performances.contains($0) }
    }
  }

  // MARK: - Collisions

  private mutating func lookForCollisions(_ run: [Performance]) {
    for (index, first) in stretches.enumerated() {
      for second in stretches.dropFirst(index + 1) where first.role == second.role && first.actor != second.actor {
        guard let one = first.actor, let other = second.actor else { continue }
        let key = [first.role] + [facts.text(one), facts.text(other)].sorted()
        if !collisions.contains(key), mayMeet(first, second, run) { collisions.insert(key) }
      }
    }
  }

  private func mayMeet(_ first: Stretch, _ second: Stretch, _ run: [Performance]) -> Bool {
    run.indices.contains { one in
      run[one].step == first.from
        && run.indices.contains { other in
          run[other].step == second.from && !isOver(first, begun: one, before: other, run)
            && !isOver(second, begun: other, before: one, run)
        }
    }
  }

  private func isOver(_ stretch: Stretch, begun: Int, before moment: Int, _ run: [Performance]) -> Bool {
    run.indices.contains {
      stretch.to.contains(run[$0].step) && run[$0].isDone && run[moment].past.performances.contains($0)
        && ($0 == begun || run[$0].past.performances.contains(begun))
    }
  }

  private struct Stretch {
    var role: String
    var actor: ActorID?
    var from: Int?
    var to: SmallSet
  }
}
