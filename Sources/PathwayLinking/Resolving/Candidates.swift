internal import PathwayDiagnostics
internal import PathwayModel

/// What a reference of a kind may name, for suggestions.
enum Candidates {
  /// Returns every identifier of a kind that a pathway can see.
  static func all(_ kind: ReferenceKind, in resolved: ResolvedPathway, _ slots: Set<Identifier>) -> [Identifier] {
    let pathway = resolved.pathway
    let scopes = [resolved.local, resolved.scope]
    switch kind {
    case .actor, .alertable: return scopes.flatMap { $0.actors.elements.map { $0.id } }
    case .channel: return scopes.flatMap { $0.channels.elements.map { $0.id } }
    case .criterion: return scopes.flatMap { $0.criteria.elements.map { $0.id } }
    case .deadline: return pathway.deadlines.map { $0.id }
    case .document: return scopes.flatMap { $0.documents.elements.map { $0.id } }
    case .duty: return pathway.duties.map { $0.id }
    case .event: return pathway.events.map { $0.id }
    case .handoff: return pathway.handoffs.map { $0.id }
    case .healthCommunity: return scopes.flatMap { $0.healthCommunities.elements.map { $0.id } }
    case .legalBasis:
      return scopes.flatMap { $0.legalBases.elements.map { $0.id } + $0.sources.elements.map { $0.id } }
    case .patientGroup: return scopes.flatMap { $0.patientGroups.elements.map { $0.id } }
    case .phase: return pathway.phases.map { $0.id }
    case .slot: return slots.sorted()
    case .source: return scopes.flatMap { $0.sources.elements.map { $0.id } }
    case .step: return pathway.steps.map { $0.id }
    case .stepOrActor: return pathway.steps.map { $0.id } + all(.actor, in: resolved, slots)
    case .stepOrEvent: return pathway.steps.map { $0.id } + pathway.events.map { $0.id }
    case .anything:
      return all(.stepOrActor, in: resolved, slots) + all(.handoff, in: resolved, slots)
        + all(.event, in: resolved, slots) + all(.duty, in: resolved, slots) + pathway.deadlines.map { $0.id }
        + all(.document, in: resolved, slots) + all(.legalBasis, in: resolved, slots) + [pathway.id]
    case .pathway, .replacement: return []
    }
  }
}
