import PathwayAnalysis
import PathwayKit
import PathwayModel

/// The shortest walk through a pathway to one of its ends, as a scenario says it.
struct ShortestWalk {
  private let pathway: AnalysedPathway
  private var finder: RunFinder
  private var walker: ScenarioWalker

  /// Prepares to walk; nothing where the runs of the pathway cannot be followed.
  init?(_ pathway: AnalysedPathway) {
    guard let finder = RunFinder(pathway), let walker = ScenarioWalker(pathway) else { return nil }
    self.pathway = pathway
    self.finder = finder
    self.walker = walker
  }

  /// The ends that some run comes to, in the order of the file.
  var ends: [Int] { pathway.steps.indices.filter { pathway.steps[$0].isEnd && pathway.reach.contains($0) } }

  /// The end that the shortest run of all comes to.
  mutating func nearestEnd() -> Int? {
    let run = finder.runs(along: RunFinder.Route(), atMost: 1).runs.first
    return run?.performances.last { pathway.steps[$0.step].isEnd }?.step
  }

  /// Returns the shortest walk to an end; nothing where the words of scenarios do not say it.
  mutating func walk(to end: Int) -> ScenarioWalk? {
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
    let others = ends.filter { $0 != end }
    return finder.runs(along: RunFinder.Route(avoiding: others), atMost: 1).runs
      + finder.runs(along: RunFinder.Route(to: end), atMost: 1).runs
  }
}
