internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of an event.
enum EventKey: Int, FormKey {
  case summary
  case responsible
  case target
  case sources
  case verified

  static let table = FormTable(
    EventKey.self, nb: "hendelsen", en: "the event")

  var entry: KeyEntry {
    switch self {
    case .summary:
      .summary
    case .responsible:
      KeyEntry(
        "ansvarlig", .reference(.actor), isRequired: true,
        nb: "Hvem som følger opp hendelsen.",
        en: "Who sees to the event.")
    case .target:
      KeyEntry(
        "til", .reference(.step), isRequired: true,
        nb: "Steget som da starter.",
        en: "The step that then starts.")
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
