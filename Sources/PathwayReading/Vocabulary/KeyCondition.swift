/// Something that the reader asks of two keys at once, which the entry of neither can say.
enum KeyCondition: Sendable {
  /// Exactly one of the keys stands there; where none does, the first is the one that is missing.
  case one(of: [String])

  /// Where the one key stands, the other must stand as well.
  case needs(String, other: String)
}
