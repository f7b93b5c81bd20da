import PathwayKit
import Testing
import forlop

struct CalendarDateClockTests {
  @Test(arguments: [
    (0, "1970-01-01"), (86_399.9, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
    (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (4_107_542_400, "2100-03-01"),
    (1_767_225_599, "2025-12-31"), (1_767_225_600, "2026-01-01"), (-62_135_596_800, "0001-01-01"),
    (253_402_300_799, "9999-12-31"),
  ])
  func `Seconds since 1970 are a date in universal time`(seconds: Double, date: String) {
    #expect(CalendarDate(secondsSince1970: seconds)?.description == date)
  }

  @Test(arguments: [-62_135_596_801, 253_402_300_800, 1e300, -1e300, .infinity, .nan])
  func `Outside the calendar there is no date`(seconds: Double) {
    #expect(CalendarDate(secondsSince1970: seconds) == nil)
  }
}
