package import PathwayModel

extension ScenarioWalk {
  /// From the earliest to the latest that something happens.
  package struct DateRange: Sendable, Equatable {
    /// The earliest.
    package let earliest: CalendarDate

    /// The latest; nothing where it is not known how long something before it takes.
    package let latest: CalendarDate?
  }

  /// When one performance starts, and when it is over.
  package struct Dates: Sendable, Equatable {
    /// When it starts.
    package let start: DateRange

    /// When it is over.
    package let over: DateRange
  }

  /// Returns when each performance may happen where the walk begins on a date; nothing where the calendar does not reach so far.
  package func dates(from date: CalendarDate) -> [Dates]? {
    let beginning = Moment(DayNumber(date), hour: Self.openingHour)
    let calendar = WorkingDays(through: min(9999, date.year + Self.years))
    let last = DayNumber(year: calendar.lastYear, month: 12, day: 31)
    func later(_ moment: Moment, _ parts: [TimePart]) -> Moment? {
      var moment = moment
      for part in parts {
        // More than the calendar holds is not counted.
        let days = StretchBounds([Stretch(part.duration)]).latest / 24
        guard days < moment.day.distance(to: last) else { return nil }
        moment = moment.adding(part.duration, in: calendar)
      }
      return moment
    }
    func latest(_ moments: [Moment?]) -> Moment? {
      moments.contains { $0 == nil } ? nil : moments.compactMap { $0 }.max { $0.hours < $1.hours }
    }
    let least = WalkClock(self, isMost: false).follow(
      from: Optional(beginning), adding: { moment, parts, _ in moment.flatMap { later($0, parts) } }, latest: latest)
    let clock = WalkClock(self, isMost: true)
    let most = clock.follow(
      from: Optional(beginning),
      adding: { moment, parts, number in
        number.map { clock.isKnown($0) } ?? true ? moment.flatMap { later($0, parts) } : nil
      },
      latest: latest)
    var dates: [Dates] = []
    for (number, early) in least.enumerated() {
      guard let start = early.start?.day.date, let over = early.over?.day.date else { return nil }
      dates.append(
        Dates(
          start: DateRange(earliest: start, latest: most[number].start?.day.date),
          over: DateRange(earliest: over, latest: most[number].over?.day.date)))
    }
    return dates
  }

  /// The hour of the day at which a walk begins.
  private static let openingHour = 8

  /// How many years a walk may take.
  private static let years = 40
}
