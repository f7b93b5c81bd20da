internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

extension AnalysedPathway {
  /// The documents that contracts carry to steps of which nobody knows the owner: that may be whoever is said to lack them.
  var documentsSentToSomebodyUnknown: Set<Identifier> {
    let handoffs = handoffs
    var documents: Set<Identifier> = []
    for index in handoffs.indices {
      guard case .step(let step)? = graph.handoffTargets[index], graph.owners[step] == nil else { continue }
      documents.formUnion(handoffs[index].documents.map { $0.id })
    }
    return documents
  }
}
