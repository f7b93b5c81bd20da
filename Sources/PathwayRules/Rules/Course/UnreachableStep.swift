package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// A step that no run reaches.
package enum UnreachableStep: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 401, name: "unreachable-step", severity: .warning,
    summary: Text(nb: "Alle steg kan nås fra en start", en: "Every step can be reached from a start"),
    rationale: Text(
      nb: """
        Et steg ingen vei leder til, blir aldri gjort. Det står i forløpet og ser ut som et tilbud, men ingen pasient får det, \
        ofte fordi en pil ble glemt da forløpet ble skrevet om.
        """,
      en: """
        A step that no way leads to is never done. It stands in the pathway and looks like an offer, but no patient gets it, \
        often because an arrow was forgotten when the pathway was rewritten.
        """),
    examples: [
      .good(
        """
        forløp: diabetes-fot
        tittel: Diabetes og føtter
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-på-føttene:
            start: Årskontroll for diabetes
            tittel: Føttene undersøkes
            ansvarlig: fastlege
            valg:
              - når: Pasienten har sår eller nedsatt følelse
                neste: behandle
              - ellers: ferdig
          behandle:
            tittel: Sårene behandles
            ansvarlig: fastlege
            neste: ferdig
          ferdig:
            tittel: Årskontrollen er ferdig
            ansvarlig: fastlege
            slutt: Pasienten vet når neste kontroll er
        """),
      .bad(
        """
        forløp: diabetes-fot
        tittel: Diabetes og føtter
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-på-føttene:
            start: Årskontroll for diabetes
            tittel: Føttene undersøkes
            ansvarlig: fastlege
            neste: ferdig
          ↓behandle:
            tittel: Sårene behandles
            ansvarlig: fastlege
            neste: kontrollere
          kontrollere:
            tittel: Sårene kontrolleres
            ansvarlig: fastlege
            neste: ferdig
          ferdig:
            tittel: Årskontrollen er ferdig
            ansvarlig: fastlege
            slutt: Pasienten vet når neste kontroll er
        """),
      .bad(
        """
        forløp: diabetes-fot
        tittel: Diabetes og føtter
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-på-føttene: {start: Årskontroll for diabetes, ansvarlig: fastlege, neste: gi-råd}
          ↓måle-sukker: {ansvarlig: fastlege, oppfyller: [måling], neste: gi-råd}
          gi-råd:
            ansvarlig: fastlege
            forutsetter: [måle-sukker]
            frist: {innen: 1 uke, regnes fra: måle-sukker}
            neste: ferdig
          ferdig: {slutt: Pasienten vet når neste kontroll er, ansvarlig: fastlege}
        plikter:
          måling: {tittel: Langtidssukker måles}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let graph = pathway.graph
    guard pathway.reach.steps.count < graph.stepCount else { return }
    guard !pathway.reach.entries.isEmpty, graph.isComplete, pathway.runsAreRegular else {
      report.holdBack()
      return
    }
    let stretches = Stretches(in: pathway)
    let missing = MissingWaysOut(in: pathway)
    for step in graph.resolved.steps.indices where stretches.begin(at: step) && !missing.mayLead(to: step) {
      let id = graph.resolved.steps[step].id
      report(.unreached(id), at: graph.resolved.steps[step].origin, subject: [id], label: .noWay, help: .leadThere(id))
    }
  }

  /// Where the stretches begin that no run reaches.
  private struct Stretches {
    private let pathway: AnalysedPathway

    /// The first step of the loop that each step lies in; the step itself where it lies in none.
    private let firstOfLoop: [Int]

    /// Whether an arrow leads from an unreached step to each step or its loop, from outside it.
    private var isLedTo: [Bool]

    init(in pathway: AnalysedPathway) {
      let graph = pathway.graph
      var firstOfLoop = Array(0..<graph.stepCount)
      for loop in pathway.loops {
        for step in loop.steps { firstOfLoop[step] = loop.steps[0] }
      }
      var isLedTo = Array(repeating: false, count: graph.stepCount)
      for arrow in graph.arrows {
        guard let source = arrow.sourceStep, !pathway.reach.contains(source) else { continue }
        if firstOfLoop[source] != firstOfLoop[arrow.target] { isLedTo[firstOfLoop[arrow.target]] = true }
      }
      self.pathway = pathway
      self.firstOfLoop = firstOfLoop
      self.isLedTo = isLedTo
    }

    func begin(at step: Int) -> Bool {
      !pathway.reach.contains(step) && firstOfLoop[step] == step && !isLedTo[step]
    }
  }
}

extension Text {
  fileprivate static func unreached(_ step: Identifier) -> Text {
    Text(
      nb: "ingen vei leder til «\(step)», så steget blir aldri gjort",
      en: "no way leads to “\(step)”, so the step is never done")
  }

  fileprivate static func leadThere(_ step: Identifier) -> Text {
    Text(
      nb: "la et annet steg lede hit med `neste: \(step)` eller en gren, gi steget en `start`, eller slett det",
      en: "let another step lead here by `neste: \(step)` or a branch, give the step a `start`, or delete it")
  }

  fileprivate static let noWay = Text(
    nb: "ingen vei leder hit", en: "no way leads here")
}
