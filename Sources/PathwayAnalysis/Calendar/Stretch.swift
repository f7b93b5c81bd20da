import PathwayModel

/// A length of time by the way in which it is counted.
enum Stretch: Equatable {
  /// Clock hours.
  case hours(Int)

  /// Calendar days.
  case days(Int)

  /// Working days.
  case workingDays(Int)

  /// Calendar months.
  case months(Int)

  /// The most of any unit that is counted, so that sums stay far inside 64 bits; longer is taken to be as long as this.
  private static let most = 1 << 40

  /// Creates the stretch that a length of time counts.
  init(_ duration: Duration) {
    let amount = min(duration.amount, Self.most)
    self =
      switch duration.unit {
      case .hours: .hours(amount)
      case .fullDays: .hours(amount * 24)
      case .days: .days(amount)
      case .weeks: .days(amount * 7)
      case .workingDays: .workingDays(amount)
      case .months: .months(amount)
      case .years: .months(amount * 12)
      }
  }

  /// Returns lengths of time one after another, those that add up to one stretch put together.
  ///
  /// Hours, calendar days and working days add up. Months do not: 31 January and two months is 31 March, and one month twice is the
  /// 28th.
  static func sum(of durations: [Duration]) -> [Stretch] {
    var sum: [Stretch] = []
    for duration in durations {
      let next = Stretch(duration)
      if let both = sum.last?.joined(with: next) {
        sum[sum.count - 1] = both
      } else {
        sum.append(next)
      }
    }
    return sum
  }

  func joined(with next: Stretch) -> Stretch? {
    switch (self, next) {
    case (.hours(let first), .hours(let second)): .hours(first + second)
    case (.days(let first), .days(let second)): .days(first + second)
    case (.workingDays(let first), .workingDays(let second)): .workingDays(first + second)
    default: nil
    }
  }

  /// Tells whether another of the same unit is at least as long.
  func isNoLonger(than other: Stretch) -> Bool {
    switch (self, other) {
    case (.hours(let first), .hours(let second)), (.days(let first), .days(let second)),
      (.workingDays(let first), .workingDays(let second)), (.months(let first), .months(let second)):
      first <= second
    default: false
    }
  }
}
