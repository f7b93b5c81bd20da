internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

/// An arrow that needs a contract and has none.
struct HandoffGap {
  /// The arrow.
  let arrow: Arrow

  /// The services that may send the patient.
  let senders: [ActorID]

  /// Who gets the patient.
  let receiver: ActorID

  /// Whether some sender and the receiver are of different areas.
  let crossesAreas: Bool

  /// Finds the gap at the arrow with a number; nothing where there is none.
  init?(at index: Int, eventSenders: [ActorID] = [], in pathway: AnalysedPathway) {
    let graph = pathway.graph
    guard graph.handoffs(covering: index).isEmpty else { return nil }
    let arrow = graph.arrows[index]
    guard let receiver = graph.owners[arrow.target], arrow.sender != receiver else { return nil }
    let others = (arrow.sourceStep == nil ? eventSenders : arrow.sender.map { [$0] } ?? []).filter { $0 != receiver }
    guard !others.isEmpty, arrow.sourceStep.map({ pathway.isJudged($0) }) ?? true else { return nil }
    let resolved = pathway.resolved
    let area = resolved.actor(receiver).area?.value
    if pathway.steps[arrow.target].isEnd, area == nil || area == .citizen { return nil }
    // A sender whose area could not be read may be a citizen.
    let areas = others.map { resolved.actor($0).area?.value }
    // Of a step that an umbrella owns is told that it does, and whom it goes to follows from who takes it over.
    guard !resolved.isUmbrella(receiver) else { return nil }
    let services = others.indices.filter {
      areas[$0] != nil && areas[$0] != .citizen && !resolved.isUmbrella(others[$0])
    }
    guard !services.isEmpty, !pathway.isKept(arrow, by: receiver) else { return nil }
    self.arrow = arrow
    senders = services.map { others[$0] }
    self.receiver = receiver
    crossesAreas = area != nil && services.contains { areas[$0] != area }
  }
}
