public import PathwayModel

/// How a time compares with another over every start date.
public enum DurationOrder: Hashable, Sendable {
  /// Whatever day it begins on, it is over when the other is, or before.
  case alwaysShorterOrEqual

  /// On some start dates it is over later than the other, on some it is not; the first date on which it may be later.
  case sometimesLonger(firstDate: CalendarDate)

  /// Whatever day and hour it begins on, it is over later than the other.
  case alwaysLonger
}
