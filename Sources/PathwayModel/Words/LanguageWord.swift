/// A value that has a word of its own in the pathway language.
public protocol LanguageWord: CaseIterable, Equatable, Sendable {
  /// The word in the pathway language, which is Norwegian.
  var word: String { get }
}

extension LanguageWord {
  /// Creates the value that a word of the pathway language stands for, if any.
  public init?(word: String) {
    guard let value = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = value
  }

  /// Every word, in the order of the language.
  public static var words: [String] { allCases.map { $0.word } }
}
