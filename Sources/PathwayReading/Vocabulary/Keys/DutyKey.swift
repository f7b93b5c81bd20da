internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a duty.
enum DutyKey: Int, FormKey {
  case title
  case summary
  case condition
  case legalBases
  case norm
  case sources
  case verified

  static let table = FormTable(
    DutyKey.self, nb: "plikten", en: "the duty")

  var entry: KeyEntry {
    switch self {
    case .title:
      KeyEntry(
        "tittel", .text, isRequired: true,
        nb: "Hva som må gjøres.",
        en: "What must be done.")
    case .summary:
      .summary
    case .condition:
      KeyEntry(
        "når", .condition,
        nb: "Når det må gjøres; ellers alltid.",
        en: "When it must be done; else always.")
    case .legalBases:
      KeyEntry(
        "hjemmel", .references(.legalBasis),
        nb: "Lovhjemlene.",
        en: "The legal grounds.")
    case .norm:
      KeyEntry(
        "norm", .word(Words(NormStrength.self)),
        nb: "Hvor bindende plikten er.",
        en: "How binding the duty is.")
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
