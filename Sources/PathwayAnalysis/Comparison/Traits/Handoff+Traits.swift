internal import PathwayModel
internal import SourceText

extension Handoff {
  /// All that is said of the contract.
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.title, text: title)
    list.add(.from, from, .anything)
    list.add(.to, to, .stepOrActor)
    list.add(each: .copies, copies, .actor, .safeguard)
    list.add(.handoffKind, kind, ComparedValue.handoffKind)
    list.add(each: .documents, documents, .document, .safeguard)
    list.add(each: .content, content, .slot, .safeguard)
    for omission in omissions {
      list.add(.omission, .text(omission.reason), at: omission.part.origin, item: omission.part.id, .concession)
    }
    for ownership in ownership {
      let owner = ComparedValue.reference(ownership.owner.id, .actor)
      list.add(.ownership, owner, at: ownership.owner.origin, item: ownership.item.id, .safeguard)
    }
    list.add(.channel, channel, .channel)
    list.add(.fallbackChannel, fallbackChannel, .channel, .safeguard)
    list.add(deadline, from: from.map { Anchor($0) })
    list.add(acknowledgement)
    list.add(.rejection, rejection, .step, .safeguard)
    list.add(.waitingOwner, waitingOwner, .actor, .safeguard)
    list.add(feedback)
    list.add(each: .legalBases, legalBases, .ground)
    list.add(consent)
    list.add(norm, absent: .should)
    list.add(.informsPatient, informsPatient, ComparedValue.flag, .rank(absent: 0))
    list.add(annotations)
    return list
  }
}

extension TraitList {
  fileprivate mutating func add(_ feedback: Feedback?) {
    guard let feedback else { return }
    var parts = TraitList(feedback.unreadKeys, at: feedback.origin)
    parts.add(.feedbackDocument, feedback.document, .document, .safeguard)
    parts.add(each: .feedbackRecipients, feedback.recipients, .actor, .safeguard)
    parts.add(.feedbackWithin, feedback.within, ComparedValue.duration, .time)
    add(.feedback, .feedback(feedback), at: feedback.origin, .safeguard, parts: parts)
  }
}
