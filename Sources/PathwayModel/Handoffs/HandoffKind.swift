/// What is handed over.
public enum HandoffKind: UInt8, Hashable, Sendable, CaseIterable {
  /// Responsibility moves.
  case transfer

  /// Responsibility stays until the receiver accepts.
  case referral

  /// Both are responsible.
  case sharedResponsibility

  /// Responsibility stays, and the receiver must act.
  case alert

  /// Responsibility stays.
  case information

  /// Responsibility stays; advice is asked.
  case consultation

  /// Responsibility stays, and another sector starts.
  case mandatoryReport

  /// Responsibility moves back.
  case handback

  /// A point of decision for several.
  case meeting

  /// Whether responsibility moves to the receiver.
  public var movesResponsibility: Bool { self == .transfer || self == .referral || self == .handback }

  /// Whether both are responsible afterwards.
  package var sharesResponsibility: Bool { self == .sharedResponsibility }

  /// Whether responsibility stays with the sender, whatever the receiver does.
  package var keepsResponsibility: Bool {
    self == .alert || self == .information || self == .consultation || self == .mandatoryReport
  }
}

extension HandoffKind: LanguageWord {
  public var word: String {
    switch self {
    case .transfer: "ansvarsoverføring"
    case .referral: "henvisning"
    case .sharedResponsibility: "delt-ansvar"
    case .alert: "varsling"
    case .information: "informasjon"
    case .consultation: "rådføring"
    case .mandatoryReport: "meldeplikt"
    case .handback: "tilbakeføring"
    case .meeting: "møte"
    }
  }
}
