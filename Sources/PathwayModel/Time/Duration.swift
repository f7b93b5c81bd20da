/// A length of time in one unit, such as ten working days.
///
/// At once is zero hours, and the same day is zero days.
public struct Duration: Hashable, Sendable {
  /// How many of the unit, never negative.
  public var amount: Int

  /// The unit.
  public var unit: TimeUnit

  /// Creates a length of time.
  public init(_ amount: Int, _ unit: TimeUnit) {
    precondition(amount >= 0, "a length of time is not negative")
    self.amount = amount
    self.unit = unit
  }

  /// Without delay.
  public static let immediately = Duration(0, .hours)

  /// Before the day is over.
  public static let sameDay = Duration(0, .days)
}
