/// How strictly a pathway is judged.
public enum Preset: String, Hashable, Sendable, CaseIterable {
  /// For an early workshop: what keeps the file from being read as a course counts, everything else is a hint.
  case utkast

  /// The default.
  case anbefalt

  /// Hints become warnings and warnings errors, and every step and handoff is asked for a deadline.
  case streng
}

extension Preset: LanguageWord {
  public var word: String { rawValue }
}
