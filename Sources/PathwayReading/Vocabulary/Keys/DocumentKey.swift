internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a document.
enum DocumentKey: Int, FormKey {
  case name
  case standard
  case slots
  case ownedSlots
  case alwaysCopiedTo
  case summary
  case sources
  case obsolete
  case verified

  static let table = FormTable(
    DocumentKey.self, nb: "dokumentet", en: "the document")

  var entry: KeyEntry {
    switch self {
    case .name:
      KeyEntry(
        "navn", .text, isRequired: true,
        nb: "Navnet som folk leser.",
        en: "The name that people read.")
    case .standard:
      KeyEntry(
        "standard", .text,
        nb: "Meldingsstandarden.",
        en: "The message standard.")
    case .slots:
      KeyEntry(
        "innhold", .identifiers,
        nb: "Feltene som må fylles ut.",
        en: "The slots that must be filled.")
    case .ownedSlots:
      KeyEntry(
        "må eies", .identifiers,
        nb: "Feltene som må ha en eier etter at dokumentet er sendt.",
        en: "The slots that need an owner once the document is sent.")
    case .alwaysCopiedTo:
      KeyEntry(
        "kopi alltid", .references(.actor),
        nb: "De som alltid får kopi.",
        en: "Those who always get a copy.")
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
