/// How a scalar is written (YAML 1.2.2, chapters 7.3 and 8.1).
@usableFromInline package enum ScalarStyle: UInt8, Sendable {
  /// Without quotes.
  case plain

  /// In single quotes.
  case singleQuoted

  /// In double quotes.
  case doubleQuoted

  /// After `|`, line breaks kept.
  case literal

  /// After `>`, line breaks folded.
  case folded
}
