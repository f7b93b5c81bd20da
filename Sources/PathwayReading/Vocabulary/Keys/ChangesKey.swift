internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `endrer`: the parts of a pathway in which an adaptation may change something.
enum ChangesKey: Int, FormKey {
  case steps
  case handoffs
  case deadlines
  case reason

  static let table = FormTable(
    ChangesKey.self, in: PathwayKey.table, nb: "det som endres", en: "what is changed")

  var entry: KeyEntry {
    switch self {
    case .steps:
      KeyEntry(
        "steg", .changes(StepChangeKey.table),
        nb: "Stegene som er annerledes her.",
        en: "The steps that differ here.")
    case .handoffs:
      KeyEntry(
        "overleveringer", .changes(HandoffChangeKey.table),
        nb: "Overleveringene som er annerledes her.",
        en: "The handoffs that differ here.")
    case .deadlines:
      KeyEntry(
        "frister", .changes(SpanningDeadlineChangeKey.table),
        nb: "Fristene over flere steg som er annerledes her.",
        en: "The deadlines over several steps that differ here.")
    case .reason:
      .reason
    }
  }
}
