/// A text as YAML writes it, so that it is read back as it was.
enum ScalarText {
  /// Returns a text on one line, in quotes where anybody could take it for something else without them.
  static func of(_ text: String, isInFlow: Bool = false) -> String {
    needsNoQuotes(text, isInFlow: isInFlow) ? text : quoted(text)
  }

  /// Returns a path, which needs no quotes for the dots that it begins with.
  static func path(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isPlain && path.hasPrefix("../") ? path : of(path)
  }

  /// Returns a list on one line.
  static func list(_ texts: [String]) -> String {
    "[" + texts.map { of($0, isInFlow: true) }.joined(separator: ", ") + "]"
  }

  /// Returns a text for a comment, on one line and without anything that a comment cannot hold.
  static func comment(_ text: String) -> String {
    text.unicodeScalars.map { isPrintable($0) ? String($0) : " " }.joined()
      .split(separator: " ").joined(separator: " ")
  }

  /// Tells whether a text means the same without quotes, to every reader of YAML.
  private static func needsNoQuotes(_ text: String, isInFlow: Bool) -> Bool {
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

  /// The words that YAML 1.1 takes for yes, no and nothing.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "ja", "nei",
  ]

  /// Returns a text in double quotes (YAML 1.2.2, section 5.7).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default: result += escape(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE...0xFFFF: false
    default: true
    }
  }
}
