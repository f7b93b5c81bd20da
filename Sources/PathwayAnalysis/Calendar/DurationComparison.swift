public import PathwayModel

/// Compares times in different units on every start date from 1 January 2020 to 31 December 2050.
///
/// Both times begin at the same moment of a day, from 00:00 to 24:00. Most comparisons are decided by bounds; the others count both
/// times from each of the 11 323 dates. The working days are written down the first time they are needed, so a caller makes one
/// comparison and keeps it.
public struct DurationComparison: Sendable {
  private let dates: ClosedRange<DayNumber>
  private var calendar: WorkingDays?

  /// Creates a comparison.
  public init() {
    dates = WorkingDays.startDates
  }

  /// Creates a comparison on fewer start dates.
  package init(dates: ClosedRange<DayNumber>) {
    self.dates = dates
  }

  /// The first start date.
  var firstDate: CalendarDate {
    guard let date = dates.lowerBound.date else { preconditionFailure("a start date is a date") }
    return date
  }

  /// Returns how a time compares with another.
  public mutating func order(of duration: Duration, to other: Duration) -> DurationOrder {
    order(ofSum: [duration], to: other)
  }

  /// Returns how times one after another compare with one time.
  public mutating func order(ofSum durations: [Duration], to other: Duration) -> DurationOrder {
    let sum = Stretch.sum(of: durations)
    let limit = Stretch(other)
    let (sumBounds, limitBounds) = (StretchBounds(sum), StretchBounds([limit]))
    if let order = Self.decided(sum, limit, sumBounds, limitBounds) { return order }
    let latest = max(sumBounds.latest, limitBounds.latest)
    let search = DurationSearch(sum: sum, limit: limit, calendar: writtenDown(forHours: latest), dates: dates)
    return search.order()
  }

  /// The order where it can be told without a calendar.
  private static func decided(
    _ sum: [Stretch], _ limit: Stretch, _ sumBounds: StretchBounds, _ limitBounds: StretchBounds
  ) -> DurationOrder? {
    if sum.count <= 1, let order = sameUnit(sum.first ?? .hours(0), limit) { return order }
    if sumBounds.latest <= limitBounds.earliest { return .alwaysShorterOrEqual }
    return sumBounds.earliest > limitBounds.latest ? .alwaysLonger : nil
  }

  /// More of a unit always ends later.
  private static func sameUnit(_ stretch: Stretch, _ limit: Stretch) -> DurationOrder? {
    switch (stretch, limit) {
    case (.hours(let first), .hours(let second)), (.days(let first), .days(let second)),
      (.workingDays(let first), .workingDays(let second)), (.months(let first), .months(let second)):
      first > second ? .alwaysLonger : .alwaysShorterOrEqual
    default: nil
    }
  }

  /// Returns working days that reach so many hours past the last start date.
  private mutating func writtenDown(forHours hours: Int) -> WorkingDays {
    let year = max(2060, min(9999, 2051 + hours / (365 * 24)))
    if let calendar, calendar.lastYear >= year { return calendar }
    let calendar = WorkingDays(through: year)
    self.calendar = calendar
    return calendar
  }
}
