import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport
import Testing

@Suite struct RunFinderTests {
  @Test(arguments: (0..<200).map { UInt64($0) })
  func `a run to a step is found exactly where some run comes to it, and none around it`(_ seed: UInt64) {
    let pathway = RandomRuns.make(seed: seed)
    let graph = PathwayGraph(ResolvedPathway(pathway))
    guard var finder = RunFinder(AnalysedPathway(graph)), let oracle = RunOracle(graph) else { return }
    for step in pathway.steps.indices {
      let (runs, _) = finder.runs(along: RunFinder.Route(to: step), atMost: 1)
      #expect(!runs.isEmpty == oracle.reached.contains(pathway.steps[step].id.text))
      #expect(runs.allSatisfy { $0.performances.last?.step == step })
      for run in runs { expectRun(run, in: graph, pathway) }
      #expect(finder.runs(along: RunFinder.Route(to: step, avoiding: [step]), atMost: 1).runs.isEmpty)
    }
  }

  /// Expects that a run begins at an entry, and that every other step of it is led to by an arrow that was taken before.
  private func expectRun(_ run: Run, in graph: PathwayGraph, _ pathway: Pathway) {
    for (number, performance) in run.performances.enumerated() {
      let isLedTo = run.performances[..<number].contains { earlier in
        earlier.arrows.contains { graph.arrows[$0].target == performance.step }
      }
      #expect(isLedTo || number == 0 && pathway.steps[performance.step].trigger != nil)
      #expect(performance.arrows.allSatisfy { graph.arrows[$0].sourceStep == performance.step })
    }
  }
}
