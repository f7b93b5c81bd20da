public import PathwayModel

extension Moment {
  /// Returns the end of a length of time that begins at this moment.
  ///
  /// Day 0 is the day of the beginning. Calendar days and weeks end at 24:00 on their last day, working days at 24:00 on the last of
  /// them; months and years at 24:00 on the same day number, or on the last day of a shorter month. A last day that is a holiday is
  /// not moved. Hours are clock hours, and full days 24 of them.
  public func adding(_ duration: Duration, in calendar: WorkingDays) -> Moment {
    adding(Stretch(duration), in: calendar)
  }

  /// Returns the end of lengths of time each of which begins when the one before is over.
  public func adding(_ durations: [Duration], in calendar: WorkingDays) -> Moment {
    durations.reduce(self) { $0.adding($1, in: calendar) }
  }

  func adding(_ stretch: Stretch, in calendar: WorkingDays) -> Moment {
    switch stretch {
    case .hours(let hours): adding(hours: hours)
    case .days(let days): .end(of: day.adding(days: days))
    case .workingDays(let count): .end(of: calendar.day(count, after: day))
    case .months(let months): .end(of: day.adding(months: months))
    }
  }
}
