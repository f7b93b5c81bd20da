import PathwayAnalysis
import PathwayModel
import Testing

@Suite struct WorkingDaysTests {
  private static let calendar = WorkingDays()

  @Test(arguments: [
    ("2026-05-12", true), ("2026-05-14", false), ("2026-05-15", true), ("2026-05-16", false), ("2026-05-17", false),
    // 17 May on a Sunday gives no day off on the Monday.
    ("2026-05-18", true), ("2026-12-24", true), ("2026-12-25", false), ("2026-12-28", true), ("2026-04-01", true),
    ("2026-04-02", false), ("2026-04-06", false), ("2026-04-07", true),
    // Before and after the years that are written down.
    ("2019-05-17", false), ("2019-05-16", true), ("2061-01-03", true), ("2061-04-07", false), ("9999-12-31", true),
    ("1814-05-17", false),
  ])
  func `a day is a working day or not`(_ date: String, _ isWorkingDay: Bool) throws {
    #expect(try Self.calendar.contains(day(date)) == isWorkingDay)
  }

  @Test(arguments: [
    ("2026-05-12", 0, "2026-05-12"), ("2026-05-12", 1, "2026-05-13"), ("2026-05-12", 2, "2026-05-15"),
    ("2026-05-12", 3, "2026-05-18"), ("2026-05-17", 1, "2026-05-18"), ("2026-05-17", 0, "2026-05-17"),
    ("2026-04-01", 1, "2026-04-07"), ("2025-12-23", 5, "2026-01-02"), ("2026-05-22", 1, "2026-05-26"),
    // Into, across and out of the years that are written down.
    ("2019-12-31", 1, "2020-01-02"), ("2060-12-31", 1, "2061-01-03"), ("2019-12-30", 2, "2020-01-02"),
  ])
  func `the n-th working day after a day`(_ start: String, _ count: Int, _ end: String) throws {
    #expect(try written(Self.calendar.day(count, after: day(start))) == end)
  }

  @Test(arguments: [1, 10, 800])
  func `days that are written down and days that are not are counted alike`(_ count: Int) throws {
    let longer = WorkingDays(through: 2100)
    for start in try stride(from: day("2057-12-01"), through: day("2062-01-31"), by: 5) {
      let end = longer.day(count, after: start)
      #expect(Self.calendar.day(count, after: start) == end)
      #expect(Self.calendar.contains(start) == longer.contains(start))
    }
  }

  @Test func `working days of the years that nobody knows are Monday to Friday`() throws {
    let last = try day("9999-12-31")
    #expect(Self.calendar.day(1, after: last) == last.adding(days: 3))
    #expect(Self.calendar.day(5, after: last) == last.adding(days: 7))
    #expect(Self.calendar.day(6, after: last.adding(days: 1)) == last.adding(days: 10))
    #expect(Self.calendar.day(1, after: try day("0001-01-01").adding(days: -4)).date == nil)
    #expect(try Self.calendar.day(2, after: day("0001-01-01").adding(days: -4)) == day("0001-01-02"))
  }

  /// Fewest and most calendar days, counted apart from this code over all start dates of 35 years.
  @Test(arguments: [
    (1, 1...6), (2, 2...7), (3, 3...8), (5, 5...12), (10, 12...20), (14, 18...26), (20, 26...35), (30, 40...52),
    (60, 82...95),
  ])
  func `working days take the calendar days that were counted by other means`(_ count: Int, _ days: ClosedRange<Int>) {
    #expect(Self.calendar.calendarDays(count) == days)
  }
}
