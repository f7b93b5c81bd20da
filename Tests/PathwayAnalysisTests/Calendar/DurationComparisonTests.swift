import PathwayAnalysis
import PathwayModel
import Testing

@Suite struct DurationComparisonTests {
  private static let calendar = WorkingDays()

  private func order(_ durations: Duration..., to other: Duration) -> DurationOrder {
    var comparison = DurationComparison()
    return comparison.order(ofSum: durations, to: other)
  }

  private func sometimes(_ date: String) throws -> DurationOrder {
    .sometimesLonger(firstDate: try #require(day(date).date))
  }

  @Test func `ten working days are 12 to 20 calendar days, so 14 days are neither always more nor always less`() throws
  {
    #expect(order(Duration(14, .days), to: Duration(10, .workingDays)) == (try sometimes("2020-01-04")))
    #expect(order(Duration(10, .workingDays), to: Duration(14, .days)) == (try sometimes("2020-03-26")))
    #expect(order(Duration(12, .days), to: Duration(10, .workingDays)) == .alwaysShorterOrEqual)
    #expect(order(Duration(10, .workingDays), to: Duration(20, .days)) == .alwaysShorterOrEqual)
    #expect(order(Duration(10, .workingDays), to: Duration(11, .days)) == .alwaysLonger)
  }

  @Test func `two days are looser than 48 hours`() throws {
    #expect(order(Duration(48, .hours), to: Duration(2, .days)) == .alwaysShorterOrEqual)
    #expect(order(Duration(2, .days), to: Duration(48, .hours)) == (try sometimes("2020-01-01")))
    #expect(order(Duration(2, .days), to: Duration(47, .hours)) == .alwaysLonger)
    #expect(order(Duration(2, .days), to: Duration(72, .hours)) == .alwaysShorterOrEqual)
    #expect(order(Duration(49, .hours), to: Duration(2, .days)) == (try sometimes("2020-01-01")))
  }

  @Test func `a month is four weeks only in February`() throws {
    #expect(order(Duration(4, .weeks), to: Duration(1, .months)) == .alwaysShorterOrEqual)
    #expect(order(Duration(1, .months), to: Duration(4, .weeks)) == (try sometimes("2020-01-01")))
    #expect(order(Duration(1, .months), to: Duration(31, .days)) == .alwaysShorterOrEqual)
    #expect(order(Duration(3, .months), to: Duration(92, .days)) == .alwaysShorterOrEqual)
    #expect(order(Duration(90, .days), to: Duration(3, .months)) == (try sometimes("2021-01-31")))
    #expect(order(Duration(12, .months), to: Duration(1, .years)) == .alwaysShorterOrEqual)
  }

  @Test func `a year is longer than 365 days only where it has a 29 February`() throws {
    #expect(order(Duration(1, .years), to: Duration(365, .days)) == (try sometimes("2020-01-01")))
    #expect(order(Duration(1, .years), to: Duration(366, .days)) == .alwaysShorterOrEqual)
    // From 29 February a year ends on 28 February, which is 365 days.
    #expect(order(Duration(366, .days), to: Duration(1, .years)) == (try sometimes("2020-02-29")))
  }

  @Test func `phases that add up to their limit keep it, and a day more breaks it`() {
    let phases = [Duration(10, .days), Duration(10, .days), Duration(3, .weeks)]
    var comparison = DurationComparison()
    #expect(comparison.order(ofSum: phases, to: Duration(41, .days)) == .alwaysShorterOrEqual)
    #expect(comparison.order(ofSum: phases + [Duration(1, .days)], to: Duration(41, .days)) == .alwaysLonger)
    #expect(comparison.order(ofSum: [], to: .immediately) == .alwaysShorterOrEqual)
  }

  @Test func `one month twice is never longer than two months`() {
    #expect(order(Duration(1, .months), Duration(1, .months), to: Duration(2, .months)) == .alwaysShorterOrEqual)
  }

  @Test func `times of a million years are compared too`() {
    #expect(order(Duration(999_999_999, .workingDays), to: Duration(999_999_999, .days)) == .alwaysLonger)
    #expect(order(Duration(999_999_999, .years), to: Duration(999_999_999, .months)) == .alwaysLonger)
    #expect(order(Duration(.max, .years), to: Duration(.max, .hours)) == .alwaysLonger)
    #expect(order(Duration(700_000_000, .workingDays), to: Duration(999_999_999, .days)) == .alwaysShorterOrEqual)
  }

  @Test(arguments: [1, 2, 3, 6, 7, 10, 11, 15, 16, 20, 60, 260, 520])
  func `the fewest and most days of working days are where the order turns`(_ count: Int) {
    let days = Self.calendar.calendarDays(count)
    var comparison = DurationComparison()
    let time = Duration(count, .workingDays)
    #expect(comparison.order(of: time, to: Duration(days.lowerBound - 1, .days)) == .alwaysLonger)
    #expect(comparison.order(of: time, to: Duration(days.lowerBound, .days)) != .alwaysLonger)
    #expect(comparison.order(of: time, to: Duration(days.upperBound - 1, .days)) != .alwaysShorterOrEqual)
    #expect(comparison.order(of: time, to: Duration(days.upperBound, .days)) == .alwaysShorterOrEqual)
  }

  private static let oracle = OrderOracle()

  private static let limits: [Duration] = [
    .immediately, .sameDay, Duration(47, .hours), Duration(48, .hours), Duration(2, .fullDays),
    Duration(2, .days), Duration(14, .days), Duration(20, .days), Duration(1, .workingDays),
    Duration(10, .workingDays), Duration(20, .workingDays), Duration(2, .weeks), Duration(1, .months),
    Duration(3, .months), Duration(1, .years), Duration(366, .days),
  ]

  private static let sums: [[Duration]] =
    limits.map { [$0] } + [
      [], [Duration(5, .hours), .sameDay], [Duration(24, .hours), Duration(1, .days)],
      [Duration(1, .hours), Duration(9, .workingDays)], [Duration(9, .workingDays), Duration(1, .days)],
      [Duration(1, .days), Duration(9, .workingDays)], [Duration(5, .workingDays), Duration(5, .workingDays)],
      [Duration(1, .months), Duration(1, .months), Duration(1, .months)], [Duration(2, .days), Duration(12, .hours)],
      [Duration(30, .hours), Duration(1, .weeks), Duration(30, .hours), Duration(2, .workingDays)],
      [Duration(11, .months), Duration(20, .workingDays)],
    ]

  @Test(arguments: sums)
  func `the order is what walking every date and hour finds`(_ sum: [Duration]) {
    var comparison = DurationComparison()
    for limit in Self.limits {
      #expect(comparison.order(ofSum: sum, to: limit) == Self.oracle.order(ofSum: sum, to: limit), "\(sum) to \(limit)")
    }
  }
}
