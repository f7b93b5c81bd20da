extension Text {
  private static let months = [
    Text(nb: "januar", en: "January"), Text(nb: "februar", en: "February"), Text(nb: "mars", en: "March"),
    Text(nb: "april", en: "April"), Text(nb: "mai", en: "May"), Text(nb: "juni", en: "June"),
    Text(nb: "juli", en: "July"), Text(nb: "august", en: "August"), Text(nb: "september", en: "September"),
    Text(nb: "oktober", en: "October"), Text(nb: "november", en: "November"), Text(nb: "desember", en: "December"),
  ]

  /// Returns a date as one says it, with its year where that is given.
  package static func date(day: Int, month: Int, year: Int? = nil) -> Text {
    let month = months[month - 1]
    let year = year.map { " \($0)" } ?? ""
    return Text(nb: "\(day). \(month.nb)\(year)", en: "\(day) \(month.en)\(year)")
  }
}
