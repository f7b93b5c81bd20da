/// A text after `|` or `>`.
struct LiteralText {
  /// The indicators, with the anchor before them.
  var header: String

  /// The lines of the text without their indentation; an empty line is empty.
  var lines: [String]

  /// How much deeper than its key the text is indented.
  var indentation: Int

  /// Whether empty lines at its end belong to it.
  var keepsLineBreaks: Bool
}
