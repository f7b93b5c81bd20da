import PathwayAnalysis
import PathwayKit
import PathwayModel

/// The shortest walks through a pathway to its ends, as scenarios say them.
struct ShortestWalks {
  private let pathway: AnalysedPathway
  private var finder: RunFinder
  private var walker: ScenarioWalker
  private var walks: [Int: ScenarioWalk] = [:]

  /// The ends that a scenario can come to, in the order of the file.
  ///
  /// An end that only an event leads to is none of them: scenarios do not tell of events.
  private(set) var ends: [Int] = []

  /// Finds the walks; nothing where the runs of the pathway cannot be followed.
  init?(_ pathway: AnalysedPathway) {
    guard let finder = RunFinder(pathway), let walker = ScenarioWalker(pathway) else { return nil }
    self.pathway = pathway
    self.finder = finder
    self.walker = walker
    for end in pathway.steps.indices where pathway.steps[end].isEnd && pathway.reach.contains(end) {
      guard let walk = findWalk(to: end) else { continue }
      walks[end] = walk
      ends.append(end)
    }
  }

  /// The end that the shortest of the walks comes to, the first of the file where several are as short.
  var nearestEnd: Int? { ends.min { length(of: $0) < length(of: $1) } }

  /// Returns the shortest walk to an end.
  func walk(to end: Int) -> ScenarioWalk? { walks[end] }

  private func length(of end: Int) -> Int { walks[end]?.steps.count ?? .max }

  private mutating func findWalk(to end: Int) -> ScenarioWalk? {
    for run in runs(to: end) {
      guard let entries = walker.entries(for: run) else { continue }
      let expectation = ScenarioExpectation(end: Reference(pathway.steps[end].id))
      let walk = walker.walk(
        Scenario(
          id: "kortest", pathway: Reference(pathway.pathway.id), walk: entries, expectation: expectation))
      if walk.obstacle == nil, walk.end.map({ walk.steps[$0].step }) == end { return walk }
    }
    return nil
  }

  /// Returns what a scenario may say of a step besides what it says there.
  func otherWays(_ entry: WalkEntry) -> [String] {
    guard let step = pathway.resolved.stepIndex(entry.step) else { return [] }
    let said = Set(entry.ways.map { $0.value })
    var seen = said
    return walker.options(of: step).map { $0.text }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Runs that end there: first one that comes to no other end.
  private mutating func runs(to end: Int) -> [Run] {
    let others = pathway.steps.indices.filter { pathway.steps[$0].isEnd && $0 != end }
    return finder.runs(along: RunFinder.Route(avoiding: others), atMost: 1).runs
      + finder.runs(along: RunFinder.Route(to: end), atMost: 1).runs
  }
}
