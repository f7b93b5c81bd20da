internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a helsefellesskap.
enum HealthCommunityKey: Int, FormKey {
  case name
  case healthTrust
  case region
  case municipalities
  case summary
  case sources
  case obsolete
  case verified

  static let table = FormTable(
    HealthCommunityKey.self, nb: "helsefellesskapet", en: "the helsefellesskap")

  var entry: KeyEntry {
    switch self {
    case .name:
      KeyEntry(
        "navn", .text, isRequired: true,
        nb: "Navnet som folk leser.",
        en: "The name that people read.")
    case .healthTrust:
      KeyEntry(
        "helseforetak", .text,
        nb: "Helseforetaket.",
        en: "The health trust.")
    case .region:
      KeyEntry(
        "region", .text,
        nb: "Det regionale helseforetaket.",
        en: "The regional health authority.")
    case .municipalities:
      KeyEntry(
        "kommuner", .texts,
        nb: "Kommunenumrene, i anførselstegn.",
        en: "The numbers of the municipalities, in quotes.")
    case .summary:
      .summary
    case .sources:
      .sources
    case .obsolete:
      .obsolete
    case .verified:
      .verified
    }
  }
}
