internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of an alert in place of a step.
enum AlertKey: Int, FormKey {
  case alert

  static let table = FormTable(
    AlertKey.self, nb: "varslingen", en: "the alert")

  var entry: KeyEntry {
    switch self {
    case .alert:
      KeyEntry(
        "varsle", .references(.alertable), isRequired: true,
        nb: "Hvem som varsles.",
        en: "Who is told.")
    }
  }
}
