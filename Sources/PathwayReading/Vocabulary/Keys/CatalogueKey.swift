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
      KeyEntry(
        "aktører", .declarations(ActorKey.table),
        nb: "Aktører som deklareres her.",
        en: "Actors that are declared here.")
    case .documents:
      KeyEntry(
        "dokumenter", .declarations(DocumentKey.table),
        nb: "Dokumenter som deklareres her.",
        en: "Documents that are declared here.")
    case .channels:
      KeyEntry(
        "kanaler", .declarations(ChannelKey.table),
        nb: "Kanaler som deklareres her.",
        en: "Channels that are declared here.")
    case .legalBases:
      KeyEntry(
        "hjemler", .declarations(LegalBasisKey.table),
        nb: "Lovhjemler og anbefalinger som deklareres her.",
        en: "Legal grounds and recommendations that are declared here.")
    case .patientGroups:
      KeyEntry(
        "pasientgrupper", .declarations(PatientGroupKey.table),
        nb: "Pasientgrupper som deklareres her.",
        en: "Patient groups that are declared here.")
    case .healthCommunities:
      KeyEntry(
        "helsefellesskap", .declarations(HealthCommunityKey.table),
        nb: "Helsefellesskap som deklareres her.",
        en: "Helsefellesskap that are declared here.")
    case .criteria:
      KeyEntry(
        "kriterier", .criteria,
        nb: "Kriterier som valg kan stilles etter: en liste av ord, eller `{heltall: 0–120}`.",
        en: "Criteria that choices may be made by: a list of words, or `{heltall: 0–120}`.")
    case .sourceList:
      KeyEntry(
        "kilder", .declarations(SourceKey.table),
        nb: "Kildene som fakta er hentet fra.",
        en: "The sources that facts are taken from.")
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
