internal import PathwayDiagnostics
internal import PathwayModel

extension Text {
  /// Returns a date as one says it.
  static func date(_ date: CalendarDate) -> Text { .date(day: date.day, month: date.month, year: date.year) }
}
