import PathwayAnalysis
import PathwayModel
import Testing

@Suite struct PublicHolidaysTests {
  /// Easter Sundays of 2020 to 2050 as python-dateutil lists them in its tests (`dateutil/test/test_easter.py`): month and day.
  private static let easters = [
    "04-12", "04-04", "04-17", "04-09", "03-31", "04-20", "04-05", "03-28", "04-16", "04-01",
    "04-21", "04-13", "03-28", "04-17", "04-09", "03-25", "04-13", "04-05", "04-25", "04-10",
    "04-01", "04-21", "04-06", "03-29", "04-17", "04-09", "03-25", "04-14", "04-05", "04-18", "04-10",
  ]

  @Test(arguments: zip(2020...2050, easters))
  func `Easter is on the day that the table says`(_ year: Int, _ date: String) {
    #expect(written(PublicHolidays.easter(in: year)) == "\(year)-\(date)")
  }

  /// The earliest and latest that Easter can be, and years in which Gauss's first rule was wrong by a week.
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2049-04-18", "2076-04-19", "2285-03-22",
  ])
  func `Easter is right in the years that are hard`(_ date: String) throws {
    let easter = try day(date)
    let year = try #require(easter.date).year
    #expect(PublicHolidays.easter(in: year) == easter)
  }

  @Test func `Easter is a Sunday from 22 March to 25 April in every year`() throws {
    for year in 1...9999 {
      let easter = PublicHolidays.easter(in: year)
      let date = try #require(easter.date)
      guard easter.weekday == .sunday, date.year == year,
        (date.month, date.day) >= (3, 22), (date.month, date.day) <= (4, 25)
      else {
        Issue.record("\(date)")
        return
      }
    }
  }

  @Test func `the holidays of 2026 are the twelve that everyone knows`() {
    #expect(
      PublicHolidays(year: 2026).days.map(written) == [
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-17",
        "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26",
      ])
  }

  @Test func `the holidays of 2024 have Ascension Day in early May and Whit Monday after 17 May`() {
    #expect(
      PublicHolidays(year: 2024).days.map(written) == [
        "2024-01-01", "2024-03-28", "2024-03-29", "2024-03-31", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-17",
        "2024-05-19", "2024-05-20", "2024-12-25", "2024-12-26",
      ])
  }

  @Test func `a day on which two holidays fall is a holiday`() throws {
    // 17 May 2027 is Whit Monday.
    let holidays = PublicHolidays(year: 2027)
    #expect(holidays.contains(try day("2027-05-17")))
    #expect(holidays.days.filter { written($0) == "2027-05-17" }.count == 2)
  }
}
