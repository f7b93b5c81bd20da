internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `vedtatt`.
enum DecisionKey: Int, FormKey {
  case body
  case date
  case caseNumber

  static let table = FormTable(
    DecisionKey.self, nb: "vedtaket", en: "the decision")

  var entry: KeyEntry {
    switch self {
    case .body:
      KeyEntry(
        "organ", .word(Words(DecisionBody.self)),
        nb: "Organet som har vedtatt.",
        en: "The body that decided.")
    case .date:
      KeyEntry(
        "dato", .date,
        nb: "Datoen for vedtaket.",
        en: "The date of the decision.")
    case .caseNumber:
      KeyEntry(
        "sak", .text,
        nb: "Saksnummeret.",
        en: "The number of the case.")
    }
  }
}
