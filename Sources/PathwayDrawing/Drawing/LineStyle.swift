/// How arrows look: by dashes, width and head, and only then by colour.
struct LineStyle {
  private let theme: Theme

  init(_ theme: Theme) {
    self.theme = theme
  }

  /// Returns the attributes of a stretch of an arrow.
  func attributes(of line: Line, head: Segment.Head) -> DOTAttributes {
    var attributes: DOTAttributes = [.penwidth: .text(width(of: line))]
    if let style = style(of: line) { attributes[.style] = .text(style) }
    if let color = color(of: line) { attributes[.color] = .color(color) }
    if line.hasGap { attributes[.arrowsize] = "1.3" }
    switch head {
    case .none: attributes[.dir] = "none"
    case .lower: attributes[.arrowhead] = .text(shape(of: line))
    case .upper:
      attributes[.dir] = "back"
      attributes[.arrowtail] = .text(shape(of: line))
    }
    return attributes
  }

  /// Returns the attributes of a bend: a point as wide as its line, so that the line seems to be one.
  func bend(of line: Line) -> DOTAttributes {
    let color = color(of: line) ?? theme.line
    let width = diameter(of: line)
    return [
      .label: "", .shape: "point", .style: "filled", .color: .color(color), .fillcolor: .color(color), .penwidth: "0",
      .width: .text(width), .height: .text(width),
    ]
  }

  /// The width of a line in inches.
  private func diameter(of line: Line) -> String {
    switch width(of: line) {
    case "3.5": "0.048"
    case "3": "0.041"
    case "2": "0.027"
    default: "0.016"
    }
  }

  private func width(of line: Line) -> String {
    if line.contract == .moves { return "3.5" }
    if line.hasGap || line.course == .start { return "3" }
    return line.contract == .stays ? "2" : "1.2"
  }

  private func style(of line: Line) -> String? {
    switch line.course {
    case .exceptional: "dashed"
    case .event: "dotted"
    case .start, .ordinary, .notice: line.hasGap && line.contract == nil ? "dashed" : nil
    }
  }

  private func color(of line: Line) -> Color? {
    if line.hasGap { return theme.gap }
    return line.contract == nil && line.course != .start ? nil : theme.text
  }

  private func shape(of line: Line) -> String {
    let head =
      switch (line.course, line.contract) {
      case (_, .moves?), (.start, _): "normal"
      case (_, .stays?): "empty"
      case (.exceptional, nil): "vee"
      case (.ordinary, nil), (.event, nil), (.notice, nil): "normal"
      }
    return line.hasGap ? head + "tee" : head
  }
}
