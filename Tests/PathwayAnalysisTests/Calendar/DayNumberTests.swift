import PathwayAnalysis
import PathwayModel
import Testing

@Suite struct DayNumberTests {
  @Test(arguments: [
    (0, 1970, 1, 1, Weekday.thursday), (-1, 1969, 12, 31, .wednesday), (10_957, 2000, 1, 1, .saturday),
    (11_016, 2000, 2, 29, .tuesday), (18_262, 2020, 1, 1, .wednesday), (20_585, 2026, 5, 12, .tuesday),
    (29_584, 2050, 12, 31, .saturday), (-719_162, 1, 1, 1, .monday), (2_932_896, 9999, 12, 31, .friday),
  ])
  func `a known date has its number and weekday`(
    _ number: Int32, _ year: Int, _ month: Int, _ day: Int, _ weekday: Weekday
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(DayNumber(date).rawValue == number)
    #expect(DayNumber(rawValue: number).date == date)
    #expect(DayNumber(date).weekday == weekday)
  }

  @Test func `every date of the years 1 to 9999 has the number after that of the day before`() throws {
    var number: Int32 = -719_162
    for year in 1...9999 {
      for month in 1...12 {
        for day in [1, 2, 27, CalendarDate.length(ofMonth: month, in: year)] {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          let expected = DayNumber(rawValue: number + Int32(day) - 1)
          guard DayNumber(date) == expected, expected.date == date else {
            Issue.record("\(date) is not \(expected)")
            return
          }
        }
        number += Int32(CalendarDate.length(ofMonth: month, in: year))
      }
    }
  }

  @Test func `a day outside the years 1 to 9999 has no date`() {
    #expect(DayNumber(rawValue: -719_163).date == nil)
    #expect(DayNumber(rawValue: 2_932_897).date == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2028-02-29", 12, "2029-02-28"),
    ("2028-02-29", 48, "2032-02-29"), ("2026-11-30", 3, "2027-02-28"), ("2026-05-12", 0, "2026-05-12"),
    ("2026-12-31", 6, "2027-06-30"), ("2026-08-31", 6, "2027-02-28"), ("2026-05-12", 9, "2027-02-12"),
  ])
  func `months end on the same day number or on the last of a shorter month`(
    _ start: String, _ months: Int, _ end: String
  ) throws {
    #expect(try written(day(start).adding(months: months)) == end)
  }

  @Test func `counting past the last number stops there`() {
    #expect(DayNumber(rawValue: .max).adding(days: 1).rawValue == .max)
    #expect(DayNumber(rawValue: 0).adding(months: 1 << 40).rawValue == .max)
  }
}
