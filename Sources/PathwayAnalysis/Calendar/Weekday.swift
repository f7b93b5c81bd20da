/// A day of the week, numbered from Monday.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  /// The first day of the week.
  case monday

  /// The second day of the week.
  case tuesday

  /// The third day of the week.
  case wednesday

  /// The fourth day of the week.
  case thursday

  /// The fifth day of the week, the last that may be a working day.
  case friday

  /// The sixth day of the week.
  case saturday

  /// The last day of the week.
  case sunday

  /// Whether the day is Saturday or Sunday.
  public var isWeekend: Bool { rawValue >= Weekday.saturday.rawValue }
}
