import PathwayDiagnostics
import PathwayModel

/// A pathway as one meets them: twenty-six steps over five areas, with loops, refusals, copies, events and some gaps.
enum ChildWelfareSample {
  static let pathway = Pathway(
    id: "barnevern-helsehjelp", title: "Helsehjelp til barn og unge i barnevernet",
    version: Placed(SemanticVersion(0, 1, 0)), status: Placed(.draft), declarations: declarations,
    phases: [
      Phase(id: "undersøkelse", title: "Undersøkelse"), Phase(id: "kartlegging", title: "Kartlegging"),
      Phase(id: "helsehjelp", title: "Helsehjelp"),
    ],
    coordination: [Coordination(role: Placed("koordinator"), actor: "barneverntjeneste", from: "oppstartsmøte")],
    steps: welfareSteps + assessmentSteps + specialistSteps, handoffs: assessmentHandoffs + specialistHandoffs,
    deadlines: [
      SpanningDeadline(
        id: "vurdering", from: Anchor("motta-melding"), to: Anchor("oppstartsmøte", isStart: true),
        within: Duration(6, .weeks))
    ],
    events: [
      Event(id: "flytting", responsible: "barneverntjeneste", target: "overføre-til-ny-kommune"),
      Event(id: "fosterhjemsplassering", responsible: "barneverntjeneste", target: "overføre-til-ny-kommune"),
    ])

  static let findings = [
    finding(
      206, "rejection-unhandled", .error, ["oppdrag-psykolog"],
      "oppdraget kan bli avslått, men ingen er da ansvarlig", "the task may be declined, and nobody is then responsible"
    ),
    finding(
      203, "acknowledgement-missing", .warning, ["epikrise-bup"],
      "kvitteringen sier ikke innen når den skal komme", "the receipt does not say when it must come"),
    finding(
      217, "no-show-unhandled", .warning, ["tannundersøkelse"],
      "barnet kan utebli, men ingen følger det opp", "the child may not attend, and nobody follows it up"),
    finding(
      409, "wait-without-limit", .error, ["vente-på-time"],
      "ventingen har ingen grense", "the wait has no limit"),
    finding(201, "undeclared-handoff", .error, ["akutt-vurdering", "utredning"], "mangler", "missing"),
    finding(201, "undeclared-handoff", .warning, ["kartlegge-psykisk", "skrive-svar"], "mangler", "missing"),
    finding(
      709, "event-unhandled", .warning, [], "forløpet sier ikke hva som skjer når barnet fyller 18 år",
      "the pathway does not say what happens when the child turns 18"),
  ]

  private static func finding(
    _ code: Int, _ name: String, _ severity: Severity, _ subject: [String], _ nb: String, _ en: String
  ) -> Finding {
    Finding(
      code: RuleCode(code), name: name, severity: severity, message: Text(nb: nb, en: en),
      owner: "barnevern-helsehjelp", subject: subject)
  }

  private static let declarations = Declarations(
    actors: [
      Make.actor("barneverntjeneste", "Barneverntjenesten", .childWelfare),
      Make.actor("barn-og-foreldre", "Barnet og foreldrene", .citizen),
      Make.actor("helsestasjon", "Helsestasjon og skolehelsetjeneste", .municipality),
      Make.actor("kommunepsykolog", "Kommunepsykolog", .municipality),
      Make.actor("fastlege", "Fastlege", .municipality),
      Make.actor("legevakt", "Legevakt", .municipality),
      Make.actor("tannklinikk", "Den offentlige tannklinikken", .dentalHealth),
      Make.actor("bup", "Poliklinikk for psykisk helsevern, barn og unge", .specialistHealth),
      Make.actor("bup-sengepost", "Akuttpost, psykisk helsevern for ungdom", .specialistHealth),
    ],
    documents: [
      Document(id: "bestilling", name: "Bestilling av kartlegging"),
      Document(id: "samtykke", name: "Skriftlig samtykke"),
      Document(id: "kartleggingssvar", name: "Kartleggingssvar"), Document(id: "henvisning", name: "Henvisning"),
      Document(id: "epikrise", name: "Epikrise"), Document(id: "innleggelsesskriv", name: "Innleggelsesskriv"),
      Document(id: "plan", name: "Plan for oppfølging"), Document(id: "vurderingssvar", name: "Svar på henvisning"),
    ],
    channels: [
      Channel(id: "sdp", name: "Sikker digital post"), Channel(id: "e-henvisning", name: "Elektronisk henvisning"),
      Channel(id: "epikrise-melding", name: "Elektronisk epikrise"), Channel(id: "telefon", name: "Telefon"),
      Channel(id: "møte", name: "Møte"), Channel(id: "brev", name: "Brev"),
    ])
}

// MARK: - Steps

extension ChildWelfareSample {
  private static func inPhase(_ phase: Reference, _ steps: [Step]) -> [Step] {
    steps.map { step in
      var step = step
      step.phase = phase
      return step
    }
  }

  private static let welfareSteps = inPhase(
    "undersøkelse",
    [
      Make.step(
        "motta-melding", "Melding mottas og vurderes", "barneverntjeneste",
        .exclusiveChoice([
          Make.branch("Meldingen gir grunn til undersøkelse", "undersøkelse"), Make.otherwise("henlagt"),
        ]), within: Duration(1, .weeks), trigger: "Bekymringsmelding kommer til barnevernet"),
      Make.step(
        "henlagt", "Meldingen legges bort", "barneverntjeneste", .end(Placed("Melder og foreldre har fått svar"))),
      Make.step(
        "undersøkelse", "Undersøkelse med vurdering av behov for helsehjelp", "barneverntjeneste",
        .next(["avklaringsmøte"]), within: Duration(3, .months)),
      avklaringsmøte,
      Make.step(
        "forberede-seg", "Barnet og foreldrene forbereder seg", "barn-og-foreldre", .next(["oppstartsmøte"])),
      Make.step(
        "uten-samtykke", "Råd uten å dele opplysninger", "barneverntjeneste",
        .exclusiveChoice([
          Make.branch("Familien vil snakke sammen igjen", "avklaringsmøte", rounds: 2), Make.otherwise("statusmøte"),
        ]), within: Duration(2, .weeks)),
      oppstartsmøte,
      Make.step(
        "overføre-til-ny-kommune", "Overføre saken til ny kommune", "barneverntjeneste",
        .end(Placed("Ny barneverntjeneste har overtatt")), within: Duration(5, .workingDays)),
    ])

  private static var avklaringsmøte: Step {
    var step = Make.step(
      "avklaringsmøte", "Avklaringsmøte med barn og familie", "barneverntjeneste",
      .next(["oppstartsmøte", "forberede-seg"]), within: Duration(3, .weeks))
    step.consent = Consent(givers: [.init("barn-og-foreldre")], refusal: "uten-samtykke")
    return step
  }

  private static var oppstartsmøte: Step {
    Make.step(
      "oppstartsmøte", "Oppstartsmøte med tjenestene", "barneverntjeneste",
      .inclusiveChoice([
        Make.branch("Behov for kartlegging av fysisk helse", "kartlegge-fysisk"),
        Make.branch("Behov for kartlegging av psykisk helse", "kartlegge-psykisk"),
        Make.branch("Trenger tannundersøkelse", "tannundersøkelse"),
      ]), within: Duration(3, .weeks))
  }

  private static let assessmentSteps = inPhase(
    "kartlegging",
    [
      Make.step(
        "kartlegge-fysisk", "Kartlegging av fysisk helse", "helsestasjon", .next(["skrive-svar"]),
        within: Duration(4, .weeks)),
      Make.step(
        "kartlegge-psykisk", "Kartlegging av psykisk helse", "kommunepsykolog", .next(["skrive-svar"]),
        within: Duration(4, .weeks)),
      Make.step(
        "tannundersøkelse", "Tannundersøkelse", "tannklinikk",
        .exclusiveChoice([Make.branch("Trenger behandling", "tannbehandling"), Make.otherwise("beslutte-videre")]),
        within: Duration(6, .weeks)),
      Make.step(
        "tannbehandling", "Tannbehandling", "tannklinikk", .next(["beslutte-videre"]), within: Duration(3, .months)),
      Make.step(
        "skrive-svar", "Skrive kartleggingssvar", "helsestasjon", .next(["beslutte-videre"]),
        within: Duration(2, .weeks)),
      Make.step(
        "beslutte-videre", "Samarbeidsmøte: beslutte videre helsehjelp", "barneverntjeneste",
        .exclusiveChoice([
          Make.branch("Trenger spesialisthelsetjenesten", "henvise"),
          Make.branch("Tiltak i kommunen er nok", "tiltak-i-kommunen"), Make.otherwise("statusmøte"),
        ]), within: Duration(2, .weeks)),
      Make.step(
        "tiltak-i-kommunen", "Tiltak i kommunen", "kommunepsykolog", .next(["statusmøte"]),
        within: Duration(8, .weeks)),
      statusmøte,
      Make.step("evaluere", "Barnet sier hva som var nyttig", "barn-og-foreldre", .done),
      Make.step(
        "avsluttet", "Barnet følges av fastlegen", "fastlege", .end(Placed("Plan og fast kontaktperson er på plass"))),
    ])

  private static var statusmøte: Step {
    Make.step(
      "statusmøte", "Statusmøte med barn, familie og tjenester", "barneverntjeneste",
      .inclusiveChoice([
        Make.branch("Nye behov", "beslutte-videre", every: Duration(6, .months)),
        Make.branch("Barnet har den hjelpen det trenger", "avsluttet", "evaluere"),
      ]), within: Duration(4, .weeks))
  }

  private static let specialistSteps = inPhase(
    "helsehjelp",
    [
      Make.step("henvise", "Skrive henvisning", "fastlege", .next(["vurdere-henvisning"]), within: Duration(1, .weeks)),
      Make.step(
        "purre", "Ringe og purre på svar", "fastlege", .next(["vurdere-henvisning"]),
        within: Duration(2, .workingDays)),
      Make.step(
        "vurdere-henvisning", "Henvisningen vurderes", "bup",
        .exclusiveChoice([
          Make.branch("Har rett til helsehjelp", "vente-på-time"),
          Make.branch("Kan hjelpes i kommunen, med råd fra BUP", "tiltak-i-kommunen"),
        ]), within: Duration(10, .workingDays)),
      vente,
      Make.step(
        "akutt-vurdering", "Akutt vurdering", "legevakt",
        .exclusiveChoice([Make.branch("Trenger innleggelse", "innleggelse"), Make.otherwise("utredning")]),
        within: .sameDay),
      Make.step("innleggelse", "Innleggelse", "bup-sengepost", .next(["utredning"]), within: .immediately),
      Make.step("utredning", "Utredning", "bup", .next(["behandling"]), within: Duration(8, .weeks)),
      Make.step(
        "behandling", "Behandling", "bup",
        .exclusiveChoice([
          Make.branch("Målet er nådd", "avslutte-bup"),
          Make.branch("Ny problemstilling", "utredning", rounds: 1),
        ])),
      Make.step(
        "avslutte-bup", "Avslutning og epikrise", "bup", .next(["statusmøte"]), within: Duration(7, .days)),
    ])

  private static var vente: Step {
    var step = Make.step(
      "vente-på-time", "Innkalling og venting på time", "bup",
      .eventChoice([Make.happens("Timen er satt", "utredning"), Make.after(Duration(65, .workingDays), "utredning")]))
    step.waiting = Waiting(
      responsible: "fastlege", atMost: Placed(Duration(65, .workingDays)), deterioration: "akutt-vurdering")
    return step
  }
}

// MARK: - Handoffs

extension ChildWelfareSample {
  private static let assessmentHandoffs = [
    Make.handoff(
      "oppdrag-helsestasjon", "Oppdrag til helsestasjonen", .alert, from: "oppstartsmøte", to: "kartlegge-fysisk",
      ["bestilling", "samtykke"], over: "sdp", within: Duration(1, .weeks), level: .read,
      acknowledged: Duration(1, .weeks), silence: "oppstartsmøte"),
    Make.handoff(
      "oppdrag-psykolog", "Oppdrag til kommunepsykologen", .referral, from: "oppstartsmøte", to: "kartlegge-psykisk",
      ["bestilling", "samtykke"], over: "sdp", within: Duration(1, .weeks), level: .accepted,
      acknowledged: Duration(1, .weeks), silence: "oppstartsmøte", waiting: "helsestasjon"),
    Make.handoff(
      "oppdrag-tannklinikk", "Oppdrag til tannklinikken", .referral, from: "oppstartsmøte", to: "tannundersøkelse",
      ["bestilling"], over: "brev", within: Duration(1, .weeks), level: .accepted, acknowledged: Duration(2, .weeks),
      silence: "oppstartsmøte", rejection: "beslutte-videre", waiting: "barneverntjeneste"),
    Make.handoff(
      "svar-tannklinikk", "Svar fra tannklinikken", .handback, from: "tannundersøkelse", to: "barneverntjeneste",
      ["kartleggingssvar"], over: "brev", within: Duration(1, .weeks), level: .received,
      acknowledged: Duration(1, .weeks)),
    Make.handoff(
      "svar-behandling", "Svar etter tannbehandling", .handback, from: "tannbehandling", to: "beslutte-videre",
      ["kartleggingssvar"], over: "brev", within: Duration(1, .weeks), level: .received,
      acknowledged: Duration(1, .weeks)),
    Make.handoff(
      "kartleggingssvar", "Svar fra kommunen", .handback, from: "skrive-svar", to: "beslutte-videre",
      ["kartleggingssvar"], over: "sdp", within: Duration(2, .weeks), level: .received,
      acknowledged: Duration(1, .weeks), copies: ["fastlege"]),
    Make.handoff(
      "oppdrag-tiltak", "Oppdrag om tiltak", .transfer, from: "beslutte-videre", to: "tiltak-i-kommunen", ["plan"],
      over: "sdp", within: Duration(1, .weeks), level: .accepted, acknowledged: Duration(1, .weeks),
      silence: "beslutte-videre", rejection: "statusmøte"),
    Make.handoff(
      "be-om-henvisning", "Be fastlegen henvise", .transfer, from: "beslutte-videre", to: "henvise",
      ["kartleggingssvar"], over: "møte", within: .sameDay, level: .accepted, acknowledged: Duration(2, .workingDays),
      silence: "beslutte-videre", rejection: "beslutte-videre"),
    Make.handoff(
      "rapport-tiltak", "Rapport om tiltak", .handback, from: "tiltak-i-kommunen", to: "statusmøte", ["plan"],
      over: "sdp", within: Duration(2, .weeks), level: .read, acknowledged: Duration(1, .weeks)),
    Make.handoff(
      "til-fastlege", "Fastlegen overtar oppfølgingen", .transfer, from: "statusmøte", to: "avsluttet", ["plan"],
      over: "sdp", within: Duration(1, .weeks), level: .accepted, acknowledged: Duration(2, .weeks),
      silence: "statusmøte", rejection: "statusmøte"),
  ]

  private static var referral: Handoff {
    var handoff = Make.handoff(
      "henvisning-bup", "Henvisning til BUP", .referral, from: "henvise", to: "vurdere-henvisning", ["henvisning"],
      over: "e-henvisning", within: Duration(2, .workingDays), level: .accepted,
      acknowledged: Duration(10, .workingDays), silence: "purre", rejection: "beslutte-videre", waiting: "fastlege")
    handoff.fallbackChannel = "telefon"
    handoff.feedback = Feedback(document: "epikrise", recipients: ["fastlege"], within: Placed(Duration(7, .days)))
    return handoff
  }

  private static let specialistHandoffs = [
    referral,
    Make.handoff(
      "purring-bup", "Purring til BUP", .alert, from: "purre", to: "vurdere-henvisning", ["henvisning"],
      over: "telefon", within: .immediately, level: .read, acknowledged: Duration(2, .workingDays)),
    Make.handoff(
      "avslag-med-råd", "Avslag med råd", .handback, from: "vurdere-henvisning", to: "tiltak-i-kommunen",
      ["vurderingssvar"], over: "epikrise-melding", within: Duration(10, .workingDays), level: .received,
      acknowledged: Duration(1, .fullDays)),
    Make.handoff(
      "øyeblikkelig-hjelp", "Øyeblikkelig hjelp", .transfer, from: "akutt-vurdering", to: "innleggelse",
      ["innleggelsesskriv"], over: "telefon", within: .immediately, level: .accepted, acknowledged: Duration(1, .hours),
      silence: "akutt-vurdering", rejection: "akutt-vurdering"),
    Make.handoff(
      "forverring", "Melding om forverring", .alert, from: "vente-på-time", to: "akutt-vurdering", ["henvisning"],
      over: "telefon", within: .immediately, level: .read, acknowledged: Duration(1, .hours)),
    Make.handoff(
      "epikrise-bup", "Epikrise fra BUP", .handback, from: "avslutte-bup", to: "statusmøte", ["epikrise"],
      over: "epikrise-melding", within: Duration(7, .days), level: .read, acknowledged: Duration(3, .workingDays),
      copies: ["fastlege"]),
    Make.handoff(
      "epikrise-fastlege", "Epikrise til fastlegen", .information, from: "avslutte-bup", to: "fastlege", ["epikrise"],
      over: "epikrise-melding", within: Duration(7, .days), level: .received, acknowledged: Duration(1, .fullDays)),
  ]
}
