import PathwayDiagnostics

/// A fault and where it stands, as the tests compare it.
struct FoundFault: Equatable {
  let kind: FaultKind
  let place: String

  init(kind: FaultKind, place: String) {
    self.kind = kind
    self.place = place
  }

  init(_ kind: FaultKind, _ place: String) {
    self.init(kind: kind, place: place)
  }
}
