import Foundation
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
      if verdict.told != verdict.expected {
        print("DIFF \(seed) told-only: \(verdict.told.subtracting(verdict.expected).sorted())")
        print("DIFF \(seed) hand-only: \(verdict.expected.subtracting(verdict.told).sorted())")
      }
      #expect(verdict.told == verdict.expected, "seed \(seed)\n\(verdict.text)")
    }
  }
}
