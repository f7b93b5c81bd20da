import PathwayKit
import PathwayTestSupport
import Testing

/// Used pathways laid by the tool, held against the same pathways written out by hand in one file.
@Suite struct LaidByHandTests {
  @Test(arguments: RandomSample.batches)
  func `a pathway that uses another has what both written in one file have, but for what the other has by itself`(
    _ seeds: Range<Int>
  ) {
    for seed in seeds {
      guard let use = RandomUse(seed: UInt64(seed)), let verdict = LaidByHand(use) else { continue }
      let invented = verdict.told.subtracting(verdict.byHand)
      #expect(invented == [], "seed \(seed)\n\(verdict.text)")
      guard verdict.notLaid == nil else { continue }
      let missed = verdict.expected.subtracting(verdict.told)
      #expect(missed == [], "seed \(seed)\n\(verdict.text)")
    }
  }

  @Test func `the random pathways can be laid, and what only the two together have wrong is told of many rules`() {
    let verdicts = (0..<200).compactMap { RandomUse(seed: UInt64($0)).flatMap { LaidByHand($0) } }
    #expect(verdicts.count > 100)
    #expect(verdicts.count { $0.notLaid == nil } > verdicts.count * 8 / 10)
    let together = verdicts.flatMap { verdict in verdict.together.map { String($0.prefix(5)) } }
    #expect(Set(together).count >= 8)
  }
}
