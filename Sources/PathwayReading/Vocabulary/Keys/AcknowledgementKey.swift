internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `kvittering`.
enum AcknowledgementKey: Int, FormKey {
  case level
  case within
  case missing

  static let table = FormTable(
    AcknowledgementKey.self, nb: "kvitteringen", en: "the acknowledgement")

  /// The keys as an adaptation writes them that changes some of the values.
  static let changes = FormTable(changing: AcknowledgementKey.self)

  var entry: KeyEntry {
    switch self {
    case .level:
      KeyEntry(
        "nivå", .word(Words(AcknowledgementLevel.self)),
        nb: "Hva kvitteringen minst må si.",
        en: "What the acknowledgement must say at least.")
    case .within:
      KeyEntry(
        "innen", .duration,
        nb: "Hvor raskt den må komme.",
        en: "How soon it must come.")
    case .missing:
      KeyEntry(
        "mangler", .escalation,
        nb: "Steget når den ikke kommer, eller hvem som varsles.",
        en: "The step when it does not come, or who is told.")
    }
  }
}
