internal import PathwayGraph
internal import PathwayModel

/// Proves of moments of a pathway that one never comes after another, whatever run is taken.
struct MomentProof {
  private let pathway: AnalysedPathway

  /// What follows the runs; made at the first question, since few comparisons ask any.
  private var finder: RunFinder?
  private var isPrepared = false

  init(_ pathway: AnalysedPathway) {
    self.pathway = pathway
  }

  /// Tells whether it is proved that a moment is there when another is, on every run that comes to the other.
  mutating func isNeverLater(_ first: Anchor, than second: Anchor) -> Bool {
    guard let firstStep = pathway.resolved.stepIndex(first.step),
      let secondStep = pathway.resolved.stepIndex(second.step)
    else { return false }
    if firstStep == secondStep { return first.isStart || !second.isStart }
    if !isPrepared {
      finder = RunFinder(pathway)
      isPrepared = true
    }
    return finder?.surelyHappened(
      first.isStart ? .started(firstStep) : .done(firstStep),
      before: second.isStart ? .started(secondStep) : .done(secondStep)
    ) ?? false
  }
}
