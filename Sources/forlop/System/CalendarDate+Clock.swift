import FoundationEssentials
package import PathwayKit

extension CalendarDate {
  /// Returns the date of the clock in universal time, so that a report is the same wherever it is made.
  static func today() -> CalendarDate? {
    CalendarDate(secondsSince1970: Date().timeIntervalSince1970)
  }

  /// Creates the date in universal time at a number of seconds after 1970 began, or nothing outside the years 1 to 9999.
  ///
  /// Days become years by eras of 400 years, each beginning in March so that the leap day comes last (Hinnant,
  /// *chrono-Compatible Low-Level Date Algorithms*, 2013).
  package init?(secondsSince1970 seconds: Double) {
    guard abs(seconds) < 1e12 else { return nil }
    let days = Int((seconds / 86_400).rounded(.down)) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
