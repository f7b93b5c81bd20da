/// The texts that a value may be.
enum AcceptedText: Sendable {
  /// Any that is not empty; what YAML takes for a number is one as well.
  case free

  /// Those that a pattern matches from end to end; numbers are none.
  case pattern(String)

  /// Those that a pattern matches; what YAML takes for a number may be one.
  case patternOrNumber(String)

  /// A whole number, as YAML reads it or in quotes.
  case integer(orElse: [String])

  /// A day, `YYYY-MM-DD`.
  case date

  /// One of some words.
  case words(Words, orElse: [String])

  /// `ja` or `nei`; `true` and `false` are accepted.
  case boolean(orElse: [String])

  /// An identifier.
  static let identifier = AcceptedText.patternOrNumber(TextPattern.identifier)

  /// The same, or a word.
  func or(_ word: String) -> AcceptedText {
    switch self {
    case .free: self
    case .pattern(let pattern): .pattern("\(word)|\(pattern)")
    case .patternOrNumber: self
    case .integer: .integer(orElse: [word])
    case .date: .pattern("\(word)|\(TextPattern.date)")
    case .words(let words, _): .words(words, orElse: [word])
    case .boolean: .boolean(orElse: [word])
    }
  }
}
