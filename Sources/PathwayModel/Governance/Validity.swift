/// The time in which a pathway holds.
public struct Validity: Equatable, Sendable {
  /// The first day.
  public var from: Placed<CalendarDate>?

  /// The last day.
  public var to: Placed<CalendarDate>?

  /// Creates a time in which a pathway holds.
  public init(from: Placed<CalendarDate>? = nil, to: Placed<CalendarDate>? = nil) {
    self.from = from
    self.to = to
  }
}
