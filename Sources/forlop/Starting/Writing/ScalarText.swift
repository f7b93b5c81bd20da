/// A text as YAML writes it, so that it is read back as it was.
///
/// Every text has quotes here; formatting takes those that nobody needs.
enum ScalarText {
  /// Returns a text on one line, in double quotes (YAML 1.2.2, section 5.7).
  static func of(_ text: String) -> String {
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
    "[" + texts.map { of($0) }.joined(separator: ", ") + "]"
  }

  /// Returns a text for a comment, on one line and without anything that a comment cannot hold.
  static func comment(_ text: String) -> String {
    text.unicodeScalars.map { isPrintable($0) ? String($0) : " " }.joined()
      .split(separator: " ").joined(separator: " ")
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
