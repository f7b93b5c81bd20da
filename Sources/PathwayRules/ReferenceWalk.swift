internal import PathwayDiagnostics
internal import PathwayModel

/// A reference from a pathway file to something that is declared, and what it is part of.
struct ReferenceUse {
  /// What it may name.
  let kind: ReferenceKind

  /// The reference.
  let reference: Reference

  /// The step, contract or declaration that it is part of.
  let holder: Identifier

  /// The key under which it stands; the section before it where other sections may have a holder of the same name.
  let key: String
}

/// Walks over every reference of a pathway file to something that is declared for others: all but steps, duties, events, slots
/// and pathways.
struct ReferenceWalk {
  /// What is done with each reference.
  typealias Visitor = (ReferenceUse) -> Void

  /// Visits the references of a pathway, in the order of the model.
  static func visit(_ pathway: Pathway, _ visitor: Visitor) {
    let id = pathway.id
    one(pathway.patientGroup, .patientGroup, id, "pasientgruppe", visitor)
    one(pathway.governance?.healthCommunity, .healthCommunity, id, "forvaltning.helsefellesskap", visitor)
    annotations(pathway.annotations, id, "forløp.kilde", visitor)
    declarations(pathway.declarations, visitor)
    for coordination in pathway.coordination { one(coordination.actor, .actor, id, "koordinering", visitor) }
    for index in pathway.steps.indices { step(pathway.steps[index], visitor) }
    for index in pathway.handoffs.indices { handoff(pathway.handoffs[index], visitor) }
    for deadline in pathway.deadlines {
      all(deadline.legalBases, .legalBasis, deadline.id, "frister.hjemmel", visitor)
      annotations(deadline.annotations, deadline.id, "frister.kilde", visitor)
    }
    for duty in pathway.duties {
      condition(duty.condition, duty.id, "plikter.når", visitor)
      all(duty.legalBases, .legalBasis, duty.id, "plikter.hjemmel", visitor)
      annotations(duty.annotations, duty.id, "plikter.kilde", visitor)
    }
    for event in pathway.events {
      one(event.responsible, .actor, event.id, "ansvarlig", visitor)
      annotations(event.annotations, event.id, "kilde", visitor)
    }
  }
}

// MARK: - Steps

extension ReferenceWalk {
  private static func step(_ step: Step, _ visitor: Visitor) {
    let id = step.id
    one(step.phase, .phase, id, "fase", visitor)
    one(step.responsible, .actor, id, "ansvarlig", visitor)
    all(step.rivalOwners, .actor, id, "ansvarlig", visitor)
    all(step.performers, .actor, id, "utfører", visitor)
    all(step.contributors, .actor, id, "medvirker", visitor)
    all(step.informed, .actor, id, "informeres", visitor)
    all(step.needs, .document, id, "trenger", visitor)
    all(step.produces, .document, id, "gir", visitor)
    deadline(step.deadline, id, visitor)
    escalation(step.breach, id, "ved fristbrudd", visitor)
    consent(step.consent, id, visitor)
    one(step.waiting?.responsible, .actor, id, "ventetid.ansvarlig", visitor)
    all(step.legalBases, .legalBasis, id, "hjemmel", visitor)
    for exit in step.exits { branches(of: exit, id, visitor) }
    annotations(step.annotations, id, "kilde", visitor)
  }

  private static func branches(of exit: Exit, _ holder: Identifier, _ visitor: Visitor) {
    switch exit.kind {
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      for index in branches.indices { condition(branches[index].condition, holder, "når", visitor) }
    case .next, .end, .done, .subpathway: break
    }
  }

  private static func condition(_ condition: Condition?, _ holder: Identifier, _ key: String, _ visitor: Visitor) {
    guard case .criteria(let tests)? = condition else { return }
    for test in tests { one(test.criterion, .criterion, holder, key, visitor) }
  }

  private static func deadline(_ deadline: Deadline?, _ holder: Identifier, _ visitor: Visitor) {
    guard let deadline else { return }
    all(deadline.legalBases, .legalBasis, holder, "frist.hjemmel", visitor)
    annotations(deadline.annotations, holder, "frist.kilde", visitor)
  }

  private static func consent(_ consent: Consent?, _ holder: Identifier, _ visitor: Visitor) {
    guard let consent else { return }
    for giver in consent.givers { one(giver.actor, .actor, holder, "samtykke.av", visitor) }
  }

  private static func escalation(
    _ escalation: Escalation?, _ holder: Identifier, _ key: String, _ visitor: Visitor
  ) {
    guard case .alert(let actors)? = escalation else { return }
    all(actors, .alertable, holder, key, visitor)
  }
}

// MARK: - Contracts

extension ReferenceWalk {
  private static func handoff(_ handoff: Handoff, _ visitor: Visitor) {
    let id = handoff.id
    one(handoff.to, .stepOrActor, id, "til", visitor)
    all(handoff.copies, .actor, id, "kopi", visitor)
    all(handoff.documents, .document, id, "dokument", visitor)
    for ownership in handoff.ownership { one(ownership.owner, .actor, id, "eies etterpå", visitor) }
    one(handoff.channel, .channel, id, "kanal", visitor)
    one(handoff.fallbackChannel, .channel, id, "reservekanal", visitor)
    deadline(handoff.deadline, id, visitor)
    escalation(handoff.acknowledgement?.missing, id, "kvittering.mangler", visitor)
    one(handoff.waitingOwner, .actor, id, "ansvar i ventetid", visitor)
    one(handoff.feedback?.document, .document, id, "tilbakemelding.dokument", visitor)
    all(handoff.feedback?.recipients ?? [], .actor, id, "tilbakemelding.til", visitor)
    all(handoff.legalBases, .legalBasis, id, "hjemmel", visitor)
    consent(handoff.consent, id, visitor)
    annotations(handoff.annotations, id, "kilde", visitor)
  }
}

// MARK: - Declarations

extension ReferenceWalk {
  private static func declarations(_ declarations: Declarations, _ visitor: Visitor) {
    for actor in declarations.actors {
      all(actor.channels ?? [], .channel, actor.id, "kanaler", visitor)
      one(actor.fallback, .actor, actor.id, "reserve", visitor)
      all(actor.oneOf, .actor, actor.id, "en av", visitor)
      annotations(actor.annotations, actor.id, "kilde", visitor)
    }
    for document in declarations.documents {
      all(document.alwaysCopiedTo, .actor, document.id, "dokumenter.kopi alltid", visitor)
      annotations(document.annotations, document.id, "dokumenter.kilde", visitor)
    }
    for channel in declarations.channels {
      escalation(channel.acknowledgement?.missing, channel.id, "kanaler.kvittering.mangler", visitor)
      annotations(channel.annotations, channel.id, "kanaler.kilde", visitor)
    }
    for basis in declarations.legalBases { annotations(basis.annotations, basis.id, "hjemler.kilde", visitor) }
    for group in declarations.patientGroups {
      annotations(group.annotations, group.id, "pasientgrupper.kilde", visitor)
    }
    for community in declarations.healthCommunities {
      annotations(community.annotations, community.id, "helsefellesskap.kilde", visitor)
    }
    for source in declarations.sources { annotations(source.annotations, source.id, "kilder.kilde", visitor) }
  }

  private static func annotations(
    _ annotations: Annotations, _ holder: Identifier, _ key: String, _ visitor: Visitor
  ) {
    all(annotations.sources, .source, holder, key, visitor)
    one(annotations.obsolescence?.replacement, .replacement, holder, key, visitor)
  }
}

// MARK: - References

extension ReferenceWalk {
  private static func one(
    _ reference: Reference?, _ kind: ReferenceKind, _ holder: Identifier, _ key: String, _ visitor: Visitor
  ) {
    guard let reference else { return }
    visitor(ReferenceUse(kind: kind, reference: reference, holder: holder, key: key))
  }

  private static func all(
    _ references: [Reference], _ kind: ReferenceKind, _ holder: Identifier, _ key: String, _ visitor: Visitor
  ) {
    for reference in references {
      visitor(ReferenceUse(kind: kind, reference: reference, holder: holder, key: key))
    }
  }
}
