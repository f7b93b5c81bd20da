/// An expected length of time, from a shortest to a longest in one unit.
public struct DurationRange: Hashable, Sendable {
  /// The shortest expected length.
  public var lower: Duration

  /// The longest expected length, in the same unit as the shortest.
  public var upper: Duration

  /// Creates a range of lengths in one unit; it never falls.
  public init(_ amounts: ClosedRange<Int>, _ unit: TimeUnit) {
    lower = Duration(amounts.lowerBound, unit)
    upper = Duration(amounts.upperBound, unit)
  }
}
