internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a catalogue file.
enum CatalogueKey: Int, FormKey {
  case id
  case title
  case summary
  case uses
  case actors
  case documents
  case channels
  case legalBases
  case patientGroups
  case healthCommunities
  case criteria
  case sourceList
  case sources
  case verified

  static let table = FormTable(
    CatalogueKey.self, nb: "katalogen", en: "the catalogue")

  var entry: KeyEntry {
    switch self {
    case .id:
      KeyEntry(
        "katalog", .identifier, isRequired: true,
        nb: "Katalogens id.",
        en: "The id of the catalogue.")
    case .title:
      KeyEntry(
        "tittel", .text,
        nb: "Tittelen som folk leser.",
        en: "The title that people read.")
    case .summary:
      .summary
    case .uses:
      KeyEntry(
        "bruker", .paths,
        nb: "Katalogene denne bruker, med sti fra denne filen.",
        en: "The catalogues that this one uses, by path from this file.")
    case .actors:
      .actors
    case .documents:
      .documents
    case .channels:
      .channels
    case .legalBases:
      .legalBases
    case .patientGroups:
      .patientGroups
    case .healthCommunities:
      .healthCommunities
    case .criteria:
      .criteria
    case .sourceList:
      .sourceList
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
