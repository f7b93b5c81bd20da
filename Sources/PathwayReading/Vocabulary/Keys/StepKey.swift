internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a step.
enum StepKey: Int, FormKey {
  case trigger
  case title
  case summary
  case phase
  case responsible
  case performers
  case contributors
  case informed
  case needs
  case produces
  case duration
  case deadline
  case breach
  case requires
  case attends
  case noShow
  case consent
  case waiting
  case norm
  case legalBases
  case sources
  case discharges
  case informsPatient
  case next
  case exclusive
  case inclusive
  case wait
  case end
  case done
  case subpathway
  case verified

  static let table = FormTable(
    StepKey.self, alternatives: [.next, .exclusive, .inclusive, .wait, .end, .done, .subpathway], nb: "steget",
    en: "the step")

  var entry: KeyEntry {
    switch self {
    case .trigger:
      KeyEntry(
        "start", .text,
        nb: "Hendelsen som starter forløpet her.",
        en: "What starts a run here.")
    case .title:
      KeyEntry(
        "tittel", .text,
        nb: "Tittelen som folk leser.",
        en: "The title that people read.")
    case .summary:
      .summary
    case .phase:
      KeyEntry(
        "fase", .reference(.phase),
        nb: "Fasen steget hører til.",
        en: "The phase that the step belongs to.")
    case .responsible:
      KeyEntry(
        "ansvarlig", .owner,
        nb: "Den ene aktøren som har ansvaret.",
        en: "The one actor who is accountable.")
    case .performers:
      KeyEntry(
        "utfører", .references(.actor),
        nb: "De som utfører steget; ellers den ansvarlige.",
        en: "Those who do it; else the accountable actor.")
    case .contributors:
      KeyEntry(
        "medvirker", .references(.actor),
        nb: "De som medvirker.",
        en: "Those who take part.")
    case .informed:
      KeyEntry(
        "informeres", .references(.actor),
        nb: "De som informeres.",
        en: "Those who are told.")
    case .needs:
      KeyEntry(
        "trenger", .references(.document),
        nb: "Dokumentene som må være til stede når steget starter.",
        en: "The documents that must be at hand when the step starts.")
    case .produces:
      KeyEntry(
        "gir", .references(.document),
        nb: "Dokumentene som finnes når steget er gjort.",
        en: "The documents that exist when the step is done.")
    case .duration:
      KeyEntry(
        "varighet", .durationRange,
        nb: "Hvor lenge steget ventes å ta.",
        en: "How long the step is expected to take.")
    case .deadline:
      KeyEntry(
        "frist", .deadline,
        nb: "Når steget må være gjort.",
        en: "When the step must be done.")
    case .breach:
      KeyEntry(
        "ved fristbrudd", .escalation,
        nb: "Steget som tar over når fristen brytes, eller hvem som varsles.",
        en: "The step that takes over when the deadline is missed, or who is told.")
    case .requires:
      KeyEntry(
        "forutsetter", .references(.step),
        nb: "Stegene som må være gjort før dette starter.",
        en: "The steps that must be done before this one starts.")
    case .attends:
      KeyEntry(
        "oppmøte", .boolean,
        nb: "Om pasienten møter opp.",
        en: "Whether the patient attends.")
    case .noShow:
      KeyEntry(
        "ikke møtt", .reference(.step),
        nb: "Steget når pasienten ikke møter.",
        en: "The step when the patient does not attend.")
    case .consent:
      KeyEntry(
        "samtykke", .mapping(ConsentKey.table),
        nb: "Hvem som samtykker, og steget når svaret er nei.",
        en: "Who consents, and the step when the answer is no.")
    case .waiting:
      KeyEntry(
        "ventetid", .mapping(WaitingKey.table),
        nb: "Hvem som har ansvaret mens pasienten venter.",
        en: "Who is responsible while the patient waits.")
    case .norm:
      KeyEntry(
        "norm", .word(Words(NormStrength.self)),
        nb: "Hvor bindende steget er: skal, bør eller kan.",
        en: "How binding the step is: skal (must), bør (should) or kan (may).")
    case .legalBases:
      KeyEntry(
        "hjemmel", .references(.legalBasis),
        nb: "Lovhjemler og anbefalinger.",
        en: "Legal grounds and recommendations.")
    case .sources:
      .sources
    case .discharges:
      KeyEntry(
        "oppfyller", .references(.duty),
        nb: "Pliktene steget oppfyller.",
        en: "The duties that the step discharges.")
    case .informsPatient:
      KeyEntry(
        "informerer pasient", .boolean,
        nb: "Om pasienten får beskjed.",
        en: "Whether the patient is told.")
    case .next:
      KeyEntry(
        "neste", .targets,
        nb: "Steget som følger, eller flere som alle følger.",
        en: "The step that follows, or several that all follow.")
    case .exclusive:
      KeyEntry(
        "valg", .branches(BranchKey.table),
        nb: "Nøyaktig én av grenene tas.",
        en: "Exactly one of the branches is taken.")
    case .inclusive:
      KeyEntry(
        "flervalg", .branches(BranchKey.table),
        nb: "En eller flere av grenene tas.",
        en: "One or more of the branches are taken.")
    case .wait:
      KeyEntry(
        "avventer", .branches(EventBranchKey.table),
        nb: "Grenen som skjer først tas.",
        en: "The branch that happens first is taken.")
    case .end:
      KeyEntry(
        "slutt", .text,
        nb: "Forløpet slutter her; teksten sier hvordan pasienten har det.",
        en: "The pathway ends here; the text says how the patient is left.")
    case .done:
      KeyEntry(
        "ferdig", .boolean,
        nb: "Et sidesteg: det er gjort, og ingenting følger.",
        en: "A side task: it is done, and nothing follows.")
    case .subpathway:
      KeyEntry(
        "delforløp", .mapping(SubpathwayKey.table),
        nb: "Et annet forløp som brukes her.",
        en: "Another pathway that is used here.")
    case .verified:
      .verified
    }
  }
}
