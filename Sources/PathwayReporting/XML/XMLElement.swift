/// An element of XML with its attributes and what it holds, in the order in which they are given.
struct XMLElement {
  let name: String
  let attributes: [(name: String, value: String)]
  var children: [XMLElement] = []
  var text = ""

  init(
    _ name: String, _ attributes: [(name: String, value: String)] = [], text: String = "", _ children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.text = text
    self.children = children
  }

  /// The element as a whole document.
  var document: String {
    var document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &document, indent: "")
    return document
  }

  private func write(to output: inout String, indent: String) {
    output += "\(indent)<\(name)"
    for attribute in attributes { output += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    guard !children.isEmpty || !text.isEmpty else {
      output += "/>\n"
      return
    }
    output += ">" + Self.escaped(text, isAttribute: false)
    if !children.isEmpty {
      output += "\n"
      for child in children { child.write(to: &output, indent: indent + "  ") }
      output += indent
    }
    output += "</\(name)>\n"
  }

  /// A text with what means something in XML written out, and what XML cannot hold as a mark (XML 1.0, production 2).
  private static func escaped(_ text: String, isAttribute: Bool = true) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where isAttribute: escaped += "&quot;"
      case "\n" where isAttribute: escaped += "&#10;"
      case "\t" where isAttribute: escaped += "&#9;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(isCharacter(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE...0xFFFF: false
    default: true
    }
  }
}
