/// What a channel is.
public enum ChannelKind: UInt8, Hashable, Sendable, CaseIterable {
  /// An electronic message.
  case message

  /// A telephone call.
  case telephone

  /// A meeting.
  case meeting

  /// A letter.
  case letter

  /// A web portal.
  case portal

  /// The patient carries it.
  case patient
}

extension ChannelKind: LanguageWord {
  public var word: String {
    switch self {
    case .message: "melding"
    case .telephone: "telefon"
    case .meeting: "møte"
    case .letter: "brev"
    case .portal: "portal"
    case .patient: "pasient"
    }
  }
}
