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
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    for untimed in pathway.runs.untimed where untimed.isMost {
      let reason: Text = untimed.reason == .unlimitedLoop ? .unlimitedLoop : .tooManyWays
      report.notAssessed(reason, at: Promise(untimed.question, in: pathway).origin)
    }
    let broken = report.tellable(pathway.runs.atRisk, onRunsOf: pathway, whereAsked: pathway.spansSteps)
    for breach in broken {
      let promise = Promise(breach.question, in: pathway)
      report(
        .mayBeTooShort(promise, breach.parts.map { $0.duration }.sum, breach.date), at: promise.origin,
        subject: [promise.id], label: .togetherTooLong, help: .shortenParts(promise.id),
        related: breach.parts.prefix(5).compactMap { $0.related(in: pathway) },
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
  fileprivate static func mayBeTooShort(_ promise: Promise, _ most: String, _ date: CalendarDate) -> Text {
    Text(
      nb: "fristen for «\(promise.id)» er \(promise.within), men delene kan ta \(most) når klokka starter \(date)",
      en:
        "the deadline of “\(promise.id)” is \(promise.within), but the parts may take \(most) when the clock starts on \(date)"
    )
  }

  fileprivate static let togetherTooLong = Text(
    nb: "delene kan til sammen ta lengre tid", en: "the parts may together take longer")

  fileprivate static func shortenParts(_ id: Identifier) -> Text {
    Text(
      nb: "korte ned en av fristene under, eller gi «\(id)» en lengre frist",
      en: "shorten one of the times below, or give “\(id)” a longer deadline")
  }

  fileprivate static let unlimitedLoop = Text(
    nb: "en løkke på veien har ingen `høyst`, så det lengste kan ikke regnes ut",
    en: "a loop on the way has no `høyst`, so the most cannot be worked out")
}
