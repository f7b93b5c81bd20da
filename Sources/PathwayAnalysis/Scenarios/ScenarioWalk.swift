package import PathwayModel

/// What has come of walking a scenario through its pathway.
package struct ScenarioWalk: Sendable {
  /// The scenario.
  package let scenario: Scenario

  /// The pathway that it walks.
  package let pathway: AnalysedPathway

  /// What was performed, in an order in which it may happen.
  package let steps: [WalkedStep]

  /// Why it could not go on; nothing where it came to where nothing is running.
  package let obstacle: WalkObstacle?

  /// Whether a loop goes on for as long as no event leaves it.
  package let goesOn: Bool

  /// The performances of ends that may be the last, in order; of several no one has to wait for another.
  package var lastEnds: [Int] {
    let ends = steps.indices.filter { pathway.steps[steps[$0].step].isEnd && steps[$0].outcome.isDone }
    guard ends.count > 1 else { return ends }
    let before = before(ends)
    return ends.filter { !before.contains($0) }
  }

  /// The performance of the end that is reached last: of several, the one that is expected, where it may be the last.
  package var end: Int? {
    let expected = pathway.resolved.stepIndex(scenario.expectation?.end)
    return lastEnds.last { steps[$0].step == expected } ?? lastEnds.last
  }

  /// The walk as a run.
  package var run: Run {
    Run(performances: steps.map { Run.Performance(step: $0.step, arrows: $0.outcome.arrows) })
  }

  /// The performances before any of some: what had to be waited for, and what the scenario names before.
  private func before(_ performances: [Int]) -> Set<Int> {
    let named = steps.indices.filter { steps[$0].entry != nil }
    let previous = Dictionary(uniqueKeysWithValues: zip(named.dropFirst(), named))
    var before: Set<Int> = []
    var pending = performances
    while let next = pending.popLast() {
      for wait in steps[next].waits where before.insert(wait.performance).inserted { pending.append(wait.performance) }
      if let other = previous[next], before.insert(other).inserted { pending.append(other) }
    }
    return before
  }
}
