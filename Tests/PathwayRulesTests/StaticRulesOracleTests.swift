import PathwayGraph
import PathwayKit
import PathwayModel
import PathwayTestSupport
import Testing

/// The rules about responsibility, ages, documents and receipts that follow no run, held against their sentences taken word by word.
@Suite struct StaticRulesOracleTests {
  private static let today = CalendarDate("2026-06-01")

  @Test(arguments: RandomSample.batches)
  func `nobody has the patient exactly where every contract leaves responsibility, or who waits cannot have it`(
    _ seeds: Range<Int>
  ) {
    compare(301, seeds) { oracle, _ in Set(oracle.gaps + oracle.vacantWaits) }
  }

  @Test(arguments: RandomSample.batches)
  func `a patient is too old for somebody exactly where nobody takes over the next year`(_ seeds: Range<Int>) {
    compare(309, seeds) { oracle, _ in Set(oracle.ageCliffs) }
  }

  @Test(arguments: RandomSample.batches)
  func `a receipt is late exactly where it may come after the step under it should be done`(_ seeds: Range<Int>) {
    compare(604, seeds) { oracle, _ in Set(oracle.lateReceipts) }
  }

  @Test(arguments: RandomSample.batches)
  func `a document is unused exactly where it is made and neither needed nor sent`(_ seeds: Range<Int>) {
    compare(502, seeds) { oracle, findings in Set(oracle.unusedDocuments(besides: findings)) }
  }

  @Test(arguments: RandomSample.batches)
  func `a no is unhandled exactly where somebody is asked and no step is named`(_ seeds: Range<Int>) {
    compare(504, seeds) { oracle, _ in Set(oracle.unhandledRefusals) }
  }

  @Test(arguments: RandomSample.batches)
  func `sharing lacks a ground exactly where it crosses areas, or is a duty, and nothing allows it`(_ seeds: Range<Int>)
  {
    compare(505, seeds) { oracle, _ in Set(oracle.ungroundedSharing) }
  }

  @Test(arguments: RandomSample.batches)
  func `a breach is unhandled exactly where a deadline binds and nothing is said of missing it`(_ seeds: Range<Int>) {
    compare(606, seeds) { oracle, _ in Set(oracle.unhandledBreaches) }
  }

  @Test(arguments: [301, 309, 502, 504, 505, 604, 606])
  func `the random pathways show the fault often enough for the others to mean something`(_ code: Int) {
    let found = (0..<200).count { seed in
      let pathway = RandomRuns.make(seed: UInt64(seed)).withCircumstances(seed: UInt64(seed))
      return Validator(today: Self.today).validate(pathway).contains { $0.code == RuleCode(code) }
    }
    #expect((10..<190).contains(found))
  }

  private func compare(
    _ code: Int, _ seeds: Range<Int>, expected: (StaticRulesOracle, [Finding]) -> Set<[String]>
  ) {
    for seed in seeds {
      let pathway = RandomRuns.make(seed: UInt64(seed)).withCircumstances(seed: UInt64(seed))
      let findings = Validator(today: Self.today).validate(pathway)
      let oracle = StaticRulesOracle(pathway, today: Self.today)
      let found = findings.filter { $0.code == RuleCode(code) }.map { $0.subject }
      #expect(Set(found).count == found.count, "seed \(seed): one finding is told twice")
      let expected = expected(oracle, findings)
      #expect(Set(found) == expected, "seed \(seed)\n\(pathway.compactText)")
    }
  }
}
