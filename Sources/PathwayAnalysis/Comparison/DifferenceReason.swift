public import PathwayModel

/// How the new time compares with the old one.
public enum DifferenceReason: Hashable, Sendable {
  /// Whatever day the clock starts on, the new one ends later; the first date that was tried.
  case alwaysLater(from: CalendarDate)

  /// The new one ends later when the clock starts on some dates; the first of them.
  case sometimesLater(from: CalendarDate)

  /// Both end at the same moment, whatever day the clock starts on.
  case sameTime

  /// The new clock is another one, and may start later than the old one.
  case otherClock

  /// The two are promises of different kinds, of which neither can be counted in the other.
  case otherKind
}
