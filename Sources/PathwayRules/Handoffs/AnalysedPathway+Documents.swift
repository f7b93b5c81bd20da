internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

extension AnalysedPathway {
  /// Tells whether a contract carries a document to a step of which nobody knows the owner: that may be who is said to lack it.
  func mayReachSomebodyUnknown(_ document: Reference) -> Bool {
    let handoffs = handoffs
    return handoffs.indices.contains { index in
      guard case .step(let step)? = graph.handoffTargets[index], graph.owners[step] == nil else { return false }
      return handoffs[index].documents.contains { $0.id == document.id }
    }
  }
}
