internal import PathwayModel

/// Something that time is added to: a moment, or a bound on one.
protocol Clock: Comparable {
  /// Returns the clock when a length of time has passed.
  func adding(_ duration: Duration) -> Self
}

/// A moment with the working days by which it is counted.
struct DatedClock: Clock {
  let moment: Moment
  let calendar: WorkingDays

  func adding(_ duration: Duration) -> DatedClock {
    DatedClock(moment: moment.adding(duration, in: calendar), calendar: calendar)
  }

  static func < (left: DatedClock, right: DatedClock) -> Bool { left.moment.hours < right.moment.hours }
  static func == (left: DatedClock, right: DatedClock) -> Bool { left.moment.hours == right.moment.hours }
}

/// The latest hour, from 00:00 on the first day, that it can be, whatever the first day is.
struct LatestClock: Clock {
  private(set) var bounds = StretchBounds([])

  func adding(_ duration: Duration) -> LatestClock {
    var sum = self
    sum.bounds.add(Stretch(duration))
    return sum
  }

  static func < (left: LatestClock, right: LatestClock) -> Bool { left.bounds.latest < right.bounds.latest }
  static func == (left: LatestClock, right: LatestClock) -> Bool { left.bounds.latest == right.bounds.latest }
}

/// The earliest hour, from 00:00 on the first day, that it can be, whatever the first day is.
struct EarliestClock: Clock {
  private(set) var bounds = StretchBounds([])

  func adding(_ duration: Duration) -> EarliestClock {
    var sum = self
    sum.bounds.add(Stretch(duration))
    return sum
  }

  static func < (left: EarliestClock, right: EarliestClock) -> Bool { left.bounds.earliest < right.bounds.earliest }
  static func == (left: EarliestClock, right: EarliestClock) -> Bool {
    left.bounds.earliest == right.bounds.earliest
  }
}
