/// Who a pathway holds for.
public enum GovernanceLevel: UInt8, Hashable, Sendable, CaseIterable {
  /// The whole country.
  case national

  /// One helsefellesskap.
  case healthCommunity

  /// One municipality.
  case municipality
}

extension GovernanceLevel: LanguageWord {
  public var word: String {
    switch self {
    case .national: "nasjonalt"
    case .healthCommunity: "helsefellesskap"
    case .municipality: "kommune"
    }
  }
}
