internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a handoff.
enum HandoffKey: Int, FormKey {
  case title
  case summary
  case from
  case to
  case copies
  case kind
  case documents
  case content
  case omissions
  case ownership
  case channel
  case fallback
  case deadline
  case acknowledgement
  case rejection
  case waitingOwner
  case feedback
  case legalBases
  case consent
  case norm
  case sources
  case informsPatient
  case verified

  static let table = FormTable(
    HandoffKey.self, nb: "overleveringen", en: "the handoff")

  var entry: KeyEntry {
    switch self {
    case .title:
      KeyEntry(
        "tittel", .text,
        nb: "Tittelen som folk leser.",
        en: "The title that people read.")
    case .summary:
      .summary
    case .from:
      KeyEntry(
        "fra", .reference(.stepOrEvent), isRequired: true,
        nb: "Steget, eller hendelsen, den kommer fra.",
        en: "The step, or the event, that it comes from.")
    case .to:
      KeyEntry(
        "til", .reference(.stepOrActor), isRequired: true,
        nb: "Steget eller aktøren den går til.",
        en: "The step or the actor that it goes to.")
    case .copies:
      KeyEntry(
        "kopi", .references(.actor),
        nb: "Andre mottakere.",
        en: "Further receivers.")
    case .kind:
      KeyEntry(
        "type", .word(Words(HandoffKind.self)), isRequired: true,
        nb: "Hva som overleveres.",
        en: "What is handed over.")
    case .documents:
      KeyEntry(
        "dokument", .references(.document),
        nb: "Dokumentene som sendes.",
        en: "The documents that are sent.")
    case .content:
      KeyEntry(
        "innhold", .references(.slot),
        nb: "Feltene som er fylt ut.",
        en: "The slots that are filled.")
    case .omissions:
      KeyEntry(
        "uten", .omissions,
        nb: "Det som er utelatt, hvert med grunn.",
        en: "What is left out, each with a reason.")
    case .ownership:
      KeyEntry(
        "eies etterpå", .ownership,
        nb: "Hvem som eier det som står åpent.",
        en: "Who owns what is still open.")
    case .channel:
      KeyEntry(
        "kanal", .reference(.channel),
        nb: "Kanalen.",
        en: "The channel.")
    case .fallback:
      KeyEntry(
        "reservekanal", .reference(.channel),
        nb: "Kanalen når den første ikke virker.",
        en: "The channel when the first fails.")
    case .deadline:
      KeyEntry(
        "frist", .deadline,
        nb: "Når den skal være sendt; for et møte når det holdes.",
        en: "When it must be sent; for a meeting when it is held.")
    case .acknowledgement:
      KeyEntry(
        "kvittering", .mapping(AcknowledgementKey.table),
        nb: "Kvitteringen avsenderen venter på.",
        en: "The acknowledgement that the sender waits for.")
    case .rejection:
      KeyEntry(
        "avslag", .reference(.step),
        nb: "Steget når mottakeren avslår.",
        en: "The step when the receiver declines.")
    case .waitingOwner:
      KeyEntry(
        "ansvar i ventetid", .reference(.actor),
        nb: "Hvem som har ansvaret til mottakeren har tatt imot.",
        en: "Who is responsible until the receiver has accepted.")
    case .feedback:
      KeyEntry(
        "tilbakemelding", .mapping(FeedbackKey.table),
        nb: "Det som kommer tilbake til avsenderen.",
        en: "What comes back to the sender.")
    case .legalBases:
      KeyEntry(
        "hjemmel", .references(.legalBasis),
        nb: "Lovhjemmelen for å gi opplysningene.",
        en: "The legal ground for the transfer of information.")
    case .consent:
      KeyEntry(
        "samtykke", .mapping(ConsentKey.table),
        nb: "Hvem som samtykker, og steget når svaret er nei.",
        en: "Who consents, and the step when the answer is no.")
    case .norm:
      KeyEntry(
        "norm", .word(Words(NormStrength.self)),
        nb: "Hvor bindende den er: skal, bør eller kan.",
        en: "How binding it is: skal (must), bør (should) or kan (may).")
    case .sources:
      .sources
    case .informsPatient:
      KeyEntry(
        "informerer pasient", .boolean,
        nb: "Om pasienten får beskjed.",
        en: "Whether the patient is told.")
    case .verified:
      .verified
    }
  }
}
