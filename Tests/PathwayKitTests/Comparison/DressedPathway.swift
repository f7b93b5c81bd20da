import PathwayKit

/// A real pathway in which one thing of each kind says all that can be said of it.
enum DressedPathway {
  /// The pathway for people with dementia, dressed.
  static let pathway: Pathway = {
    var pathway = real
    dressWhole(&pathway)
    pathway.steps[step] = dressed(pathway.steps[step])
    pathway.handoffs[handoff] = dressed(pathway.handoffs[handoff])
    dressRest(&pathway)
    return pathway
  }()

  /// The pathway for people with dementia as it stands.
  static let real: Pathway = {
    guard let edition = Edition(at: RealPathways.dementia, from: provider) else {
      preconditionFailure("the pathway for people with dementia can be read")
    }
    return edition.analysed.pathway
  }()

  /// The catalogues of the repository.
  static let scope: Scope = {
    guard let edition = Edition(at: RealPathways.dementia, from: provider) else {
      preconditionFailure("the pathway for people with dementia can be read")
    }
    return edition.analysed.resolved.scope
  }()

  private static let provider = MemoryProvider(texts: RealPathways.texts)

  /// The places of what is dressed.
  static let step = 3
  static let handoff = 2

  /// The places of steps whose ways out are a choice, a wait, and an end.
  static let choice = place {
    if case .exclusiveChoice(let branches)? = $0.exit?.kind { branches.count > 2 } else { false }
  }
  static let plain = place { if case .next? = $0.exit?.kind { $0.id != real.steps[step].id } else { false } }
  static let end = place { $0.isEnd }

  private static func place(_ isIt: (Step) -> Bool) -> Int {
    guard let place = real.steps.firstIndex(where: isIt) else { preconditionFailure("there is such a step") }
    return place
  }

  static let date = Placed(CalendarDate("2026-01-01"))
  static let annotations = Annotations(
    summary: "Slik står det", sources: ["veileder"], isVerified: Placed(true),
    obsolescence: Obsolescence(date: date, replacement: "noe-annet"))
  static let consent = Consent(
    givers: [Consent.Giver("pasient"), Consent.Giver("pårørende", ages: AgeRange(from: 0, to: 15))],
    refusal: "oppsummere")
  static let deadline = Deadline(
    .within(Duration(6, .weeks)), anchor: Anchor("oppsummere"), ground: .guideline, legalBases: ["hol-3-1"],
    annotations: annotations)

  // MARK: - The whole

  private static func dressWhole(_ pathway: inout Pathway) {
    pathway.status = Placed(.draft)
    pathway.validity = Validity(from: date, to: Placed(CalendarDate("2028-01-01")))
    pathway.patientGroup = "skrøpelige-eldre"
    pathway.targetGroup = TargetGroup(summary: "Alle", ages: Placed(AgeRange(from: 18)))
    pathway.governance = Governance(
      level: Placed(.healthCommunity), healthCommunity: "innlandet", preparedBy: "FSU eldre",
      decision: Decision(body: Placed(.strategicCommittee), date: date, caseNumber: "12/26"), reviewDate: date)
    pathway.annotations = annotations
    pathway.acceptedDeviations = [
      AcceptedDeviation(
        rule: Placed("PF203"), subject: "oppsummere", reason: Placed("Avtalt"), decidedBy: Placed("FSU"), expiry: date)
    ]
  }

  private static func dressRest(_ pathway: inout Pathway) {
    pathway.coordination = [
      Coordination(role: Placed("koordinator"), actor: "fastlege", from: "oppsummere", to: ["slutt"])
    ]
    pathway.deadlines = [
      SpanningDeadline(
        id: "hele-veien", from: Anchor("oppsummere"), to: Anchor("slutt"), within: Duration(3, .months), ground: .act,
        legalBases: ["hol-3-1"], annotations: annotations)
    ]
    pathway.duties = [
      Duty(
        id: "melding", title: "Melding", condition: .text(Placed("Førerkortet må leveres")), legalBases: ["hpl-34"],
        norm: Placed(.must), annotations: annotations)
    ]
    pathway.events = [Event(id: "flytter", responsible: "fastlege", target: "oppsummere", annotations: annotations)]
    pathway.declarations = Declarations(
      actors: [
        Actor(
          id: "lokal", name: "Lokal tjeneste", area: Placed(.municipality), level: .municipality,
          ages: Placed(AgeRange(from: 18)), channels: ["telefon"], availability: .officeHours, isUmbrella: true,
          fallback: "fastlege", oneOf: ["fastlege"], annotations: annotations)
      ],
      documents: [
        Document(
          id: "skjema", name: "Skjema", standard: "1.0", slots: ["funksjon"], ownedSlots: ["funksjon"],
          alwaysCopiedTo: ["fastlege"], annotations: annotations)
      ],
      channels: [
        Channel(
          id: "tavle", name: "Tavle", kind: Placed(.message), acknowledgement: acknowledgement, annotations: annotations
        )
      ],
      legalBases: [LegalBasis(id: "lov", act: "Loven", section: "§ 1", title: "Rett", annotations: annotations)],
      patientGroups: [
        PatientGroup(id: "gruppe", name: "Gruppe", expectedEvents: ["flytting"], annotations: annotations)
      ],
      healthCommunities: [
        HealthCommunity(
          id: "her", name: "Her", healthTrust: "HF", region: "Øst", municipalities: ["3401"], annotations: annotations)
      ],
      sources: [
        Source(
          id: "veileder", title: "Veileder", url: "https://x.no", date: date, version: "1", annotations: annotations)
      ],
      criteria: [Criterion(id: "alvorlighet", domain: .words(["lav", "høy"]))])
  }

  static let acknowledgement = Acknowledgement(
    level: Placed(.accepted), within: Placed(Duration(5, .workingDays)), missing: .alert(["fastlege"]))

  // MARK: - A step and a contract

  private static func dressed(_ step: Step) -> Step {
    Step(
      id: step.id, trigger: Placed("Noe skjer"), title: "Steget", phase: step.phase, responsible: "fastlege",
      rivalOwners: ["nav"], performers: ["fastlege"], contributors: ["pårørende"], informed: ["nav"],
      needs: ["henvisning"], produces: ["epikrise"], duration: Placed(DurationRange(1...3, .weeks)), deadline: deadline,
      breach: .step("oppsummere"), requires: ["oppsummere"], patientAttends: Placed(true), noShow: "oppsummere",
      consent: consent,
      waiting: Waiting(responsible: "fastlege", atMost: Placed(Duration(5, .days)), deterioration: "oppsummere"),
      norm: Placed(.should), legalBases: ["hol-3-1"], discharges: ["melding"], informsPatient: Placed(true),
      exits: [
        Exit(
          kind: .subpathway(
            Subpathway(
              pathway: "annet", exits: [Subpathway.Exit(end: "hjem", targets: ["oppsummere"])], entry: "inn")))
      ], annotations: annotations)
  }

  private static func dressed(_ handoff: Handoff) -> Handoff {
    Handoff(
      id: handoff.id, title: "Overleveringen", from: handoff.from, to: handoff.to, copies: ["nav"],
      kind: Placed(.referral), documents: ["henvisning"], content: ["problemstilling", "funksjon"],
      omissions: [Omission(part: "legemidler", reason: "Kjent fra før")],
      ownership: [Ownership(item: "funksjon", owner: "fastlege")], channel: "plo", fallbackChannel: "telefon",
      deadline: deadline, acknowledgement: acknowledgement, rejection: "oppsummere", waitingOwner: "fastlege",
      feedback: Feedback(document: "epikrise", recipients: ["fastlege"], within: Placed(Duration(7, .days))),
      legalBases: ["hpl-25"], consent: consent, norm: Placed(.should), informsPatient: Placed(true),
      annotations: annotations)
  }
}

extension CalendarDate {
  /// Reads a date as ISO 8601 writes it.
  fileprivate init(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
      preconditionFailure("\(text) is no date")
    }
    self = date
  }
}
