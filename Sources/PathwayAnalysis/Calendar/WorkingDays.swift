/// The working days of Norway: Monday to Friday, less the public holidays.
///
/// Making one writes down every working day from 1 January 2020 to the end of a last year, about 250 numbers a year, so a caller
/// makes one and keeps it. Days before and after are worked out from their year each time. Holidays are known in the years 1 to
/// 9999; in other years every day from Monday to Friday is a working day.
public struct WorkingDays: Sendable {
  /// The start dates on which times are compared: 1 January 2020 to 31 December 2050.
  public static let startDates =
    DayNumber(year: 2020, month: 1, day: 1)...DayNumber(year: 2050, month: 12, day: 31)

  /// The years in which holidays are known.
  private static let knownYears = 1...9999

  /// The last year whose working days are written down.
  public let lastYear: Int

  /// The working days of the years written down, in order.
  private let days: [DayNumber]

  /// How many of these come before each day written down, and before the day after the last.
  private let countBefore: [Int32]

  /// Writes down the working days from 2020 to the end of a year, which is taken to be at least 2050 and at most 9999.
  public init(through year: Int = 2060) {
    lastYear = min(max(year, 2050), Self.knownYears.upperBound)
    var days: [DayNumber] = []
    var countBefore: [Int32] = []
    var weekday = Self.startDates.lowerBound.weekday.rawValue
    for year in 2020...lastYear {
      let holidays = PublicHolidays(year: year).days
      var next = 0
      let year = Self.days(of: year)
      for number in year.lowerBound.rawValue...year.upperBound.rawValue {
        countBefore.append(Int32(truncatingIfNeeded: days.count))
        let isHoliday = next < holidays.count && holidays[next].rawValue == number
        while next < holidays.count, holidays[next].rawValue == number { next += 1 }
        if weekday < Weekday.saturday.rawValue, !isHoliday { days.append(DayNumber(rawValue: number)) }
        weekday = weekday == Weekday.sunday.rawValue ? 0 : weekday + 1
      }
    }
    countBefore.append(Int32(days.count))
    self.days = days
    self.countBefore = countBefore
  }

  /// Tells whether a day is a working day.
  public func contains(_ day: DayNumber) -> Bool {
    if let place = place(of: day) { return countBefore[place + 1] > countBefore[place] }
    return Self.isWorkingDay(day)
  }

  /// Returns the n-th working day after a day, or the day itself for none.
  public func day(_ count: Int, after day: DayNumber) -> DayNumber {
    precondition(count >= 0, "working days are counted forwards")
    guard count > 0 else { return day }
    guard let place = place(of: day) else { return Self.day(count, after: day) }
    let before = Int(countBefore[place + 1])
    if count <= days.count - before { return days[before + count - 1] }
    let end = DayNumber(year: lastYear, month: 12, day: 31)
    return Self.day(count - (days.count - before), after: end)
  }

  /// Returns the fewest and the most calendar days that a number of working days takes, over every start date.
  public func calendarDays(_ count: Int) -> ClosedRange<Int> {
    var shortest = Int.max
    var longest = 0
    for start in Self.startDates {
      let length = start.distance(to: day(count, after: start))
      shortest = min(shortest, length)
      longest = max(longest, length)
    }
    return shortest...longest
  }

  private func place(of day: DayNumber) -> Int? {
    let place = Self.startDates.lowerBound.distance(to: day)
    return place >= 0 && place < countBefore.count - 1 ? place : nil
  }

  // MARK: - Days that are not written down

  private static func days(of year: Int) -> ClosedRange<DayNumber> {
    DayNumber(year: year, month: 1, day: 1)...DayNumber(year: year, month: 12, day: 31)
  }

  private static func isWorkingDay(_ day: DayNumber) -> Bool {
    guard !day.weekday.isWeekend else { return false }
    let year = day.civil.year
    return !knownYears.contains(year) || !PublicHolidays(year: year).contains(day)
  }

  /// Counts on from a day, a year at a time.
  private static func day(_ count: Int, after day: DayNumber) -> DayNumber {
    var left = count
    var last = day
    while true {
      let year = last.adding(days: 1).civil.year
      guard year <= knownYears.upperBound else { return weekday(left, after: last) }
      let holidays = knownYears.contains(year) ? PublicHolidays(year: year) : nil
      let end = days(of: year).upperBound
      for day in last.adding(days: 1)...end where !day.weekday.isWeekend && holidays?.contains(day) != true {
        left -= 1
        if left == 0 { return day }
      }
      last = end
    }
  }

  /// Returns the n-th day from Monday to Friday after a day.
  private static func weekday(_ count: Int, after day: DayNumber) -> DayNumber {
    let fromMonday = day.weekday.rawValue
    let total = min(fromMonday, Weekday.friday.rawValue) + count
    return day.adding(days: total / 5 * 7 + total % 5 - fromMonday)
  }
}
