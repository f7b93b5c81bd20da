/// A unit of time, as deadlines are promised in.
public enum TimeUnit: UInt8, Hashable, Sendable, CaseIterable {
  /// Clock hours.
  case hours

  /// Stretches of 24 clock hours.
  case fullDays

  /// Calendar days; the day of the event is day 0.
  case days

  /// Monday to Friday, less public holidays.
  case workingDays

  /// Seven calendar days.
  case weeks

  /// Calendar months.
  case months

  /// Calendar years.
  case years
}
