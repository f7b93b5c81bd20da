public import SourceText

/// A value together with the place it was read from.
///
/// Values made in code have no place; comparisons look at the value alone.
public struct Placed<Value> {
  /// The value.
  public var value: Value

  /// Where the value is written.
  public var origin: Origin

  /// Creates a value with the place it was read from, if any.
  public init(_ value: Value, origin: Origin = .none) {
    self.value = value
    self.origin = origin
  }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
extension Placed: Sendable where Value: Sendable {}
