/// How much the findings of a rule matter, where a project has decided that itself.
public enum RuleLevel: UInt8, Hashable, Sendable, CaseIterable {
  /// They must be mended.
  case error

  /// They should be mended.
  case warning

  /// They may be worth a thought.
  case hint

  /// The rule is not asked.
  case off
}

extension RuleLevel: LanguageWord {
  public var word: String {
    switch self {
    case .error: "feil"
    case .warning: "advarsel"
    case .hint: "hint"
    case .off: "av"
    }
  }
}
