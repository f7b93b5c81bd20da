/// The earliest and the latest that stretches of time end, whatever day they begin on.
struct StretchBounds {
  /// The earliest, in hours from 00:00 on the day of the beginning.
  private(set) var earliest = 0

  /// The latest, in hours from 00:00 on the day of the beginning.
  private(set) var latest = 24

  /// Works out the bounds of stretches, each of which begins when the one before is over.
  init(_ stretches: [Stretch]) {
    for stretch in stretches { add(stretch) }
  }

  mutating func add(_ stretch: Stretch) {
    switch stretch {
    case .hours(let hours):
      earliest += hours
      latest += hours
    case .days(let days): add(days...days)
    case .workingDays(let count): add(Self.calendarDays(ofWorkingDays: count))
    case .months(let months): add(Self.calendarDays(ofMonths: months))
    }
  }

  private mutating func add(_ days: ClosedRange<Int>) {
    earliest = (Self.day(earliest) + days.lowerBound + 1) * 24
    latest = (Self.day(latest) + days.upperBound + 1) * 24
  }

  /// The day that an hour belongs to, midnight to the day before it.
  private static func day(_ hour: Int) -> Int { max(0, hour - 1) / 24 }

  // MARK: - Units in calendar days

  /// No fewer than if there were no holidays and the first day were a Monday, no more than if they fell as closely as they can.
  ///
  /// Counted over all years: 7 days hold at most 3 holidays from Monday to Friday, 14 at most 4, 28 at most 5, 365 at most 13 (two
  /// Easters may fall in them).
  private static func calendarDays(ofWorkingDays count: Int) -> ClosedRange<Int> {
    guard count > 0 else { return 0...0 }
    let weeks =
      switch count {
      case ...2: 1
      case ...6: 2
      case ...10: 3
      case ...15: 4
      // As long as weeks * 5 - (weeks * 7 / 365 + 1) * 13 reaches the count.
      default: (count + 13) * 365 / 1734 + 1
      }
    return (count + (count - 1) / 5 * 2)...(weeks * 7)
  }

  /// No more than four days from the mean length of a month: 400 years are 4800 months and 146 097 days.
  private static func calendarDays(ofMonths months: Int) -> ClosedRange<Int> {
    guard months > 0 else { return 0...0 }
    let mean = months * 146_097 / 4_800
    return max(0, mean - 4)...(mean + 5)
  }
}
