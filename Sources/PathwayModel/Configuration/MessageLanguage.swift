/// The language of messages that a project has chosen.
public enum MessageLanguage: String, Hashable, Sendable, CaseIterable {
  /// Bokmål.
  case nb

  /// English.
  case en
}

extension MessageLanguage: LanguageWord {
  public var word: String { rawValue }
}
