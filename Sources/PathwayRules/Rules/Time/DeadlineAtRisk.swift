package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A deadline that is broken when every part takes as long as it may.
package enum DeadlineAtRisk: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 602, name: "deadline-at-risk", severity: .warning, certainty: .suspicion,
    summary: Text(
      nb: "Frister som spenner over flere steg, holder når hver del bruker den tiden den har",
      en: "Deadlines that span several steps hold when every part takes the time that it has"),
    rationale: Text(
      nb: """
        Hver tjeneste kan holde sin egen frist, og pasienten likevel få hjelpen for sent, fordi fristene til sammen er lengre enn det \
        som er lovet. Ingen av dem ser det, for hver ser bare sin del.
        """,
      en: """
        Every service may keep its own deadline and the patient still get help too late, since the deadlines together are longer than \
        what was promised. None of them sees it, for each sees only its part.
        """),
    examples: [
      .good(
        """
        forløp: barn-i-barnevern
        tittel: Helsehjelp til barn i barnevernet
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gå-gjennom: {start: Barneverntjenesten får melding, ansvarlig: barneverntjeneste, frist: 1 uke, neste: undersøke}
          undersøke: {ansvarlig: barneverntjeneste, frist: 6 uker, neste: konkludere}
          konkludere: {slutt: Barnet har en plan, ansvarlig: barneverntjeneste, frist: 2 uker}
        frister:
          hele-undersøkelsen: {fra: gå-gjennom, til: konkludere, innen: 3 måneder}
        """),
      .bad(
        """
        forløp: barn-i-barnevern
        tittel: Helsehjelp til barn i barnevernet
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gå-gjennom: {start: Barneverntjenesten får melding, ansvarlig: barneverntjeneste, frist: 1 uke, neste: undersøke}
          undersøke: {ansvarlig: barneverntjeneste, frist: 6 uker, neste: kartlegge}
          kartlegge: {ansvarlig: barneverntjeneste, frist: 3 uker, neste: konkludere}
          konkludere: {slutt: Barnet har en plan, ansvarlig: barneverntjeneste, frist: 6 uker}
        frister:
          hele-undersøkelsen: {fra: gå-gjennom, til: konkludere, innen: ↓3 måneder}
        """),
      .bad(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, neste: prøve-medisin}
          prøve-medisin:
            ansvarlig: fastlege
            frist: 2 uker
            valg:
              - {når: Medisinen virker ikke, neste: prøve-medisin, høyst: 3 runder}
              - {ellers: plan}
          plan:
            slutt: Pasienten har en plan
            ansvarlig: fastlege
            frist: {innen: ↓40 virkedager, regnes fra: måle}
        """, isHidden: true),
      // Thirteen weeks are longer than three months that hold February.
      .bad(Self.conclusion("frist: 13 uker", within: "↓3 måneder"), isHidden: true),
      .good(Self.conclusion("frist: 12 uker", within: "3 måneder"), isHidden: true),
      // The step whose deadline counts from another takes its wait and its work, not the deadline that is judged.
      .bad(Self.start("ventetid: {ansvarlig: fastlege, høyst: 8 uker}", within: "↓10 uker"), isHidden: true),
      .good(Self.start("ventetid: {ansvarlig: fastlege, høyst: 8 uker}", within: "11 uker"), isHidden: true),
      // How long a step takes whose deadline has another clock is not known.
      .good(
        Self.conclusion("varighet: 1 uke, frist: {innen: 6 måneder, regnes fra: start av melde}", within: "3 måneder"),
        isHidden: true),
      // What is sent has its own time.
      .bad(
        """
        forløp: syn
        tittel: Nedsatt syn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se: {start: Pasienten ser dårlig, ansvarlig: fastlege, frist: 1 uke, neste: hjelpe}
          hjelpe: {slutt: Pasienten har hjelpemidler, ansvarlig: hjemmetjeneste, frist: 2 uker}
        overleveringer:
          til-hjemmet:
            fra: se
            til: hjelpe
            type: delt-ansvar
            frist: 5 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [fastlege]}}
        frister:
          hjelp: {fra: start av se, til: hjelpe, innen: ↓3 uker}
        """, isHidden: true),
      // Not on an ordinary way out.
      .good(
        """
        forløp: syn
        tittel: Nedsatt syn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se: {start: Pasienten ser dårlig, ansvarlig: fastlege, oppmøte: ja, ikke møtt: ringe, frist: 1 uke, neste: plan}
          ringe: {ansvarlig: fastlege, frist: 8 uker, neste: plan}
          plan: {slutt: Pasienten har en plan, ansvarlig: fastlege, frist: 1 uke}
        frister:
          hjelp: {fra: start av se, til: plan, innen: 2 uker}
        """, isHidden: true),
    ])

  /// A report of a concern that is looked into.
  private static func conclusion(_ time: String, within: String) -> String {
    """
    forløp: barn-i-barnevern
    tittel: Helsehjelp til barn i barnevernet
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      melde: {start: Noen er bekymret, ansvarlig: barneverntjeneste, neste: undersøke}
      undersøke: {ansvarlig: barneverntjeneste, \(time), neste: konkludere}
      konkludere: {slutt: Barnet har en plan, ansvarlig: barneverntjeneste}
    frister:
      hele-undersøkelsen: {fra: start av melde, til: konkludere, innen: \(within)}
    """
  }

  /// A treatment that begins some time after the doctor has seen the patient.
  private static func start(_ wait: String, within: String) -> String {
    """
    forløp: lunge
    tittel: Kols
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, frist: 1 uke, neste: trene}
      trene:
        ansvarlig: fastlege
        \(wait)
        varighet: 2–3 uker
        frist: {innen: \(within), regnes fra: måle}
        neste: plan
      plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
    """
  }

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    for untimed in pathway.runs.untimed where untimed.isMost {
      let reason: Text = untimed.reason == .unlimitedLoop ? .unlimitedLoop : .tooManyWays
      report.notAssessed(reason, at: Promise(untimed.question, in: pathway).origin)
    }
    let broken = report.tellable(pathway.runs.atRisk, onRunsOf: pathway, whereAsked: pathway.spansSteps)
    guard !broken.isEmpty else { return }
    var comparison = DurationComparison()
    for breach in broken {
      let promise = Promise(breach.question, in: pathway)
      let times = breach.parts.map { $0.duration }
      let date: CalendarDate? =
        switch comparison.order(ofSum: times, to: promise.within) {
        case .alwaysLonger: nil
        case .sometimesLonger(let date): date
        case .alwaysShorterOrEqual: breach.date
        }
      report(
        .mayBeTooShort(promise, times.sum, on: date.map { .date($0) }), at: promise.origin, subject: [promise.id],
        label: .togetherTooLong, help: breach.parts.haveRounds ? .fewerRounds(promise.id) : .shortenParts(promise.id),
        related: breach.parts.related(isMost: true, in: pathway),
        witness: breach.run.map { RunWitness(of: pathway).told($0) }, outcome: .late(promise))
    }
  }
}

extension AnalysedPathway {
  /// Whether some promise spans several steps.
  fileprivate var spansSteps: Bool {
    !pathway.deadlines.isEmpty || steps.contains { $0.deadline?.anchor != nil }
      || handoffs.contains { $0.deadline?.anchor != nil }
  }
}

extension Text {
  fileprivate static func mayBeTooShort(_ promise: Promise, _ most: String, on date: Text?) -> Text {
    Text(
      nb:
        "fristen for «\(promise.id)» er \(promise.within), men delene kan ta \(most)\(date.map { " når klokken starter \($0.nb)" } ?? "")",
      en:
        "the deadline of “\(promise.id)” is \(promise.within), but the parts may take \(most)\(date.map { " when the clock starts on \($0.en)" } ?? "")"
    )
  }

  fileprivate static let togetherTooLong = Text(
    nb: "delene kan til sammen ta lengre tid", en: "the parts may together take longer")

  fileprivate static func shortenParts(_ id: Identifier) -> Text {
    Text(
      nb: "korte ned en av fristene under, eller gi «\(id)» en lengre frist",
      en: "shorten one of the times below, or give “\(id)” a longer deadline")
  }

  fileprivate static func fewerRounds(_ id: Identifier) -> Text {
    Text(
      nb: "korte ned en av fristene under, la sløyfen gå færre runder (`høyst`), eller gi «\(id)» en lengre frist",
      en: "shorten one of the times below, let the loop go fewer rounds (`høyst`), or give “\(id)” a longer deadline")
  }

  fileprivate static let unlimitedLoop = Text(
    nb: "en sløyfe på veien har ingen `høyst`, så det lengste kan ikke regnes ut",
    en: "a loop on the way has no `høyst`, so the most cannot be worked out")
}
