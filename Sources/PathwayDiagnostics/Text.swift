/// The same words in bokmål and in English, saying the same.
public struct Text: Hashable, Sendable {
  /// The words in bokmål.
  public var nb: String

  /// The words in English.
  public var en: String

  /// Creates a text from its two languages.
  public init(nb: String, en: String) {
    self.nb = nb
    self.en = en
  }

  /// Creates a text that is the same in both languages, such as a name.
  public init(_ both: String) {
    self.init(nb: both, en: both)
  }

  /// The words in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .bokmål: nb
    case .english: en
    }
  }
}
