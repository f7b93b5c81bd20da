package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A scenario that cannot be walked.
package enum ScenarioImpossible: ScenarioRule {
  package static let metadata = RuleMetadata(
    code: 901, name: "scenario-impossible", severity: .error,
    summary: Text(
      nb: "Et scenario kan gås slik det står, fra start til slutt",
      en: "A scenario can be walked as it stands, from start to end"),
    rationale: Text(
      nb: """
        Et scenario forteller hva som skjer med en pasient. Kan det ikke gås, er forløpet et annet enn det gruppen trodde: et \
        valg som ikke finnes lenger, et steg ingen kommer til, eller en vei det ikke er sagt noe om.
        """,
      en: """
        A scenario tells what happens to a patient. Where it cannot be walked, the pathway is not what the group believed it \
        to be: a choice that is no longer there, a step that nobody comes to, or a way that nothing is said of.
        """),
    examples: [
      .good(
        """
        # Fra «måle» leder «Det er voks i øret» til «rense», og ellers går det til «prøve».
        scenario: kari-82
        forløp: hørsel
        tar: [{måle: Det er voks i øret}, hører]
        forventer: {slutt: hører}
        """, files: Self.files),
      .bad(
        """
        # Fra «måle» leder «Det er voks i øret» til «rense», og ellers går det til «prøve».
        scenario: kari-82
        forløp: hørsel
        tar: [{måle: ↓Det er vann i øret}]
        forventer: {slutt: hører}
        """, files: Self.files),
      .bad(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [↓måle, hører]
        forventer: {slutt: hører}
        """, files: Self.files),
      // A step on another way.
      .bad(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [{måle: ellers}, ↓rense, hører]
        forventer: {slutt: hører}
        """, files: Self.files, isHidden: true),
      // A choice that nothing is said of at the end.
      .bad(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [↓måle]
        forventer: {slutt: hører}
        """, files: Self.files, isHidden: true),
      // The step that is named next says the way.
      .good(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [måle, rense]
        forventer: {slutt: hører}
        """, files: Self.files, isHidden: true),
      // More rounds than there may be.
      .bad(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [{måle: ellers}, {prøve: måle}, {måle: ellers}, {prøve: ↓måle}]
        forventer: {slutt: hører}
        """, files: Self.files, isHidden: true),
      .good(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [{måle: ellers}, {prøve: Det hjelper ikke}, {måle: ellers}, {prøve: ellers}]
        forventer: {slutt: hører}
        """, files: Self.files, isHidden: true),
      // Two ways of which only one can be taken.
      .bad(
        """
        scenario: arne-77
        forløp: hørsel
        tar: [{måle: [Det er voks i øret, ↓ellers]}]
        forventer: {slutt: hører}
        """, files: Self.files, isHidden: true),
    ])

  /// The pathway that the examples walk.
  static let files = [
    "horsel.yaml": """
    forløp: hørsel
    tittel: Nedsatt hørsel
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      måle:
        start: Pasienten hører dårlig
        ansvarlig: fastlege
        frist: 1 uke
        valg:
          - når: Det er voks i øret
            neste: rense
          - ellers: prøve
      rense: {ansvarlig: fastlege, frist: 3 dager, neste: hører}
      prøve:
        ansvarlig: fastlege
        valg:
          - når: Det hjelper ikke
            neste: måle
            høyst: 1 runde
          - ellers: hører
      hører: {slutt: Pasienten hører, ansvarlig: pasient}
    """
  ]

  package static func check(_ walk: ScenarioWalk, reporting report: inout Report) {
    guard let obstacle = walk.obstacle else { return }
    if let reason = obstacle.reasonNotToJudge {
      report.notAssessed(reason, at: walk.scenario.pathway?.origin ?? walk.scenario.origin)
      return
    }
    let words = ObstacleWords(obstacle, walk)
    report(
      words.message, at: words.origin, subject: words.subject, label: words.label, help: words.help,
      suggestions: words.suggestions, witness: walk.witness, outcome: .stopsHere)
  }
}

extension Text {
  fileprivate static let tooLongWalk = Text(
    nb: "scenarioet har for mange steg til at det blir gått", en: "the scenario has too many steps to be walked")

  fileprivate static let stopsHere = Text(nb: "her stanser scenarioet", en: "here the scenario stops")
}

extension WalkObstacle {
  /// Why nobody can tell whether the scenario is possible; nothing where it is not.
  fileprivate var reasonNotToJudge: Text? {
    switch self {
    case .jump: .branchesRunOn
    case .tooLong: .tooLongWalk
    default: nil
    }
  }
}
