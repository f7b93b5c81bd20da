package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A deadline whose clock may not have started.
package enum AnchorNotBefore: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 603, name: "anchor-not-before", severity: .error,
    summary: Text(
      nb: "Det en frist regnes fra, har alltid skjedd før fristen gjelder",
      en: "What a deadline counts from has always happened before the deadline applies"),
    rationale: Text(
      nb: """
        En frist som regnes fra noe som ikke har skjedd, begynner aldri å løpe. Da finnes det ingen dato, ingen purrer, og \
        pasienten som gikk en annen vei enn de fleste, venter lengst.
        """,
      en: """
        A deadline that counts from something that has not happened never begins to run. Then there is no date, nobody reminds \
        anybody, and the patient who went another way than most waits longest.
        """),
    examples: [
      .good(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          måle-pusten:
            start: Pasienten har vært tung i pusten lenge
            ansvarlig: fastlege
            neste: samtale
          samtale:
            tittel: Fastlegen forteller hva målingen viser
            ansvarlig: fastlege
            frist: {innen: 2 uker, regnes fra: måle-pusten}
            neste: plan
          plan: {slutt: Pasienten har en plan for forverring, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten har vært tung i pusten lenge
            ansvarlig: fastlege
            valg:
              - {når: Pusten er ikke målt før, neste: måle-pusten}
              - {ellers: samtale}
          måle-pusten: {ansvarlig: fastlege, neste: samtale}
          samtale:
            tittel: Fastlegen forteller hva målingen viser
            ansvarlig: fastlege
            frist: {innen: 2 uker, regnes fra: ↓måle-pusten}
            neste: plan
          plan: {slutt: Pasienten har en plan for forverring, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke: {start: Pasienten er tung i pusten, ansvarlig: fastlege, neste: [måle-pusten, samtale]}
          måle-pusten:
            ansvarlig: fastlege
            frist: {innen: 6 uker, regnes fra: start av måle-pusten}
            neste: plan
          samtale:
            ansvarlig: fastlege
            frist: {innen: 2 uker, regnes fra: start av ↓måle-pusten}
            neste: plan
          plan:
            slutt: Pasienten har en plan for forverring
            ansvarlig: fastlege
            frist: {innen: 8 uker, regnes fra: start av måle-pusten}
        """, isHidden: true),
      .bad(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten er tung i pusten
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: ringe
            neste: plan
          ringe: {ansvarlig: fastlege, frist: {innen: 1 uke, regnes fra: start av undersøke}, neste: plan}
          plan:
            slutt: Pasienten har en plan for forverring
            ansvarlig: fastlege
            frist: {innen: 8 uker, regnes fra: ↓undersøke}
        """, isHidden: true),
      .bad(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke: {start: Pasienten er tung i pusten, ansvarlig: fastlege, neste: besøke}
          besøke: {ansvarlig: hjemmetjeneste, neste: øve}
          øve:
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Pasienten trenger mer hjelp, neste: besøke, høyst: 2 runder}
              - {ellers: plan}
          plan: {slutt: Pasienten har en plan for forverring, ansvarlig: hjemmetjeneste}
        overleveringer:
          be-om-besøk:
            fra: undersøke
            til: besøke
            type: delt-ansvar
            frist: {innen: 2 virkedager, regnes fra: ↓øve}
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      .bad(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten er tung i pusten
            ansvarlig: fastlege
            valg:
              - {når: Pusten er ikke målt før, neste: måle-pusten}
              - {når: Det er ikke kols, neste: frisk}
              - {ellers: samtale}
          måle-pusten: {ansvarlig: fastlege, neste: samtale}
          samtale: {ansvarlig: fastlege, neste: plan}
          plan: {slutt: Pasienten har en plan for forverring, ansvarlig: fastlege}
          frisk: {slutt: Pasienten har ikke kols, ansvarlig: fastlege}
        frister:
          svar: {fra: ↓måle-pusten, til: start av samtale, innen: 2 uker}
          plan-på-plass: {fra: samtale, til: plan, innen: 3 måneder}
          avklart: {fra: start av undersøke, til: undersøke, innen: 1 måned}
        """, isHidden: true),
      .good(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke: {start: Pasienten er tung i pusten, ansvarlig: fastlege, neste: [måle-pusten, samtale]}
          måle-pusten: {ansvarlig: fastlege, neste: besøke}
          samtale: {ansvarlig: fastlege, neste: besøke}
          besøke:
            ansvarlig: fastlege
            frist: {innen: 4 uker, regnes fra: måle-pusten}
            valg:
              - {når: Pasienten er verre, neste: besøke, høyst: 2 runder}
              - {ellers: plan}
          plan: {slutt: Pasienten har en plan for forverring, ansvarlig: fastlege}
        overleveringer:
          si-fra:
            fra: besøke
            til: hjemmetjeneste
            type: varsling
            frist: {innen: 2 virkedager, regnes fra: besøke}
            kvittering: {nivå: lest, innen: 1 uke, mangler: {varsle: [fastlege]}}
        frister:
          hele: {fra: start av undersøke, til: plan, innen: 6 måneder}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let unmet = report.tellable(pathway.runs.unmet, onRunsOf: pathway, whereAsked: hasAnchors(pathway.pathway))
    for need in unmet {
      guard let clock = Clock(need.subject, in: pathway),
        // That no run reaches the step has been reported.
        let start = pathway.resolved.steps(at: clock.anchor).first(where: { pathway.reach.contains($0) })
      else { continue }
      let step = clock.anchor.step
      report(
        .notStarted(clock), at: step.origin, subject: [clock.subject, step.id], label: .notOnEveryWay,
        help: .anchorElsewhere(clock),
        related: pathway.steps[start].origin.place.map { [RelatedPlace($0, .anchor(clock.anchor))] } ?? [],
        witness: RunWitness(of: pathway).told(need.run), outcome: .clockStands)
    }
  }

  private static func hasAnchors(_ pathway: Pathway) -> Bool {
    !pathway.deadlines.isEmpty || pathway.steps.contains { $0.deadline?.anchor != nil }
      || pathway.handoffs.contains { $0.deadline?.anchor != nil }
  }

  /// A deadline with a clock of its own.
  fileprivate struct Clock {
    /// What it belongs to: a step, a contract, or its own name.
    let subject: Identifier

    /// What it is, in words.
    let name: Text

    /// What starts the clock.
    let anchor: Anchor

    /// By when the clock must have started.
    let moment: Anchor

    /// The key that names what starts the clock.
    let key: String

    init?(_ need: Need.Subject, in pathway: AnalysedPathway) {
      switch need {
      case .stepAnchor(let index):
        let step = pathway.steps[index]
        guard let anchor = step.deadline?.anchor else { return nil }
        self.init(step.id, .deadline(ofStep: step.id), anchor, Anchor(Reference(step.id), isStart: true), "regnes fra")
      case .handoffAnchor(let index):
        let handoff = pathway.handoffs[index]
        guard let anchor = handoff.deadline?.anchor, let from = handoff.from else { return nil }
        self.init(handoff.id, .deadline(ofHandoff: handoff.id), anchor, Anchor(from), "regnes fra")
      case .spanningAnchor(let index):
        let deadline = pathway.pathway.deadlines[index]
        guard let from = deadline.from, let to = deadline.to else { return nil }
        self.init(deadline.id, .deadline(named: deadline.id), from, to, "fra")
      case .document, .sending, .required: return nil
      }
    }

    private init(_ subject: Identifier, _ name: Text, _ anchor: Anchor, _ moment: Anchor, _ key: String) {
      self.subject = subject
      self.name = name
      self.anchor = anchor
      self.moment = moment
      self.key = key
    }
  }
}

extension Text {
  fileprivate static func deadline(ofStep step: Identifier) -> Text {
    Text(nb: "fristen for «\(step)»", en: "the deadline of “\(step)”")
  }

  fileprivate static func deadline(ofHandoff handoff: Identifier) -> Text {
    Text(nb: "fristen for overleveringen «\(handoff)»", en: "the deadline of the handoff “\(handoff)”")
  }

  fileprivate static func deadline(named deadline: Identifier) -> Text {
    Text(nb: "fristen «\(deadline)»", en: "the deadline “\(deadline)”")
  }

  fileprivate static func notStarted(_ clock: AnchorNotBefore.Clock) -> Text {
    let (anchor, moment) = (clock.anchor, clock.moment)
    let nb = moment.isStart ? "kan starte" : "kan være gjort"
    let en = moment.isStart ? "may start" : "may be done"
    return Text(
      nb:
        "\(clock.name.nb) regnes fra «\(anchor.step.id)», men «\(moment.step.id)» \(nb) før «\(anchor.step.id)» \(anchor.isStart ? "har startet" : "er gjort")",
      en:
        "\(clock.name.en) counts from “\(anchor.step.id)”, but “\(moment.step.id)” \(en) before “\(anchor.step.id)” \(anchor.isStart ? "has started" : "is done")"
    )
  }

  fileprivate static func anchorElsewhere(_ clock: AnchorNotBefore.Clock) -> Text {
    Text(
      nb:
        "skriv et steg som alltid kommer før, i `\(clock.key)`, eller la hver vei gå gjennom «\(clock.anchor.step.id)» først",
      en:
        "write a step that always comes before in `\(clock.key)`, or let every way go through “\(clock.anchor.step.id)” first"
    )
  }

  fileprivate static func anchor(_ anchor: Anchor) -> Text {
    anchor.isStart
      ? Text(nb: "klokken starter når dette steget starter", en: "the clock starts when this step starts")
      : Text(nb: "klokken starter når dette steget er gjort", en: "the clock starts when this step is done")
  }

  fileprivate static let notOnEveryWay = Text(
    nb: "ikke skjedd på hver vei hit", en: "not happened on every way here")

  fileprivate static let clockStands = Text(nb: "(klokken står)", en: "(the clock stands)")
}
