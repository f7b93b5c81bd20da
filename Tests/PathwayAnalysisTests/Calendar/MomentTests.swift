import PathwayAnalysis
import PathwayModel
import Testing

@Suite struct MomentTests {
  private static let calendar = WorkingDays()

  @Test(arguments: [
    ("2026-05-12", 10, Duration.immediately, "2026-05-12", 10), ("2026-05-12", 10, .sameDay, "2026-05-12", 24),
    ("2026-05-12", 10, Duration(20, .hours), "2026-05-13", 6),
    ("2026-05-12", 10, Duration(2, .fullDays), "2026-05-14", 10),
    ("2026-05-12", 10, Duration(2, .days), "2026-05-14", 24),
    ("2026-05-12", 10, Duration(2, .workingDays), "2026-05-15", 24),
    ("2026-05-12", 0, Duration(5, .days), "2026-05-17", 24), ("2026-05-12", 24, Duration(1, .weeks), "2026-05-19", 24),
    ("2026-01-31", 8, Duration(1, .months), "2026-02-28", 24), ("2028-02-29", 8, Duration(1, .years), "2029-02-28", 24),
    ("2026-05-12", 24, Duration(24, .hours), "2026-05-13", 24),
    ("2026-05-12", 0, Duration(24, .hours), "2026-05-13", 0),
    ("2026-05-12", 24, Duration(1, .hours), "2026-05-13", 1),
  ])
  func `a length of time ends where it should`(
    _ start: String, _ hour: Int, _ duration: Duration, _ end: String, _ endHour: Int
  ) throws {
    let moment = Moment(try day(start), hour: hour).adding(duration, in: Self.calendar)
    #expect(written(moment.day) == end)
    #expect(moment.hour == endHour)
  }

  @Test func `what begins at the end of a day is counted from that day`() throws {
    let phases = [Duration(10, .days), Duration(10, .days), Duration(21, .days)]
    let start = Moment(try day("2026-05-12"), hour: 9)
    let end = start.adding(phases, in: Self.calendar)
    #expect(end.hours == start.adding(Duration(41, .days), in: Self.calendar).hours)
  }

  @Test func `a moment is counted in hours from 1970`() {
    #expect(Moment(DayNumber(rawValue: 0), hour: 0).hours == 0)
    #expect(Moment(DayNumber(rawValue: -1), hour: 24).hours == 0)
    #expect(Moment(DayNumber(rawValue: 2), hour: 3).hours == 51)
  }
}
