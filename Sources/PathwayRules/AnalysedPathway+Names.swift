internal import PathwayAnalysis
internal import PathwayModel

extension AnalysedPathway {
  /// Returns what people call an actor: its name, or its identifier where it has none.
  func actorName(_ actor: ActorID) -> String {
    let actor = resolved.actor(actor)
    return actor.name ?? actor.id.text
  }

  /// Returns what people call a step: its title, or its identifier where it has none.
  func stepName(_ step: Int) -> String {
    pathway.steps[step].title ?? pathway.steps[step].id.text
  }

  /// Returns what people call the document that a reference names: its name, or its identifier where it has none.
  func documentName(_ reference: Reference) -> String {
    resolved.document(reference)?.name ?? reference.id.text
  }
}
