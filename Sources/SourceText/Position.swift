/// A line and a column, both counted from 1.
public struct Position: Hashable, Sendable {
  /// The line, 1 for the first.
  public var line: Int

  /// The column, 1 for the first, in the unit that was asked for.
  public var column: Int

  /// Creates a position from a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Position: Comparable {
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
