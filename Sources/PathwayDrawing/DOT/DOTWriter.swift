/// Writes statements as text.
struct DOTWriter {
  private(set) var text = ""
  private var depth = 0

  /// Writes a whole graph.
  mutating func write(_ graph: DOTGraph) {
    open("digraph \(Self.quoted(graph.name))", graph.statements)
  }

  private mutating func write(_ statement: DOTStatement) {
    switch statement {
    case .defaults(let kind, let attributes): line(kind.rawValue + Self.list(attributes))
    case .node(let name, let attributes): line(Self.quoted(name) + Self.list(attributes))
    case .edge(let names, let attributes):
      line(names.map { Self.quoted($0) }.joined(separator: " -> ") + Self.list(attributes))
    case .subgraph(let name?, let statements): open("subgraph \(Self.quoted(name))", statements)
    case .subgraph(nil, let statements): open("", statements)
    }
  }

  private mutating func open(_ head: String, _ statements: [DOTStatement]) {
    line(head.isEmpty ? "{" : head + " {")
    depth += 1
    for statement in statements { write(statement) }
    depth -= 1
    line("}")
  }

  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  private static func list(_ attributes: DOTAttributes) -> String {
    guard !attributes.isEmpty else { return "" }
    return " [" + attributes.ordered.map { "\($0.attribute.rawValue)=\(value($0.value))" }.joined(separator: ", ") + "]"
  }

  private static func value(_ value: DOTValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .markup(let markup): "<\(MarkupWriter.text(of: markup))>"
    }
  }

  /// Returns a text as a quoted string of DOT: whatever it holds, it ends where it should and says what it said.
  ///
  /// A backslash is doubled, so that Graphviz sees none of its escapes (`\N`, `\n`) in what an author wrote. An
  /// ampersand is written as an entity: Graphviz would take `&#0;` for one and pass it on to SVG, where it is none.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in DrawableText.cleaned(text).unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
