internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

extension ScenarioWalk {
  /// The walk as far as it came, as a run is told; nothing where it did not begin.
  var witness: [WitnessStep]? { steps.isEmpty ? nil : pathway.told(run, isTimed: steps.count <= 500) }

  /// Returns what people call a step in a message: its identifier between quotation marks.
  func name(_ step: Int) -> Text { .identifier(pathway.steps[step].id.text) }

  /// Returns the identifier of a step.
  func id(_ step: Int) -> Identifier { pathway.steps[step].id }

  /// Where a reader would add something before an entry, or at the end.
  func origin(before entry: Int?) -> Origin {
    let entries = scenario.walk
    if let entry { return entries[entry].step.origin }
    return entries.last?.step.origin ?? scenario.pathway?.origin ?? scenario.origin
  }
}
