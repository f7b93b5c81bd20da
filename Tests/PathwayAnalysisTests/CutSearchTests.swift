import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport
import Testing

@Suite struct CutSearchTests {
  @Test(arguments: (0..<400).map { UInt64($0) })
  func `the best cut is the one that trying all would find`(_ seed: UInt64) {
    let pathway = AnalysedPathway(RandomPathway.make(seed: seed))
    // Where an arrow may be missing, nobody knows what is one way.
    let all = pathway.graph.isComplete ? Self.cuts(of: pathway) : []
    let cuts = all.filter { $0.count >= 2 && pathway.graph.stepCount - $0.count >= 2 }
    let distances = cuts.map { abs(2 * $0.count - pathway.graph.stepCount) }
    let best = pathway.bestCut(leaving: 2)
    #expect(best.map { abs(2 * $0.count - pathway.graph.stepCount) } == distances.min())
    if let best { #expect(cuts.contains(best)) }
  }

  @Test func `a loop may stand inside a cut`() {
    let steps = [
      Step(id: "a", trigger: Placed("Noe skjer"), exits: [Exit(kind: .next(["b"]))]),
      Step(id: "b", exits: [Exit(kind: .next(["c"]))]),
      Step(
        id: "c", exits: [Exit(kind: .exclusiveChoice([Branch(targets: ["d"]), Branch(targets: ["b"])]))]),
      Step(id: "d", exits: [Exit(kind: .next(["e"]))]),
      Step(id: "e", exits: [Exit(kind: .end(Placed("Det er over")))]),
    ]
    let pathway = AnalysedPathway(Pathway(id: "sløyfe", steps: steps))
    #expect(pathway.bestCut(leaving: 2) == PathwayCut(entry: 0, exit: 3, count: 3))
  }

  /// Every stretch that is entered at one step and left towards one from which an end can be reached.
  private static func cuts(of pathway: AnalysedPathway) -> [PathwayCut] {
    let graph = pathway.graph
    let reached = (0..<graph.stepCount).filter { pathway.reach.contains($0) }
    let all = ReachOracle(graph)
    let ends = reached.filter { pathway.steps[$0].isEnd }
    var cuts: [PathwayCut] = []
    for exit in reached where ends.contains(where: { all.lengths[exit][$0] != nil }) {
      let oracle = ReachOracle(graph, without: exit)
      for entry in reached where entry != exit {
        let inside = oracle.reached(from: [entry])
        let hasSecondEntry = inside.contains { step in
          step != entry && (pathway.steps[step].trigger != nil || isEntered(step, besides: inside, in: pathway))
        }
        let isLeft = graph.arrows.contains { $0.target == exit && $0.sourceStep.map { inside.contains($0) } == true }
        if !hasSecondEntry, isLeft, inside.isDisjoint(with: ends) {
          cuts.append(PathwayCut(entry: entry, exit: exit, count: inside.count))
        }
      }
    }
    return cuts
  }

  private static func isEntered(_ step: Int, besides inside: Set<Int>, in pathway: AnalysedPathway) -> Bool {
    pathway.graph.arrows.contains { arrow in
      guard arrow.target == step else { return false }
      return arrow.sourceStep.map { pathway.reach.contains($0) && !inside.contains($0) } ?? true
    }
  }
}
