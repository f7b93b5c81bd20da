/// A test of one criterion: whether its value is among some.
public struct CriterionTest: Equatable, Sendable {
  /// The criterion.
  public var criterion: Reference

  /// The values for which the test holds.
  public var values: [Value]

  /// Creates a test of a criterion.
  public init(criterion: Reference, values: [Value] = []) {
    self.criterion = criterion
    self.values = values
  }

  /// Values of a criterion.
  public enum Value: Equatable, Sendable {
    /// A word.
    case word(Reference)

    /// Whole numbers from a lowest up to and including a highest, or without an upper end.
    case integers(Placed<AgeRange>)
  }
}
