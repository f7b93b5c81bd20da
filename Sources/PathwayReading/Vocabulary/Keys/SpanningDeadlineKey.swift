internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a deadline that spans several steps.
enum SpanningDeadlineKey: Int, FormKey {
  case summary
  case from
  case to
  case within
  case ground
  case legalBases
  case sources
  case verified

  static let table = FormTable(
    SpanningDeadlineKey.self, nb: "fristen", en: "the deadline")

  var entry: KeyEntry {
    switch self {
    case .summary:
      .summary
    case .from:
      KeyEntry(
        "fra", .anchor, isRequired: true,
        nb: "Når klokken starter.",
        en: "When the clock starts.")
    case .to:
      KeyEntry(
        "til", .anchor, isRequired: true,
        nb: "Når fristen må være holdt.",
        en: "When the deadline must be kept.")
    case .within:
      KeyEntry(
        "innen", .duration, isRequired: true,
        nb: "Den lengste tiden mellom dem.",
        en: "The longest time between them.")
    case .ground:
      KeyEntry(
        "grunnlag", .word(Words(DeadlineGround.self)),
        nb: "Hva fristen bygger på.",
        en: "What the deadline rests on.")
    case .legalBases:
      KeyEntry(
        "hjemmel", .references(.legalBasis),
        nb: "Lovhjemlene.",
        en: "The legal grounds.")
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
