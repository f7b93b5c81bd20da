import BitCollections
import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport
import Testing

@Suite struct AnalysedPathwayTests {
  private static let seeds = (0..<200).map { UInt64($0) }

  private func analysed(_ seed: UInt64) -> AnalysedPathway {
    AnalysedPathway(PathwayGraph(ResolvedPathway(RandomPathway.make(seed: seed))))
  }

  private func eventTargets(_ graph: PathwayGraph) -> [Int] { graph.eventArrowIndices.map { graph.arrows[$0].target } }

  @Test(arguments: seeds)
  func `what a run reaches is what arrows lead to from an entry or an event`(_ seed: UInt64) {
    let pathway = analysed(seed)
    let oracle = ReachOracle(pathway.graph)
    let entries = pathway.pathway.steps.indices.filter { pathway.pathway.steps[$0].trigger != nil }
    #expect(pathway.reach.entries == entries)
    let expected = oracle.reached(from: entries + eventTargets(pathway.graph))
    #expect(Set(pathway.reach.steps) == expected)
    for step in 0..<pathway.graph.stepCount { #expect(pathway.reach.contains(step) == expected.contains(step)) }
  }

  @Test(arguments: seeds)
  func `the way to a step is a shortest one`(_ seed: UInt64) {
    let pathway = analysed(seed)
    let oracle = ReachOracle(pathway.graph)
    for step in oracle.reached(from: pathway.reach.entries) {
      var length = 0
      var current = step
      while let index = pathway.reach.arrival(at: current), let source = pathway.graph.arrows[index].sourceStep {
        #expect(pathway.graph.arrows[index].target == current)
        current = source
        length += 1
      }
      #expect(pathway.reach.entries.contains(current))
      #expect(length == pathway.reach.entries.compactMap { oracle.lengths[$0][step] }.min())
    }
  }

  @Test(arguments: seeds)
  func `a loop is a set of steps each of which leads to every other`(_ seed: UInt64) {
    let pathway = analysed(seed)
    let graph = pathway.graph
    let oracle = ReachOracle(graph)
    var expected: [[Int]] = []
    for step in 0..<graph.stepCount where oracle.leads[step][step] {
      let loop = (0..<graph.stepCount).filter { oracle.leads[step][$0] && oracle.leads[$0][step] }
      if loop.first == step { expected.append(loop) }
    }
    #expect(pathway.loops.map { $0.steps } == expected)
    for loop in pathway.loops {
      let inner = graph.arrows.filter { $0.sourceStep.map { loop.steps.contains($0) } == true }
      #expect(loop.canBeLeft == inner.contains { !loop.steps.contains($0.target) })
      #expect(loop.recurs == inner.contains { loop.steps.contains($0.target) && recurs($0, in: pathway.pathway) })
    }
  }

  private func recurs(_ arrow: Arrow, in pathway: Pathway) -> Bool {
    guard let step = arrow.sourceStep, let branch = arrow.branch, arrow.kind.isOrdinary else { return false }
    switch pathway.steps[step].exits[0].kind {
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      return branches[branch].recurrence != nil
    case .next, .end, .done, .subpathway: return false
    }
  }

  @Test(arguments: seeds)
  func `a step dominates those that nothing leads to without it`(_ seed: UInt64) {
    let pathway = analysed(seed)
    let graph = pathway.graph
    let whole = ReachOracle(graph)
    var parts = [(roots: pathway.reach.entries, steps: whole.reached(from: pathway.reach.entries))]
    for target in eventTargets(graph) where !parts.contains(where: { $0.steps.contains(target) }) {
      let steps = whole.reached(from: [target]).subtracting(parts.flatMap { $0.steps })
      parts.append((roots: [target], steps: steps))
    }
    let dominators = pathway.dominators
    for dominator in 0..<graph.stepCount {
      let without = ReachOracle(graph, without: dominator)
      for step in 0..<graph.stepCount {
        let part = parts.first { $0.steps.contains(step) }
        let expected =
          part.map { part in
            part.steps.contains(dominator)
              && !without.reached(from: part.roots.filter { $0 != dominator }).contains(step)
          } ?? false
        #expect(dominators.dominates(dominator, step) == expected, "\(dominator) → \(step)")
      }
    }
  }

  @Test func `a pathway without entries reaches nothing`() {
    let pathway = AnalysedPathway(Pathway(id: "x", steps: [Step(id: "a", exits: [Exit(kind: .done)])]))
    #expect(pathway.reach.steps.isEmpty)
    #expect(pathway.reach.entries.isEmpty)
    #expect(pathway.loops.isEmpty)
  }

  @Test func `a pathway without steps has no facts`() {
    let pathway = AnalysedPathway(Pathway(id: "x"))
    #expect(pathway.graph.stepCount == 0)
    #expect(pathway.reach.steps.isEmpty)
  }

  @Test func `a long pathway overflows no stack`() {
    let count = 20_000
    let steps = (0..<count).map { number in
      let next = Reference(Identifier("steg-\((number + 1) % count)"))
      return Step(
        id: Identifier("steg-\(number)"), trigger: number == 0 ? Placed("Noe skjer") : nil,
        exits: [Exit(kind: .next([next]))])
    }
    let pathway = AnalysedPathway(Pathway(id: "lang", steps: steps))
    #expect(pathway.reach.steps.count == count)
    #expect(pathway.loops.map { $0.steps.count } == [count])
    #expect(pathway.dominators.dominates(0, count - 1))
  }
}
