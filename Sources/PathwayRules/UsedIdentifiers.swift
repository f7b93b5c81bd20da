internal import PathwayDiagnostics
internal import PathwayModel

/// Every identifier that a pathway file refers to, by what the reference may name.
struct UsedIdentifiers {
  private var identifiers: [ReferenceKind: Set<Identifier>] = [:]

  /// Collects the identifiers of every reference that may name something of some kinds.
  init(in pathway: Pathway, of kinds: Set<ReferenceKind>) {
    var identifiers: [ReferenceKind: Set<Identifier>] = [:]
    let kinds = Set(kinds.flatMap { Self.references(to: $0) })
    ReferenceWalk.visit(pathway) { use in
      if kinds.contains(use.kind) { identifiers[use.kind, default: []].insert(use.reference.id) }
    }
    self.identifiers = identifiers
  }

  /// Tells whether something of a kind is referred to by its identifier.
  func contains(_ id: Identifier, of kind: ReferenceKind) -> Bool {
    Self.references(to: kind).contains { identifiers[$0]?.contains(id) == true }
  }

  /// Tells whether some reference that may name a kind is declared nowhere: it may have been meant for anything of the kind.
  func hasUnresolvedReference(to kind: ReferenceKind, in resolved: ResolvedPathway) -> Bool {
    Self.references(to: kind).contains { reference in
      identifiers[reference]?.contains { !resolved.declares($0, for: reference) } == true
    }
  }

  /// The kinds of reference by which something of a kind can be named.
  private static func references(to kind: ReferenceKind) -> [ReferenceKind] {
    switch kind {
    case .actor: [.actor, .stepOrActor, .alertable, .replacement]
    case .source: [.source, .legalBasis, .replacement]
    default: [kind, .replacement]
    }
  }
}

extension ResolvedPathway {
  /// Tells whether what a reference of a kind names is declared.
  fileprivate func declares(_ id: Identifier, for kind: ReferenceKind) -> Bool {
    let reference = Reference(id)
    switch kind {
    case .actor: return actorID(reference) != nil
    case .alertable: return actorID(reference) != nil || id.text == "avsender"
    case .stepOrActor: return stepIndex(reference) != nil || actorID(reference) != nil
    case .document: return document(reference) != nil
    case .channel: return channel(reference) != nil
    case .legalBasis: return legalBasis(reference) != nil || source(reference) != nil
    case .source: return source(reference) != nil
    case .patientGroup: return patientGroup(reference) != nil
    case .healthCommunity: return local.healthCommunities[id] != nil || scope.healthCommunities[id] != nil
    case .criterion: return criterion(reference) != nil
    case .phase: return pathway.phases.contains { $0.id == id }
    default: return true
    }
  }
}
