/// What follows a key or a dash.
indirect enum LayoutContent {
  /// Nothing.
  case absent

  /// A value on the line of its key.
  case inline(String)

  /// A text on several lines: the first on the line of its key unless the key stands alone, the others below it.
  case folded([String], keyStandsAlone: Bool)

  /// A literal or folded text: what follows `|` or `>`, and its lines without their indentation.
  case literal(LiteralText)

  /// A list or mapping on lines of its own, with its anchor.
  case block(LayoutBlock, anchor: String?)
}
