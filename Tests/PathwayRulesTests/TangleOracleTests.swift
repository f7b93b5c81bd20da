import PathwayGraph
import PathwayKit
import PathwayModel
import PathwayTestSupport
import Testing

/// PF304 held against tangles that are found by taking apart the closure of the arrows.
@Suite struct TangleOracleTests {
  @Test(arguments: RandomSample.batches)
  func `patients go to and fro exactly where two actors have them in turn without a limit`(_ seeds: Range<Int>) {
    for seed in seeds {
      let pathway = RandomRuns.make(seed: UInt64(seed))
      guard let oracle = RunOracle(PathwayGraph(ResolvedPathway(pathway))), oracle.isDefined else { continue }
      let findings = Validator(today: CalendarDate("2026-06-01")).validate(pathway)
      // A loop without a way out has been reported, and what is to and fro in it is not told again.
      guard !findings.contains(where: { $0.code == RuleCode(403) }) else { continue }
      let found = Set(findings.filter { $0.code == RuleCode(304) }.map { $0.subject[0] })
      let expected = Self.tangles(in: pathway, reached: oracle.reached)
      #expect(found.count == expected.count, "seed \(seed): \(found), not \(expected)\n\(pathway.compactText)")
      for entry in found {
        #expect(expected.contains { $0.contains(entry) }, "seed \(seed): \(found), not \(expected)")
      }
    }
  }

  /// The tangles of reached steps, each as the identifiers of its steps.
  private static func tangles(in pathway: Pathway, reached: Set<String>) -> [Set<String>] {
    let graph = PathwayGraph(ResolvedPathway(pathway))
    var steps = Set(pathway.steps.indices.filter { reached.contains(pathway.steps[$0].id.text) })
    while true {
      let arrows = graph.arrows.filter { arrow in
        guard let source = arrow.sourceStep else { return false }
        return steps.contains(source) && steps.contains(arrow.target) && !isLimited(arrow, pathway)
      }
      let components = components(of: steps, arrows)
      let leaving = steps.filter { step in
        components.first { $0.contains(step) }.map { leavesInTime(step, $0, graph) } ?? false
      }
      guard !leaving.isEmpty else {
        return components.filter { component in
          Set(actors(of: component, arrows, graph)).count > 1
        }.map { Set($0.map { pathway.steps[$0].id.text }) }
      }
      steps.subtract(leaving)
    }
  }

  private static func branch(_ arrow: Arrow, _ pathway: Pathway) -> Branch? {
    guard let source = arrow.sourceStep, let number = arrow.branch, arrow.kind.isOrdinary else { return nil }
    switch pathway.steps[source].exits.first?.kind {
    case .exclusiveChoice(let all)?, .inclusiveChoice(let all)?, .eventChoice(let all)?: return all[number]
    default: return nil
    }
  }

  private static func isLimited(_ arrow: Arrow, _ pathway: Pathway) -> Bool {
    branch(arrow, pathway).map { $0.roundLimit != nil || $0.recurrence != nil } ?? false
  }

  private static func leavesInTime(_ step: Int, _ component: Set<Int>, _ graph: PathwayGraph) -> Bool {
    graph.arrows.contains { arrow in
      guard arrow.sourceStep == step, arrow.kind == .eventBranch, !component.contains(arrow.target) else {
        return false
      }
      if case .after? = branch(arrow, graph.pathway)?.condition { return true }
      return false
    }
  }

  /// The sets of steps each of which leads to every other, those that go round.
  private static func components(of steps: Set<Int>, _ arrows: [Arrow]) -> [Set<Int>] {
    func reached(from step: Int) -> Set<Int> {
      var found: Set<Int> = []
      var pending = [step]
      while let next = pending.popLast() {
        for arrow in arrows where arrow.sourceStep == next && found.insert(arrow.target).inserted {
          pending.append(arrow.target)
        }
      }
      return found
    }
    let leads = Dictionary(uniqueKeysWithValues: steps.map { ($0, reached(from: $0)) })
    var components: Set<Set<Int>> = []
    for step in steps where leads[step]?.contains(step) == true {
      components.insert(steps.filter { leads[step]?.contains($0) == true && leads[$0]?.contains(step) == true })
    }
    return Array(components)
  }

  /// Those who have the patient in a tangle: the owners of its steps, and the receivers who decline in it.
  private static func actors(of component: Set<Int>, _ arrows: [Arrow], _ graph: PathwayGraph) -> [ActorID] {
    let inner = arrows.filter { component.contains($0.target) && $0.sourceStep.map { component.contains($0) } == true }
    let receivers = inner.compactMap { arrow -> ActorID? in
      guard arrow.kind == .rejection, let handoff = arrow.handoff else { return nil }
      switch graph.handoffTargets[handoff] {
      case .step(let step)?: return graph.owners[step]
      case .actor(let actor)?: return actor
      case .event?, nil: return nil
      }
    }
    return component.compactMap { graph.owners[$0] } + receivers
  }
}
