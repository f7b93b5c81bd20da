/// How far a pathway has come.
public enum PathwayStatus: UInt8, Hashable, Sendable, CaseIterable {
  /// Being written.
  case draft

  /// Out for comment.
  case consultation

  /// In force.
  case current

  /// No longer in force.
  case retired
}

extension PathwayStatus: LanguageWord {
  public var word: String {
    switch self {
    case .draft: "utkast"
    case .consultation: "høring"
    case .current: "gjeldende"
    case .retired: "utgått"
    }
  }
}
