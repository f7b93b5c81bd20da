internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

extension AnalysedPathway {
  /// The actors who may have the patient when an event comes: the owners of steps that are no ends, but for citizens.
  var eventSenders: [ActorID] {
    let steps = pathway.steps
    var senders: [ActorID] = []
    for step in steps.indices {
      guard let owner = graph.owners[step], !senders.contains(owner), !steps[step].isEnd, isJudged(step) else {
        continue
      }
      if !isCitizen(owner) { senders.append(owner) }
    }
    return senders
  }

  /// Tells whether an actor is the patient or somebody close, and no service.
  func isCitizen(_ actor: ActorID) -> Bool { resolved.area(of: actor) == .citizen }

  /// Tells whether a contract's own way out leads, or may lead, to the one who has had the patient during the wait.
  func isKept(_ arrow: Arrow, by receiver: ActorID) -> Bool {
    guard let index = arrow.handoff else { return false }
    let handoff = handoffs[index]
    guard let waitingOwner = handoff.waitingOwner else { return handoff.unreadKeys.contains("ansvar i ventetid") }
    guard let owner = resolved.actorID(waitingOwner) else { return true }
    return owner == receiver
  }

  /// Returns the name of the receiver of a contract, as far as it is known.
  func receiverName(of handoff: Int) -> Text {
    if let receiver = HandoffParties(of: handoff, in: self).receiver { return Text(actorName(receiver)) }
    if let target = pathway.handoffs[handoff].to { return Text(target.id.text) }
    return Text(nb: "mottakeren", en: "the receiver")
  }

  /// Returns the legal grounds as they are cited, those that are declared.
  func citations(of references: [Reference]) -> [String] {
    references.compactMap { reference in
      guard let ground = resolved.legalBasis(reference) else { return resolved.source(reference)?.title }
      let citation = [ground.act, ground.section].compactMap { $0 }.joined(separator: " ")
      return citation.isEmpty ? ground.title : citation
    }
  }
}
