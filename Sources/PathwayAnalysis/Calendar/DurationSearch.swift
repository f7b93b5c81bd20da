import PathwayModel

/// Counts two times from every start date, at the hours of the day that matter.
struct DurationSearch {
  private let sum: [Stretch]
  private let limit: Stretch
  private let calendar: WorkingDays
  private let hours: [Int]
  private let dates: ClosedRange<DayNumber>

  /// Prepares to compare stretches one after another with one.
  init(sum: [Stretch], limit: Stretch, calendar: WorkingDays, dates: ClosedRange<DayNumber>) {
    self.dates = dates
    self.sum = sum
    self.limit = limit
    self.calendar = calendar
    hours = Self.hours(thatMatterFor: sum, limit)
  }

  /// Returns how the sum compares with the limit.
  func order() -> DurationOrder {
    var first: DayNumber?
    var isAlwaysLonger = true
    for day in dates {
      for hour in hours {
        if isLonger(from: Moment(day, hour: hour)) {
          first = first ?? day
        } else {
          isAlwaysLonger = false
        }
      }
      if let first, !isAlwaysLonger { return .sometimesLonger(firstDate: Self.date(of: first)) }
    }
    return first == nil ? .alwaysShorterOrEqual : .alwaysLonger
  }

  private func isLonger(from start: Moment) -> Bool {
    var end = start
    for stretch in sum { end = end.adding(stretch, in: calendar) }
    return end.hours > start.adding(limit, in: calendar).hours
  }

  /// Returns the hours at which the difference may be least or greatest.
  ///
  /// An end in days does not depend on the hour, and an end in hours follows it, so that the difference is least or greatest at 00:00
  /// or 24:00. Where hours come before days, it jumps once more: at the hour from which these hours reach the next day.
  private static func hours(thatMatterFor sum: [Stretch], _ limit: Stretch) -> [Int] {
    if case .hours(let hours) = sum.first {
      let rest = hours % 24
      return rest == 0 ? [0, 24] : [0, 23 - rest, 24 - rest, 24]
    }
    if case .hours = limit { return [0, 24] }
    return sum.isEmpty ? [0, 24] : [0]
  }

  private static func date(of day: DayNumber) -> CalendarDate {
    guard let date = day.date else { preconditionFailure("a start date is a date") }
    return date
  }
}
