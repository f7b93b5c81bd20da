internal import BitCollections
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
    let before = before
    return ends.filter { end in !ends.contains { before[$0].contains(end) } }
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

  /// For each performance, those before it: what it had to wait for, and what the scenario names before it.
  private var before: [BitSet] {
    var before: [BitSet] = []
    var named: Int?
    for (number, walked) in steps.enumerated() {
      var earlier = BitSet()
      let waits = walked.waits.map { $0.performance } + (walked.entry == nil ? [] : [named].compactMap { $0 })
      for other in waits {
        earlier.insert(other)
        earlier.formUnion(before[other])
      }
      before.append(earlier)
      if walked.entry != nil { named = number }
    }
    return before
  }
}
