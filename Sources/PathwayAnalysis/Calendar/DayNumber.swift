public import PathwayModel

/// A day, counted in days from 1 January 1970, which is day 0.
///
/// The calendar is the proleptic Gregorian one. Numbers are 32 bits wide, which reaches past the year 5 800 000; counting further
/// stops at the last number.
///
/// From a date to its number and back: Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms* (2013), `days_from_civil` and
/// `civil_from_days`. Years are counted in eras of 400 years of 146 097 days, each year beginning in March so that the leap day
/// comes last.
public struct DayNumber: Hashable, Sendable {
  /// Days since 1 January 1970, negative before it.
  public let rawValue: Int32

  /// Creates the day a number of days after 1 January 1970.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Creates the day of a date.
  public init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// Creates a day from its number in the calendar; the day is one that the month has.
  init(year: Int, month: Int, day: Int) {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = Self.floorDivide(yearFromMarch, 400)
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(clamping: era * 146_097 + dayOfEra - 719_468)
  }

  private init(clamping number: Int) {
    rawValue = Int32(clamping: number)
  }

  /// The date of the day, or nothing outside the years 1 to 9999.
  public var date: CalendarDate? {
    let (year, month, day) = civil
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // Day 0 was a Thursday. The remainder is 0 to 6, and all of these are days of the week.
    let number = Int(rawValue) + 3
    return Weekday(rawValue: number - Self.floorDivide(number, 7) * 7) ?? .monday
  }

  /// Year, month and day of the month.
  var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(rawValue) + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Returns the day a number of calendar days later, or earlier where the number is negative.
  public func adding(days: Int) -> DayNumber {
    DayNumber(clamping: Int(rawValue) + days)
  }

  /// Returns the day with the same number some months later, or the last day of a shorter month.
  public func adding(months: Int) -> DayNumber {
    let (year, month, day) = civil
    let index = year * 12 + (month - 1) + months
    let newYear = Self.floorDivide(index, 12)
    let newMonth = index - newYear * 12 + 1
    let length = CalendarDate.length(ofMonth: newMonth, in: newYear)
    return DayNumber(year: newYear, month: newMonth, day: min(day, length))
  }

  private static func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
    dividend >= 0 ? dividend / divisor : -((divisor - 1 - dividend) / divisor)
  }
}

extension DayNumber: Comparable {
  public static func < (left: DayNumber, right: DayNumber) -> Bool { left.rawValue < right.rawValue }
}

extension DayNumber: Strideable {
  public func distance(to other: DayNumber) -> Int { Int(other.rawValue) - Int(rawValue) }

  public func advanced(by days: Int) -> DayNumber { adding(days: days) }
}
