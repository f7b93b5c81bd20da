internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a legal ground.
enum LegalBasisKey: Int, FormKey {
  case act
  case section
  case title
  case summary
  case sources
  case obsolete
  case verified

  static let table = FormTable(
    LegalBasisKey.self, nb: "hjemmelen", en: "the legal ground")

  var entry: KeyEntry {
    switch self {
    case .act:
      KeyEntry(
        "lov", .text,
        nb: "Loven eller forskriften.",
        en: "The act or regulation.")
    case .section:
      KeyEntry(
        "paragraf", .text,
        nb: "Paragrafen, med tegnet.",
        en: "The section, with its sign.")
    case .title:
      KeyEntry(
        "tittel", .text,
        nb: "Hva den handler om.",
        en: "What it is about.")
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
