internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `tilbakemelding`.
enum FeedbackKey: Int, FormKey {
  case document
  case recipients
  case within

  static let table = FormTable(
    FeedbackKey.self, nb: "tilbakemeldingen", en: "the feedback")

  /// The keys as an adaptation writes them that changes some of the values.
  static let changes = FormTable(changing: FeedbackKey.self)

  var entry: KeyEntry {
    switch self {
    case .document:
      KeyEntry(
        "dokument", .reference(.document),
        nb: "Dokumentet.",
        en: "The document.")
    case .recipients:
      KeyEntry(
        "til", .references(.actor),
        nb: "Hvem som får det.",
        en: "Who gets it.")
    case .within:
      KeyEntry(
        "innen", .duration,
        nb: "Hvor raskt.",
        en: "How soon.")
    }
  }
}
