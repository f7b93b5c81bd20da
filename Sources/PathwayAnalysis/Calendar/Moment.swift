/// A moment in whole hours: a day and a clock hour, 0 to 24.
///
/// 24:00 is the end of its day, and not the beginning of the next: what is counted from there is counted from that day. Clocks are
/// not put forward or back.
public struct Moment: Sendable {
  /// The day.
  public let day: DayNumber

  /// The clock hour, 0 to 24.
  public let hour: Int

  /// Creates the moment of a day at an hour from 0 to 24.
  public init(_ day: DayNumber, hour: Int) {
    precondition((0...24).contains(hour), "a day has the hours 0 to 24")
    self.day = day
    self.hour = hour
  }

  /// Hours since 1 January 1970 at 00:00, negative before it.
  public var hours: Int64 { Int64(day.rawValue) * 24 + Int64(hour) }

  /// Creates the end of a day, 24:00.
  static func end(of day: DayNumber) -> Moment { Moment(day, hour: 24) }

  /// Returns the moment a number of clock hours later; after the end of a day come the ends of days.
  func adding(hours: Int) -> Moment {
    guard hours > 0 else { return self }
    let total = hour + hours
    let (days, rest) = total.quotientAndRemainder(dividingBy: 24)
    return hour == 24 && rest == 0 ? .end(of: day.adding(days: days - 1)) : Moment(day.adding(days: days), hour: rest)
  }
}
