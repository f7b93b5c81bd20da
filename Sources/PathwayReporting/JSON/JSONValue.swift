/// A value of JSON (RFC 8259) whose keys keep the order in which they are given.
package enum JSONValue: Sendable {
  /// A list.
  case array([JSONValue])

  /// Yes or no.
  case boolean(Bool)

  /// A whole number.
  case integer(Int)

  /// Names and values, in the order in which they are written; a value that is absent is left out with its name.
  case object([(name: String, value: JSONValue?)])

  /// A text.
  case string(String)

  /// The value as text, indented by two spaces, with a line break at its end.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .array(let items):
      Self.write(items.count, between: ("[", "]"), to: &text, indent: indent) { index, text, indent in
        items[index].write(to: &text, indent: indent)
      }
    case .boolean(let value):
      text += value ? "true" : "false"
    case .integer(let number):
      text += String(number)
    case .object(let members):
      let present = members.compactMap { member in member.value.map { (name: member.name, value: $0) } }
      Self.write(present.count, between: ("{", "}"), to: &text, indent: indent) { index, text, indent in
        Self.write(present[index].name, to: &text)
        text += ": "
        present[index].value.write(to: &text, indent: indent)
      }
    case .string(let string):
      Self.write(string, to: &text)
    }
  }

  private static func write(
    _ count: Int, between brackets: (open: String, close: String), to text: inout String, indent: String,
    item: (Int, inout String, String) -> Void
  ) {
    text += brackets.open
    for index in 0..<count {
      text += (index == 0 ? "\n" : ",\n") + indent + "  "
      item(index, &text, indent + "  ")
    }
    if count > 0 { text += "\n" + indent }
    text += brackets.close
  }

  // MARK: - Strings

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if mustBeEscaped(scalar) { writeEscape(scalar, to: &text) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  /// Whether a scalar is written by its number: what RFC 8259 §7 asks for, and whatever could steer a terminal.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func writeEscape(_ scalar: Unicode.Scalar, to text: inout String) {
    let digits = String(scalar.value, radix: 16)
    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
