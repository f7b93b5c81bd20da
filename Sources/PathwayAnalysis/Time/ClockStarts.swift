/// When clocks may start.
package struct ClockStarts: Sendable {
  /// The dates.
  package let dates: ClosedRange<DayNumber>

  /// The hours of each date, 0 to 24.
  package let hours: [Int]

  /// Every date on which times are compared, and every hour.
  package static let all = ClockStarts(dates: WorkingDays.startDates, hours: Array(0...24))

  /// Creates the starts at some hours of some dates.
  package init(dates: ClosedRange<DayNumber>, hours: [Int]) {
    self.dates = dates
    self.hours = hours
  }
}
