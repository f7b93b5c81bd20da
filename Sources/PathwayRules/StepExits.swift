internal import PathwayModel

extension Exit.Kind {
  /// The key by which the pathway language writes it.
  var key: String {
    switch self {
    case .next: "neste"
    case .exclusiveChoice: "valg"
    case .inclusiveChoice: "flervalg"
    case .eventChoice: "avventer"
    case .end: "slutt"
    case .done: "ferdig"
    case .subpathway: "delforløp"
    }
  }

  /// The keys of which a step has exactly one.
  static let keys = ["neste", "valg", "flervalg", "avventer", "slutt", "ferdig", "delforløp"]
}

extension Step {
  /// Whether one of its ways out is an end.
  var hasEnd: Bool {
    exits.contains { if case .end = $0.kind { true } else { false } }
  }

  /// Whether one of its ways out is another pathway.
  var hasSubpathway: Bool {
    exits.contains { if case .subpathway = $0.kind { true } else { false } }
  }
}
