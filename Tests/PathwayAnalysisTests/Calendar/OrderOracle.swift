import PathwayAnalysis
import PathwayModel

/// Compares times by walking every date, hour by hour and day by day, with the calendar of `CalendarDate` alone.
struct OrderOracle {
  /// Every date of 2020 to 2053 in order.
  private let dates: [CalendarDate]

  /// Whether each is a working day.
  private let isWorkingDay: [Bool]

  /// The place of the first day of each month, counted from January 2020.
  private let months: [Int]

  private static let startCount = 11_323

  /// Lays out the calendar.
  init() {
    dates = (2020...2053).flatMap { year in
      (1...12).flatMap { month in (1...31).compactMap { CalendarDate(year: year, month: month, day: $0) } }
    }
    months = dates.indices.filter { [dates] in dates[$0].day == 1 }
    var isWorkingDay = dates.indices.map { [dates] in
      // 1 January 2020 was a Wednesday.
      let isWeekend = ($0 + 2) % 7 >= 5
      let date = dates[$0]
      return !isWeekend && ![[1, 1], [5, 1], [5, 17], [12, 25], [12, 26]].contains([date.month, date.day])
    }
    for place in dates.indices where Self.isEaster(dates[place]) {
      for days in [-3, -2, 0, 1, 39, 49, 50] { isWorkingDay[place + days] = false }
    }
    self.isWorkingDay = isWorkingDay
  }

  /// Returns the order of times one after another and one time, from each hour of each start date.
  func order(ofSum sum: [Duration], to limit: Duration) -> DurationOrder {
    var first: CalendarDate?
    var isAlways = true
    // The hour of the beginning tells only where something is counted in hours.
    let hours = (sum + [limit]).contains { $0.unit == .hours || $0.unit == .fullDays } || sum.isEmpty ? 0...24 : 0...0
    for place in 0..<Self.startCount {
      for hour in hours {
        let end = sum.reduce((place, hour)) { self.end(of: $1, from: $0) }
        let other = self.end(of: limit, from: (place, hour))
        if end.0 * 24 + end.1 > other.0 * 24 + other.1 {
          first = first ?? dates[place]
        } else {
          isAlways = false
        }
      }
      if let first, !isAlways { return .sometimesLonger(firstDate: first) }
    }
    guard let first else { return .alwaysShorterOrEqual }
    return isAlways ? .alwaysLonger : .sometimesLonger(firstDate: first)
  }

  private func end(of duration: Duration, from start: (place: Int, hour: Int)) -> (Int, Int) {
    let amount = duration.amount
    switch duration.unit {
    case .hours: return walk(amount, start)
    case .fullDays: return (start.place + amount, start.hour)
    case .days: return (start.place + amount, 24)
    case .weeks: return (start.place + amount * 7, 24)
    case .workingDays:
      var (place, left) = (start.place, amount)
      while left > 0 {
        place += 1
        if isWorkingDay[place] { left -= 1 }
      }
      return (place, 24)
    case .months: return month(amount, start.place)
    case .years: return month(amount * 12, start.place)
    }
  }

  /// Walks the hours past whole days, from 0 to 23 and over into the next day, or from 1 to 24 after the end of a day.
  private func walk(_ hours: Int, _ start: (place: Int, hour: Int)) -> (Int, Int) {
    let last = start.hour == 24 ? 24 : 23
    var (place, hour) = (start.place + hours / 24, start.hour)
    for _ in 0..<hours % 24 {
      hour += 1
      if hour > last { (place, hour) = (place + 1, last - 23) }
    }
    return (place, hour)
  }

  private func month(_ count: Int, _ place: Int) -> (Int, Int) {
    let date = dates[place]
    let month = (date.year - 2020) * 12 + date.month - 1 + count
    return (min(months[month] + date.day, months[month + 1]) - 1, 24)
  }

  /// Gauss's rule as it holds from 1900 to 2099, with its two exceptions (*Monatliche Correspondenz* 2, 1800).
  private static func isEaster(_ date: CalendarDate) -> Bool {
    let (year, a) = (date.year, date.year % 19)
    let d = (19 * a + 24) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
    var day = 22 + d + e
    if d == 29, e == 6 { day -= 7 }
    if d == 28, e == 6, a > 10 { day -= 7 }
    return day > 31 ? date.month == 4 && date.day == day - 31 : date.month == 3 && date.day == day
  }
}
