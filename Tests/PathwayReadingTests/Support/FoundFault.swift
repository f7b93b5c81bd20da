import PathwayDiagnostics

/// A fault and where it stands, as the tests compare it.
struct FoundFault: Equatable {
  let kind: FaultKind
  let line: Int
  let column: Int

  init(_ kind: FaultKind, _ line: Int, _ column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}

extension Text {
  static let step = Text(nb: "steget", en: "the step")
  static let handoff = Text(nb: "overleveringen", en: "the handoff")
  static let pathway = Text(nb: "forløpet", en: "the pathway")
  static let file = Text(nb: "filen", en: "the file")
}
