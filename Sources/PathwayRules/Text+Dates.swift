internal import PathwayDiagnostics
internal import PathwayModel

extension Text {
  private static let months = [
    Text(nb: "januar", en: "January"), Text(nb: "februar", en: "February"), Text(nb: "mars", en: "March"),
    Text(nb: "april", en: "April"), Text(nb: "mai", en: "May"), Text(nb: "juni", en: "June"),
    Text(nb: "juli", en: "July"), Text(nb: "august", en: "August"), Text(nb: "september", en: "September"),
    Text(nb: "oktober", en: "October"), Text(nb: "november", en: "November"), Text(nb: "desember", en: "December"),
  ]

  /// Returns a date as one says it.
  static func date(_ date: CalendarDate) -> Text {
    let month = months[date.month - 1]
    return Text(
      nb: "\(date.day). \(month.nb) \(date.year)", en: "\(date.day) \(month.en) \(date.year)")
  }
}
