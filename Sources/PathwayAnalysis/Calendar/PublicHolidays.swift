/// The public holidays of Norway in one year, of which there are twelve.
///
/// Five have a date of their own: 1 January, 1 May, 17 May, 25 and 26 December. Seven follow Easter: Maundy Thursday, Good Friday,
/// Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. Some years two fall on the same day.
public struct PublicHolidays: Sendable {
  /// Easter Sunday.
  public let easter: DayNumber

  /// The holidays, in order; a day on which two fall stands twice.
  public let days: [DayNumber]

  /// Works out the holidays of a year of the Gregorian calendar.
  public init(year: Int) {
    let easter = Self.easter(in: year)
    let fixed = Self.fixedDates.map { DayNumber(year: year, month: $0.month, day: $0.day) }
    self.easter = easter
    days = (fixed + Self.daysFromEaster.map { easter.adding(days: $0) }).sorted()
  }

  /// Tells whether a day of the year is a public holiday.
  public func contains(_ day: DayNumber) -> Bool { days.contains(day) }

  /// Returns Easter Sunday of a year of the Gregorian calendar.
  ///
  /// The rule that *Nature* printed in 1876, as Butcher, Spencer Jones and Meeus give it (Meeus, *Astronomical Algorithms*, 2nd
  /// edition, chapter 8). It holds for every year without exception.
  public static func easter(in year: Int) -> DayNumber {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let number = epact + weekday - 7 * shift + 114
    return DayNumber(year: year, month: number / 31, day: number % 31 + 1)
  }

  private static let fixedDates: [(month: Int, day: Int)] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]

  private static let daysFromEaster = [-3, -2, 0, 1, 39, 49, 50]
}
