/// A table in an HTML-like label.
struct MarkupTable: Equatable, Sendable {
  /// The rows, none of them empty.
  var rows: [[Cell]]

  /// The space inside each cell, in points.
  var padding = 1

  /// The space between the cells, in points.
  var spacing = 0

  /// One cell.
  struct Cell: Equatable, Sendable {
    /// What stands in it.
    var content: Markup

    /// How many columns it is wide.
    var columns = 1

    /// Whether the text begins at the left side; else it is centred.
    var isLeft = true

    /// The colour of its ground.
    var fill: Color?

    /// The colour of its frame.
    var frame: Color?
  }
}
