internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `fjerner`: the parts of a pathway that an adaptation may take out.
enum RemovalsKey: Int, FormKey {
  case steps
  case handoffs
  case duties
  case documents
  case reason

  static let table = FormTable(
    RemovalsKey.self, in: PathwayKey.table, nb: "det som fjernes", en: "what is removed")

  var entry: KeyEntry {
    switch self {
    case .steps:
      KeyEntry(
        "steg", .references(.step),
        nb: "Stegene som ikke gjelder her; pilene inn går til det ene steget som følger.",
        en: "The steps that do not hold here; the arrows in lead to the one step that follows.")
    case .handoffs:
      KeyEntry(
        "overleveringer", .references(.handoff),
        nb: "Overleveringene som ikke gjelder her.",
        en: "The handoffs that do not hold here.")
    case .duties:
      KeyEntry(
        "plikter", .references(.duty),
        nb: "Pliktene som ikke gjelder her.",
        en: "The duties that do not hold here.")
    case .documents:
      KeyEntry(
        "dokumenter", .references(.document),
        nb: "Dokumentene som ikke brukes her.",
        en: "The documents that are not used here.")
    case .reason:
      .reason
    }
  }
}
