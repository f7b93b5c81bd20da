package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A scenario that ends otherwise than expected.
package enum ScenarioFailed: ScenarioRule {
  package static let metadata = RuleMetadata(
    code: 902, name: "scenario-failed", severity: .error,
    summary: Text(
      nb: "Et scenario ender slik det forventer", en: "A scenario ends as it expects"),
    rationale: Text(
      nb: """
        Et scenario sier hvordan det skal gå med en pasient: hvor det ender, innen når, hvem som har pasienten underveis, og \
        hva som sendes. Går det annerledes, er det forløpet eller forventningen som må rettes, og gruppen får vite det før en \
        pasient gjør det.
        """,
      en: """
        A scenario says how it should go with a patient: where it ends, by when, who has the patient on the way, and what is \
        sent. Where it goes otherwise, either the pathway or the expectation must be mended, and the group knows before a \
        patient does.
        """),
    examples: [
      .good(
        """
        # «måle» kan ta 1 uke og «rense» 3 dager; fastlegen er ansvarlig for begge, og så er det over i «hører».
        scenario: kari-82
        forløp: hørsel
        tar: [{måle: Det er voks i øret}]
        forventer: {slutt: hører, innen: 2 uker, innom: [fastlege]}
        """, files: ScenarioImpossible.files),
      .bad(
        """
        # «måle» kan ta 1 uke og «rense» 3 dager; fastlegen er ansvarlig for begge, og så er det over i «hører».
        scenario: kari-82
        forløp: hørsel
        tar: [{måle: Det er voks i øret}]
        forventer: {slutt: ↓rense, innen: ↓9 dager, innom: [fastlege, ↓sykehus]}
        """, files: ScenarioImpossible.files),
      // Steps of which nobody knows how long they take count as nothing.
      .good(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [{måle: ellers}, {prøve: ellers}]
        forventer: {innen: 1 uke}
        """, files: ScenarioImpossible.files, isHidden: true),
      .bad(
        """
        scenario: arne-77
        forløp: svimmel
        tar: [undersøke, {utrede: Noe er funnet}]
        forventer: {slutt: utredet, overleveringer: [henvisning, ↓epikrise]}
        """, files: Self.files, isHidden: true),
      .good(
        """
        scenario: arne-77
        forløp: svimmel
        tar: [{undersøke: avslag}]
        forventer: {slutt: frisk, innom: [fastlege], overleveringer: [henvisning]}
        """, files: Self.files, isHidden: true),
    ])

  private static let files = [
    "svimmel.yaml": """
    forløp: svimmel
    tittel: Svimmelhet
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      undersøke: {start: Pasienten er svimmel, ansvarlig: fastlege, gir: [henvisning], neste: utrede}
      utrede:
        ansvarlig: sykehus
        gir: [observasjon]
        valg:
          - {når: Noe er funnet, neste: utredet}
          - {ellers: frisk}
      utredet: {slutt: Pasienten følges på sykehuset, ansvarlig: sykehus}
      frisk: {slutt: Fastlegen følger pasienten, ansvarlig: fastlege}
    overleveringer:
      henvisning:
        fra: undersøke
        til: utrede
        type: henvisning
        dokument: [henvisning]
        innhold: [problemstilling, legemidler]
        kanal: e-henvisning
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
        avslag: frisk
        ansvar i ventetid: fastlege
        tilbakemelding: {til: fastlege, innen: 7 dager}
        hjemmel: [pbrl-2-2]
        informerer pasient: ja
      epikrise:
        fra: utrede
        til: frisk
        type: varsling
        kanal: dialogmelding
        frist: 2 virkedager
        kvittering: {nivå: lest, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
        hjemmel: [hpl-25]
    """
  ]

  package static func check(_ walk: ScenarioWalk, reporting report: inout Report) {
    guard walk.obstacle == nil, let expected = walk.scenario.expectation else { return }
    let reached = walk.end
    if let end = expected.end, walk.stepIndex(of: reached) != walk.pathway.resolved.stepIndex(end) {
      report(
        .endsElsewhere(walk, reached, expected: end), at: end.origin, subject: ["forventer", "slutt", end.id],
        label: .expectedEnd(walk, end), help: .mendEnd, witness: walk.witness, outcome: .outcome(walk, reached))
    }
    if let within = expected.within { checkTime(within, reached, walk, &report) }
    for actor in expected.actors where !walk.visits(actor) {
      report(
        .notVisited(.identifier(actor.id.text)), at: actor.origin, subject: ["forventer", "innom", actor.id],
        help: .mendActor, witness: walk.witness, outcome: .outcome(walk, reached))
    }
    for handoff in expected.handoffs where !walk.sends(handoff) {
      report(
        .notSent(.identifier(handoff.id.text)), at: handoff.origin,
        subject: ["forventer", "overleveringer", handoff.id], help: .mendHandoff, witness: walk.witness,
        outcome: .outcome(walk, reached))
    }
  }

  private static func checkTime(
    _ within: Placed<Duration>, _ reached: Int?, _ walk: ScenarioWalk, _ report: inout Report
  ) {
    guard let reached else { return }
    switch walk.punctuality(of: reached, within: within.value) {
    case .kept: break
    case .undecided: report.notAssessed(.tooManyWays, at: within.origin)
    case .late(let most, let date):
      report(
        .tooLate(most.sum, within.value, date.map { .date($0) }), at: within.origin, subject: ["forventer", "innen"],
        help: .mendTime, witness: walk.witness, outcome: .outcome(walk, reached))
    }
  }
}

extension ScenarioWalk {
  fileprivate func stepIndex(of performance: Int?) -> Int? { performance.map { steps[$0].step } }

  /// Tells whether an actor is responsible for a step of the walk, or does it.
  fileprivate func visits(_ actor: Reference) -> Bool {
    let id = pathway.resolved.actorID(actor)
    return steps.contains { walked in
      pathway.graph.owners[walked.step] == id
        || pathway.steps[walked.step].performers.contains { pathway.resolved.actorID($0) == id }
    }
  }

  fileprivate func sends(_ handoff: Reference) -> Bool {
    steps.contains { walked in walked.outcome.sent.contains { pathway.handoffs[$0].id == handoff.id } }
  }
}
