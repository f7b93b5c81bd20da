internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

extension TimePart {
  /// Where the time is written, and what takes it; nothing where it is written nowhere.
  func related(in pathway: AnalysedPathway) -> RelatedPlace? {
    origin(in: pathway)?.place.map { RelatedPlace($0, phrase(in: pathway)) }
  }

  private func origin(in pathway: AnalysedPathway) -> Origin? {
    switch source {
    case .step(let step): pathway.steps[step].duration?.origin
    case .waiting(let step): pathway.steps[step].waiting?.atMost?.origin
    case .deadline(let step): pathway.steps[step].deadline?.limit?.origin
    case .sending(let handoff): pathway.handoffs[handoff].deadline?.limit?.origin
    case .silence(let handoff): pathway.handoffs[handoff].acknowledgement?.within?.origin
    case .branch(let arrow): pathway.graph.arrows[arrow].origin
    }
  }

  /// What takes the time, and how long.
  private func phrase(in pathway: AnalysedPathway) -> Text {
    switch source {
    case .step(let step):
      let id = pathway.steps[step].id
      return Text(nb: "«\(id)» tar \(duration)", en: "“\(id)” takes \(duration)")
    case .waiting(let step):
      let id = pathway.steps[step].id
      return Text(nb: "ventetiden for «\(id)» er \(duration)", en: "the wait for “\(id)” is \(duration)")
    case .deadline(let step):
      let id = pathway.steps[step].id
      return Text(nb: "fristen for «\(id)» er \(duration)", en: "the deadline of “\(id)” is \(duration)")
    case .sending(let handoff):
      let id = pathway.handoffs[handoff].id
      return Text(nb: "«\(id)» sendes innen \(duration)", en: "“\(id)” is sent within \(duration)")
    case .silence(let handoff):
      let id = pathway.handoffs[handoff].id
      return Text(
        nb: "det ventes \(duration) på kvittering for «\(id)»",
        en: "the acknowledgement of “\(id)” is waited for during \(duration)")
    case .branch(let arrow):
      let id = pathway.steps[pathway.graph.arrows[arrow].target].id
      return Text(nb: "det går \(duration) før «\(id)»", en: "\(duration) pass before “\(id)”")
    }
  }
}
