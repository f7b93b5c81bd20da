/// Who decided a pathway.
public enum DecisionBody: UInt8, Hashable, Sendable, CaseIterable {
  /// A working group of professionals (faglig samarbeidsutvalg).
  case professionalCommittee

  /// The leaders (strategisk samarbeidsutvalg).
  case strategicCommittee

  /// The partnership meeting (partnerskapsmøte).
  case partnershipMeeting

  /// A national authority.
  case nationalAuthority
}

extension DecisionBody: LanguageWord {
  public var word: String {
    switch self {
    case .professionalCommittee: "fsu"
    case .strategicCommittee: "ssu"
    case .partnershipMeeting: "partnerskapsmøte"
    case .nationalAuthority: "nasjonal"
    }
  }
}
