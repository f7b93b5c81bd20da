internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a deadline that is more than a length of time.
enum DeadlineKey: Int, FormKey {
  case within
  case before
  case atLeast
  case age
  case anchor
  case ground
  case legalBases
  case summary
  case sources
  case verified

  static let table = FormTable(
    DeadlineKey.self, nb: "fristen", en: "the deadline")

  /// The keys as an adaptation writes them that changes some of the values.
  static let changes = FormTable(changing: DeadlineKey.self)

  var entry: KeyEntry {
    switch self {
    case .within:
      KeyEntry(
        "innen", .duration,
        nb: "Hvor lang tid det er.",
        en: "How much time there is.")
    case .before:
      KeyEntry(
        "før", .reference(.step),
        nb: "Steget det må være gjort før.",
        en: "The step before which it must be done.")
    case .atLeast:
      KeyEntry(
        "senest", .duration,
        nb: "Hvor lenge før, minst.",
        en: "How long before, at least.")
    case .age:
      KeyEntry(
        "alder", .integer,
        nb: "Fødselsdagen det må være gjort før.",
        en: "The birthday before which it must be done.")
    case .anchor:
      KeyEntry(
        "regnes fra", .anchor,
        nb: "Når klokken starter: et steg (når det er gjort), eller start av et steg.",
        en: "When the clock starts: a step (its completion), or start av and a step.")
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
    case .summary:
      .summary
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
