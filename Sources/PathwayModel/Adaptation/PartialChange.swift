/// A change of a value that has several parts: a part that it does not speak of stays as it is in the base.
public protocol PartialChange: Equatable, Sendable {
  /// The value that is changed.
  associatedtype Whole

  /// Returns the value with the change made; where the base has none, what the change alone says.
  func applied(to base: Whole?) -> Whole
}
