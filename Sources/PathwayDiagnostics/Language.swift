/// A language that messages are written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Norwegian bokmål.
  case bokmål = "nb"

  /// English.
  case english = "en"
}
