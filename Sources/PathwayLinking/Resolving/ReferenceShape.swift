/// The letters of identifiers.
enum ReferenceShape {
  /// Tells whether a text is an identifier: `[a-zæøå0-9][a-zæøå0-9-]*`.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first != "-" else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "-", "æ", "ø", "å": true
      default: false
      }
    }
  }
}
