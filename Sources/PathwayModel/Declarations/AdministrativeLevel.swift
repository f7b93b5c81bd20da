/// Who owns a service.
public enum AdministrativeLevel: UInt8, Hashable, Sendable, CaseIterable {
  /// A municipality.
  case municipality

  /// A county.
  case county

  /// A health trust.
  case healthTrust

  /// The state.
  case state

  /// A private body.
  case privateSector
}

extension AdministrativeLevel: LanguageWord {
  public var word: String {
    switch self {
    case .municipality: "kommune"
    case .county: "fylkeskommune"
    case .healthTrust: "helseforetak"
    case .state: "stat"
    case .privateSector: "privat"
    }
  }
}
