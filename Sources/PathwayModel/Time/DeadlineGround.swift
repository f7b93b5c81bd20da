/// What a deadline rests on.
public enum DeadlineGround: UInt8, Hashable, Sendable, CaseIterable {
  /// An act.
  case act

  /// A regulation under an act.
  case regulation

  /// A national pathway time, which gives the patient no individual right.
  case pathwayTime

  /// A national guideline.
  case guideline

  /// An agreement between the parties.
  case agreement
}

extension DeadlineGround: LanguageWord {
  public var word: String {
    switch self {
    case .act: "lov"
    case .regulation: "forskrift"
    case .pathwayTime: "forløpstid"
    case .guideline: "retningslinje"
    case .agreement: "avtale"
    }
  }
}
