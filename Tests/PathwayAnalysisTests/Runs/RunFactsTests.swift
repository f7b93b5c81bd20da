import PathwayModel
import PathwayTestSupport
import Testing

@Suite struct RunFactsTests {
  @Test(arguments: RandomSample.batches)
  func `what is said of runs is what one sees by following every run`(_ seeds: Range<Int>) {
    for seed in seeds {
      let pathway = RandomRuns.make(seed: UInt64(seed))
      guard let differences = RunVerdicts.differences(pathway), !differences.isEmpty else { continue }
      let smallest = Shrinking.smallestFailing(pathway) { RunVerdicts.differences($0)?.isEmpty == false }
      Issue.record(
        """
        seed \(seed): \(RunVerdicts.differences(smallest) ?? [])
        \(smallest.compactText)
        """)
    }
  }

  @Test(arguments: RandomSample.batches)
  func `what is said of time is what one sees by timing every run`(_ seeds: Range<Int>) {
    for seed in seeds {
      let pathway = RandomRuns.make(seed: UInt64(seed))
      guard let differences = RunVerdicts.timeDifferences(pathway), !differences.isEmpty else { continue }
      let smallest = Shrinking.smallestFailing(pathway) { RunVerdicts.timeDifferences($0)?.isEmpty == false }
      Issue.record(
        """
        seed \(seed): \(RunVerdicts.timeDifferences(smallest) ?? [])
        \(smallest.compactText)
        """)
    }
  }

  @Test(arguments: RandomSample.batches)
  func `every run that is told can happen, and shows what is said of it`(_ seeds: Range<Int>) {
    for seed in seeds {
      let pathway = RandomRuns.make(seed: UInt64(seed))
      guard let faults = WitnessReplay.faults(of: pathway), !faults.isEmpty else { continue }
      let smallest = Shrinking.smallestFailing(pathway) { WitnessReplay.faults(of: $0)?.isEmpty == false }
      Issue.record(
        """
        seed \(seed): \(WitnessReplay.faults(of: smallest) ?? [])
        \(smallest.compactText)
        """)
    }
  }
}
