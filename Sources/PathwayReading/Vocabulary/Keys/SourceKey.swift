internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a source.
enum SourceKey: Int, FormKey {
  case title
  case url
  case date
  case version
  case summary
  case sources
  case obsolete
  case verified

  static let table = FormTable(
    SourceKey.self, nb: "kilden", en: "the source")

  var entry: KeyEntry {
    switch self {
    case .title:
      KeyEntry(
        "tittel", .text,
        nb: "Tittelen.",
        en: "The title.")
    case .url:
      KeyEntry(
        "url", .text,
        nb: "Adressen.",
        en: "The address.")
    case .date:
      KeyEntry(
        "dato", .date,
        nb: "Når den ble utgitt eller lest.",
        en: "When it was published or read.")
    case .version:
      KeyEntry(
        "versjon", .text,
        nb: "Utgaven.",
        en: "The edition.")
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
