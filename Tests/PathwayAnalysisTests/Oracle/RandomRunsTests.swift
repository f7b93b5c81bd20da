import PathwayGraph
import PathwayModel
import PathwayTestSupport
import Testing

/// The made-up pathways that the analysis is held against.
@Suite struct RandomRunsTests {
  private static func graph(_ pathway: Pathway) -> PathwayGraph {
    PathwayGraph(ResolvedPathway(pathway, using: []))
  }

  @Test func `five hundred pathways are of every kind`() {
    var counts: [String: Int] = [:]
    func add(_ key: String, when holds: Bool) { if holds { counts[key, default: 0] += 1 } }
    for seed in 0..<500 {
      let graph = Self.graph(RandomRuns.make(seed: UInt64(seed)))
      guard let runs = RunEnumerator(graph), let oracle = RunOracle(runs) else {
        add("too large", when: true)
        continue
      }
      add("defined", when: oracle.isDefined)
      add("irregular", when: oracle.hasIrregularLoop)
      add("jumps", when: !oracle.jumps.isEmpty)
      guard oracle.isDefined else { continue }
      add("loops", when: !runs.loopDepths.isEmpty)
      add("nested", when: runs.loopDepths.contains { $0 > 1 })
      add("several runs", when: oracle.runCount > 1)
      for (rule, verdicts) in oracle.byRule { add(rule, when: !verdicts.isEmpty) }
    }
    let report = counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    func count(_ key: String) -> Int { counts[key, default: 0] }
    #expect(count("defined") >= 300, "\(report)")
    #expect(count("loops") >= 125, "\(report)")
    #expect(count("nested") >= 25, "\(report)")
    #expect(count("too large") <= 25, "\(report)")
    for rule in [
      "irregular", "jumps", "several runs", "PF402", "PF411", "PF412", "PF501", "PF503", "PF506", "PF307", "PF305",
      "PF306", "PF310 coordinators", "PF310 items", "PF603",
    ] { #expect(count(rule) >= 3, "\(rule) of \(report)") }
  }

  @Test(arguments: 0..<100)
  func `every reference is to something, and every step has one exit`(_ seed: Int) {
    let pathway = RandomRuns.make(seed: UInt64(seed))
    for candidate in [pathway] + Shrinking.shrunk(pathway) {
      #expect(Self.graph(candidate).isComplete, "\(candidate.compactText)")
      #expect(candidate.steps.allSatisfy { $0.exits.count == 1 })
      #expect(candidate.steps.contains { $0.trigger != nil })
    }
  }

  @Test(arguments: 0..<100)
  func `what is before something before a step is before the step`(_ seed: Int) {
    guard let runs = RunEnumerator(Self.graph(RandomRuns.make(seed: UInt64(seed))), limit: 300)?.runs(limit: 300) else {
      return
    }
    for run in runs {
      for (number, performance) in run.enumerated() {
        let past = performance.past.performances.numbers
        #expect(past.allSatisfy { $0 < number })
        #expect(past.allSatisfy { run[$0].past.performances.numbers.allSatisfy(past.contains) })
        #expect(Set(past.filter { run[$0].isDone }.map { run[$0].step }) == Set(performance.past.done.numbers))
        #expect(Set(past.flatMap { run[$0].outcome.went.numbers }) == Set(performance.past.went.numbers))
      }
    }
  }

  @Test(arguments: 0..<200)
  func `exactly what has a step in its past waits for it in every order`(_ seed: Int) {
    let pathway = RandomRuns.make(seed: UInt64(seed))
    guard let enumerator = RunEnumerator(Self.graph(pathway), limit: 200), let runs = enumerator.runs(limit: 200) else {
      return
    }
    for run in runs {
      for number in run.indices {
        let free = run.indices.filter { !run[$0].past.performances.contains(number) }
        #expect(enumerator.startsWhileHeld(number, of: run) == Set(free), "\(pathway.compactText)")
      }
    }
  }

  @Test func `a pathway with a fault is made as small as the fault`() {
    let seeds = (0..<200).map { RandomRuns.make(seed: UInt64($0)) }
    let failing = seeds.first { RunOracle(Self.graph($0))?.madeTwice.isEmpty == false }
    guard let failing else {
      Issue.record("no pathway makes a document twice")
      return
    }
    let smallest = Shrinking.smallestFailing(failing) { RunOracle(Self.graph($0))?.madeTwice.isEmpty == false }
    #expect(smallest.steps.count == 3, "\(smallest.compactText)")
    #expect(smallest.handoffs.count <= 1, "\(smallest.compactText)")
  }

  @Test func `some deadlines of two hundred pathways are impossible, and some at risk`() throws {
    let dates = [try day("2026-06-01"), try day("2026-12-22"), try day("2028-02-29")]
    let times = (0..<200).compactMap { seed in
      RunTimes(Self.graph(RandomRuns.make(seed: UInt64(seed))), startDates: dates, hours: [0, 12])
    }
    #expect(times.count >= 100, "\(times.count)")
    #expect(times.count { !$0.impossible.isEmpty } >= 10, "\(times.count { !$0.impossible.isEmpty })")
    #expect(times.count { !$0.atRisk.isEmpty } >= 10, "\(times.count { !$0.atRisk.isEmpty })")
  }

  @Test func `the same seed gives the same pathway`() {
    #expect(RandomRuns.make(seed: 7) == RandomRuns.make(seed: 7))
    #expect(RandomRuns.make(seed: 7) != RandomRuns.make(seed: 8))
  }
}
