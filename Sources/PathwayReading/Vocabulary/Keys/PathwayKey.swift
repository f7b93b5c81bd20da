internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a pathway file.
enum PathwayKey: Int, FormKey {
  case id
  case title
  case version
  case status
  case summary
  case validity
  case patientGroup
  case targetGroup
  case governance
  case sourceList
  case uses
  case actors
  case documents
  case channels
  case legalBases
  case patientGroups
  case healthCommunities
  case criteria
  case phases
  case coordination
  case steps
  case handoffs
  case deadlines
  case duties
  case events
  case deviations
  case sources
  case verified

  static let table = FormTable(
    PathwayKey.self, nb: "forløpet", en: "the pathway")

  var entry: KeyEntry {
    switch self {
    case .id:
      KeyEntry(
        "forløp", .identifier, isRequired: true,
        nb: "Forløpets id.",
        en: "The id of the pathway.")
    case .title:
      KeyEntry(
        "tittel", .text, isRequired: true,
        nb: "Tittelen som folk leser.",
        en: "The title that people read.")
    case .version:
      KeyEntry(
        "versjon", .version, isRequired: true,
        nb: "Utgaven, som 1.0.0.",
        en: "The edition, such as 1.0.0.")
    case .status:
      KeyEntry(
        "status", .word(Words(PathwayStatus.self)),
        nb: "Hvor langt forløpet er kommet; utkast når det ikke står.",
        en: "How far the pathway has come; a draft where nothing is said.")
    case .summary:
      .summary
    case .validity:
      KeyEntry(
        "gyldig", .mapping(ValidityKey.table),
        nb: "Når forløpet gjelder.",
        en: "When the pathway holds.")
    case .patientGroup:
      KeyEntry(
        "pasientgruppe", .reference(.patientGroup),
        nb: "Pasientgruppen forløpet er for.",
        en: "The patient group that the pathway is for.")
    case .targetGroup:
      KeyEntry(
        "målgruppe", .mapping(TargetGroupKey.table),
        nb: "Hvem forløpet er for.",
        en: "Whom the pathway is for.")
    case .governance:
      KeyEntry(
        "forvaltning", .mapping(GovernanceKey.table),
        nb: "Hvem som eier forløpet og hvem som har vedtatt det.",
        en: "Who owns the pathway and who decided it.")
    case .sourceList:
      .sourceList
    case .uses:
      KeyEntry(
        "bruker", .paths,
        nb: "Katalogene forløpet bruker, med sti fra denne filen.",
        en: "The catalogues that the pathway uses, by path from this file.")
    case .actors:
      .actors
    case .documents:
      .documents
    case .channels:
      .channels
    case .legalBases:
      .legalBases
    case .patientGroups:
      .patientGroups
    case .healthCommunities:
      .healthCommunities
    case .criteria:
      .criteria
    case .phases:
      KeyEntry(
        "faser", .namedTexts,
        nb: "Fasene i rekkefølge, hver med id og navn.",
        en: "The phases in order, each with id and name.")
    case .coordination:
      KeyEntry(
        "koordinering", .list(CoordinationKey.table),
        nb: "Hvem som koordinerer, fra når til når.",
        en: "Who coordinates, from when to when.")
    case .steps:
      KeyEntry(
        "steg", .declarations(StepKey.table), isRequired: true,
        nb: "Stegene i forløpet.",
        en: "The steps of the pathway.")
    case .handoffs:
      KeyEntry(
        "overleveringer", .declarations(HandoffKey.table),
        nb: "Overleveringene mellom aktørene.",
        en: "The handoffs between the actors.")
    case .deadlines:
      KeyEntry(
        "frister", .declarations(SpanningDeadlineKey.table),
        nb: "Frister som spenner over flere steg.",
        en: "Deadlines that span several steps.")
    case .duties:
      KeyEntry(
        "plikter", .declarations(DutyKey.table),
        nb: "Lovpålagte plikter som skal ha nøyaktig én eier.",
        en: "Statutory duties that have exactly one owner.")
    case .events:
      KeyEntry(
        "hendelser", .declarations(EventKey.table),
        nb: "Det som kan skje når som helst.",
        en: "What may happen at any time.")
    case .deviations:
      KeyEntry(
        "unntak", .list(DeviationKey.table),
        nb: "Funn som er akseptert for en tid.",
        en: "Findings that are accepted for a time.")
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
