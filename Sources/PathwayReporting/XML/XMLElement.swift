/// An element of XML 1.0 with its attributes and what stands in it.
struct XMLElement {
  let name: String
  let attributes: [(name: String, value: String?)]
  let children: [XMLElement]
  let text: String

  /// Creates an element; an attribute that is absent is left out with its name.
  init(
    _ name: String, _ attributes: [(name: String, value: String?)] = [], text: String = "", children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
  }

  /// The document of which it is the root, indented by two spaces, with a line break at its end.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, indent: "")
    return text
  }

  private func write(to output: inout String, indent: String) {
    output += "\(indent)<\(name)"
    for (name, value) in attributes {
      if let value { output += " \(name)=\"\(value.escaped(inAttribute: true))\"" }
    }
    guard !children.isEmpty || !text.isEmpty else {
      output += "/>\n"
      return
    }
    output += ">" + text.escaped(inAttribute: false)
    if !children.isEmpty {
      output += "\n"
      for child in children { child.write(to: &output, indent: indent + "  ") }
      output += indent
    }
    output += "</\(name)>\n"
  }
}

extension String {
  /// The text with what XML gives a meaning, and what an attribute would lose, written as references.
  ///
  /// A control character, which no document may hold, becomes U+FFFD (XML 1.0 §2.2).
  fileprivate func escaped(inAttribute: Bool) -> String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where inAttribute: escaped += "&quot;"
      case "\n" where inAttribute: escaped += "&#10;"
      case "\t" where inAttribute: escaped += "&#9;"
      case "\r": escaped += "&#13;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(Self.isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0xFFFE...0xFFFF: false
    default: true
    }
  }
}
