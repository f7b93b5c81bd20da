/// The content of an HTML-like label.
indirect enum Markup: Equatable, Sendable {
  /// A text on one line.
  case text(String)

  /// A bold part.
  case bold(Markup)

  /// An italic part.
  case italic(Markup)

  /// A part of another size or colour.
  case font(size: Int?, color: Color?, Markup)

  /// Lines under each other.
  case lines([Markup])

  /// Parts one after the other, with a space between.
  case sequence([Markup])

  /// A table.
  case table(MarkupTable)
}

extension Markup {
  /// Returns lines of text under each other, all in one style.
  static func lines(_ texts: [String], _ style: (Markup) -> Markup = { $0 }) -> Markup {
    style(.lines(texts.map { .text($0) }))
  }
}
