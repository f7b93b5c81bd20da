import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport
import Testing

/// Walks held against every run of random pathways, which the oracle follows one by one and which share no code with the walker.
@Suite struct ScenarioOracleTests {
  /// How many runs of one pathway are written down.
  private static let runLimit = 40

  @Test(arguments: RandomSample.batches)
  func `every run, written as a scenario, is walked as it is`(_ seeds: Range<Int>) {
    var count = 0
    forEachRun(seeds) { run, pathway, walker in
      let walk = walker.walk(Scenario(id: "alt", walk: run.lines.map { $0.entry }))
      let walked = walk.steps.map { [$0.step] + $0.outcome.arrows.map { -1 - $0 } }
      #expect(walk.obstacle == nil, "\(pathway.pathway.compactText)\n\(run.lines.map { $0.entry }.written)")
      #expect(walked == run.lines.map { [$0.step] + $0.arrows.map { -1 - $0 } }, "\(pathway.pathway.compactText)")
      #expect(
        walk.lastEnds.map { walk.steps[$0].step } == [run.end].compactMap { $0 }, "\(pathway.pathway.compactText)")
      count += 1
    }
    #expect(count > 300)
  }

  @Test(arguments: RandomSample.batches)
  func `steps with one ordinary way out may be left out`(_ seeds: Range<Int>) {
    var (leftOut, same, all) = (0, 0, 0)
    forEachRun(seeds) { run, pathway, walker in
      let kept = run.lines.enumerated().filter { $0.offset == 0 || !$0.element.mayBeLeftOut }.map { $0.element.entry }
      leftOut += run.lines.count - kept.count
      all += 1
      let walk = walker.walk(Scenario(id: "valgene", walk: kept))
      let walked = walk.steps.map { [$0.step] + $0.outcome.arrows.map { -1 - $0 } }
      #expect(walk.obstacle == nil, "\(pathway.pathway.compactText)\n\(kept.written)")
      // A whole round in which nothing is named is not there for anybody who reads the scenario.
      let isSame = walked.sorted { $0.lexicographicallyPrecedes($1) } == run.sorted
      if isSame { same += 1 }
      #expect(isSame || walk.steps.count < run.lines.count, "\(pathway.pathway.compactText)\n\(kept.written)")
      guard isSame else { return }
      if let end = run.end {
        #expect(
          walk.lastEnds.contains { walk.steps[$0].step == end }, "\(pathway.pathway.compactText)\n\(kept.written)")
      }
    }
    #expect(leftOut > 300)
    #expect(same * 100 >= all * 95, "\(same) of \(all)")
  }

  @Test(arguments: RandomSample.batches)
  func `a step too many, too few or in the wrong place is possible just where some run allows it`(_ seeds: Range<Int>) {
    var counts = [true: 0, false: 0]
    for seed in seeds {
      guard let sample = Sample(seed) else { continue }
      var walker = sample.walker
      var generator = SeededGenerator(seed: UInt64(seed))
      for run in sample.runs.prefix(4) {
        let entries = MutatedWalk.mutate(run.lines.map { $0.entry }, in: sample.pathway, using: &generator)
        let isAllowed = MutatedWalk.isAllowed(entries, among: sample)
        let walk = walker.walk(Scenario(id: "endret", walk: entries))
        // The oracle goes round a loop twice at most, and once where it has no last round.
        let rounds = Dictionary(grouping: walk.steps, by: { $0.step }).values.map { $0.count }.max() ?? 0
        guard walk.obstacle != nil || rounds < 3 && !walk.goesOn else { continue }
        counts[isAllowed, default: 0] += 1
        #expect((walk.obstacle == nil) == isAllowed, "\(sample.pathway.pathway.compactText)\n\(entries.written)")
      }
    }
    #expect(counts[true, default: 0] > 5 && counts[false, default: 0] > 20, "\(counts)")
  }

  private func forEachRun(
    _ seeds: Range<Int>, _ body: (WrittenRun, AnalysedPathway, inout ScenarioWalker) -> Void
  ) {
    for seed in seeds {
      guard let sample = Sample(seed) else { continue }
      var walker = sample.walker
      for run in sample.runs.prefix(Self.runLimit) { body(run, sample.pathway, &walker) }
    }
  }
}

/// A random pathway whose runs have a meaning, with all of them.
struct Sample {
  let pathway: AnalysedPathway
  let walker: ScenarioWalker
  let performances: [[Performance]]
  let runs: [WrittenRun]

  /// Makes the sample of a seed; nothing where its runs have no meaning, or are too many.
  init?(_ seed: Int) {
    let made = AnalysedPathway(PathwayGraph(ResolvedPathway(RandomRuns.make(seed: UInt64(seed)))))
    guard let walker = ScenarioWalker(made), let oracle = RunEnumerator(made.graph, limit: 600),
      !oracle.hasIrregularLoop, let performances = oracle.runs(limit: 600), !performances.isEmpty
    else { return nil }
    let written = performances.compactMap { WrittenRun($0, of: made, oracle) }
    guard written.count == performances.count else { return nil }
    pathway = made
    self.walker = walker
    self.performances = performances
    runs = written
  }
}
