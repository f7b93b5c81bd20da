/// Tells which texts need no quotes.
enum PlainText {
  /// Tells whether a text means the same without its quotes, to us and to every other reader of YAML.
  ///
  /// Numbers, dates, times and the words of YAML 1.1 for yes, no and nothing keep theirs: another reader would take them for
  /// something else than texts.
  static func needsNoQuotes(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, let last = text.unicodeScalars.last,
      last != ":", last != " ", !words.contains(text.lowercased())
    else { return false }
    var previous: Unicode.Scalar = "a"
    for scalar in text.unicodeScalars {
      guard isPrintable(scalar), !(previous == ":" && scalar == " "), !(previous == " " && scalar == "#"),
        !isInFlow || !",[]{}:?".unicodeScalars.contains(scalar)
      else { return false }
      previous = scalar
    }
    return true
  }

  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "ja", "nei",
  ]

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE...0xFFFF: false
    default: true
    }
  }
}
