internal import PathwayDiagnostics
internal import PathwayModel

/// What a file may declare in parts that could not be understood: a reference there is no fault of its own.
struct UnreadDeclarations {
  private let keys: UnreadKeys
  private let hidesSlots: Bool

  /// Finds them in a pathway and in what it uses.
  init(in resolved: ResolvedPathway) {
    keys = resolved.pathway.unreadKeys
    hidesSlots = [resolved.local, resolved.scope].contains { scope in
      let documents = scope.documents.elements
      return documents.indices.contains { documents[$0].unreadKeys.contains("innhold") }
    }
  }

  /// Tells whether something of a kind may be declared there.
  func mayDeclare(_ kind: ReferenceKind) -> Bool {
    if kind == .slot, hidesSlots { return true }
    return !keys.isEmpty && (kind == .anything || Self.sections(for: kind).contains { keys.contains($0) })
  }

  /// The keys under which something that a reference may name is declared.
  private static func sections(for kind: ReferenceKind) -> [String] {
    switch kind {
    case .actor, .alertable: ["bruker", "aktører"]
    case .channel: ["bruker", "kanaler"]
    case .criterion: ["bruker", "kriterier"]
    case .deadline: ["frister"]
    case .document, .slot: ["bruker", "dokumenter"]
    case .duty: ["plikter"]
    case .event: ["hendelser"]
    case .handoff: ["overleveringer"]
    case .healthCommunity: ["bruker", "helsefellesskap"]
    case .legalBasis: ["bruker", "hjemler", "kilder"]
    case .patientGroup: ["bruker", "pasientgrupper"]
    case .phase: ["faser"]
    case .source: ["bruker", "kilder"]
    case .step: ["steg"]
    case .stepOrActor: ["bruker", "steg", "aktører"]
    case .stepOrEvent: ["steg", "hendelser"]
    case .anything, .pathway, .replacement: []
    }
  }
}
