/// Writes HTML-like labels.
enum MarkupWriter {
  /// Returns the text of a label, without the angle brackets around it.
  static func text(of markup: Markup) -> String {
    switch markup {
    case .text(let text): escaped(text)
    case .bold(let part): "<B>\(self.text(of: part))</B>"
    case .italic(let part): "<I>\(self.text(of: part))</I>"
    case .font(let size, let color, let part): font(size, color, self.text(of: part))
    case .lines(let lines): lines.map { self.text(of: $0) }.joined(separator: "<BR/>")
    case .sequence(let parts): parts.map { self.text(of: $0) }.joined(separator: " ")
    case .table(let table): self.text(of: table)
    }
  }

  private static func font(_ size: Int?, _ color: Color?, _ content: String) -> String {
    let size = size.map { " POINT-SIZE=\"\($0)\"" } ?? ""
    let color = color.map { " COLOR=\"\($0.hex)\"" } ?? ""
    return "<FONT\(size)\(color)>\(content)</FONT>"
  }

  private static func text(of table: MarkupTable) -> String {
    let head = "<TABLE BORDER=\"0\" CELLSPACING=\"\(table.spacing)\" CELLPADDING=\"\(table.padding)\">"
    let rows = table.rows.map { "<TR>" + $0.map { text(of: $0) }.joined() + "</TR>" }
    return head + rows.joined() + "</TABLE>"
  }

  private static func text(of cell: MarkupTable.Cell) -> String {
    var head = "<TD"
    if cell.columns > 1 { head += " COLSPAN=\"\(cell.columns)\"" }
    if cell.isLeft { head += " ALIGN=\"LEFT\" BALIGN=\"LEFT\" VALIGN=\"TOP\"" }
    if let fill = cell.fill { head += " BGCOLOR=\"\(fill.hex)\"" }
    if let frame = cell.frame { head += " BORDER=\"2\" COLOR=\"\(frame.hex)\"" }
    return head + ">" + text(of: cell.content) + "</TD>"
  }

  /// Returns a text in which nothing is read as markup or as one of Graphviz's escapes (`\N`), which it looks for here
  /// too.
  ///
  /// An empty text becomes a dash, since Graphviz takes no empty elements.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DrawableText.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.isEmpty ? "–" : result
  }
}
