internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `delforløp`.
enum SubpathwayKey: Int, FormKey {
  case pathway
  case entry
  case exits

  static let table = FormTable(
    SubpathwayKey.self, nb: "delforløpet", en: "the used pathway")

  var entry: KeyEntry {
    switch self {
    case .pathway:
      KeyEntry(
        "forløp", .reference(.pathway), isRequired: true,
        nb: "Forløpet som brukes.",
        en: "The pathway that is used.")
    case .entry:
      KeyEntry(
        "inngang", .identifier,
        nb: "Steget det begynner med, når det har flere innganger.",
        en: "The step it begins with, where it has several entries.")
    case .exits:
      KeyEntry(
        "utganger", .exits, isRequired: true,
        nb: "Hvor hver slutt i forløpet leder.",
        en: "Where each end of the pathway leads.")
    }
  }
}
