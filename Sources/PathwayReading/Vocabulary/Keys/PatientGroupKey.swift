internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a patient group.
enum PatientGroupKey: Int, FormKey {
  case name
  case expectedEvents
  case summary
  case sources
  case obsolete
  case verified

  static let table = FormTable(
    PatientGroupKey.self, nb: "pasientgruppen", en: "the patient group")

  var entry: KeyEntry {
    switch self {
    case .name:
      KeyEntry(
        "navn", .text, isRequired: true,
        nb: "Navnet som folk leser.",
        en: "The name that people read.")
    case .expectedEvents:
      KeyEntry(
        "forventer", .identifiers,
        nb: "Hendelsene hvert forløp for gruppen må håndtere.",
        en: "The events that every pathway for the group must handle.")
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
