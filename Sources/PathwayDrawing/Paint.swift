/// The two colours of a responsibility area: the ground it stands on and the lines around it.
public struct Paint: Hashable, Sendable {
  /// The colour of the ground.
  public var fill: Color

  /// The colour of the lines.
  public var line: Color

  /// Creates a pair of colours.
  public init(fill: Color, line: Color) {
    self.fill = fill
    self.line = line
  }
}
