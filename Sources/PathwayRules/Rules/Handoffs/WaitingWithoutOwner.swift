package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// A wait during which nobody has the patient.
package enum WaitingWithoutOwner: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 207, name: "waiting-without-owner", severity: .error,
    summary: Text(
      nb: "Mens pasienten venter, er det sagt hvem som har ansvaret",
      en: "While the patient waits, it is said who is responsible"),
    rationale: Text(
      nb: """
        Fra henvisningen er sendt til mottakeren tar over, kan det gå uker. Blir pasienten verre da, sier den ene tjenesten at \
        pasienten er henvist, og den andre at pasienten ikke er tatt imot.
        """,
      en: """
        Weeks may pass from the sending of a referral until the receiver takes over. When the patient gets worse then, one \
        service says that the patient is referred, and the other that the patient is not yet theirs.
        """),
    examples: [
      .good(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Forelder tar kontakt med fastlegen
            ansvarlig: fastlege
            gir: henvisning
            neste: utrede
          utrede:
            ansvarlig: bup
            ventetid: {ansvarlig: fastlege, høyst: 65 virkedager}
            slutt: Barnet får utredning og behandling
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: følge-opp
            ansvar i ventetid: fastlege
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .bad(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Forelder tar kontakt med fastlegen
            ansvarlig: fastlege
            gir: henvisning
            neste: utrede
          utrede: {slutt: Barnet får utredning og behandling, ansvarlig: bup}
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          ↓henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: følge-opp
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .bad(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Forelder tar kontakt med fastlegen
            ansvarlig: fastlege
            gir: henvisning
            neste: utrede
          utrede:
            ansvarlig: bup
            ↓ventetid: {høyst: 65 virkedager}
            slutt: Barnet får utredning og behandling
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: følge-opp
            ansvar i ventetid: fastlege
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs where handoffs[index].needs(.waitingOwner) {
      guard handoffs[index].waitingOwner == nil, !handoffs[index].unreadKeys.contains("ansvar i ventetid") else {
        continue
      }
      let handoff = handoffs[index]
      let receiver = pathway.receiverName(of: index)
      report(
        .nobodyUntilAccepted(handoff.id, receiver), at: handoff.origin, subject: [handoff.id],
        label: .lacks("ansvar i ventetid", in: handoff.id), help: .addOwner(owner(of: index, in: pathway)),
        grounds: pathway.citations(of: handoff.legalBases),
        witness: RunWitness(of: pathway).run(toSourceOf: index), outcome: .waiting(for: receiver),
        repairs: [
          .proposing(
            "ansvar i ventetid", "aktøren som følger pasienten til mottakeren har tatt imot", under: handoff.origin)
        ])
    }
    checkSteps(pathway, &report)
  }

  /// Judges the waits of the steps that receive a contract.
  private static func checkSteps(_ pathway: AnalysedPathway, _ report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices {
      guard let waiting = steps[index].waiting, waiting.responsible == nil, !waiting.unreadKeys.contains("ansvarlig"),
        let handoff = firstHandoff(to: index, in: pathway)
      else { continue }
      report(
        .nobodyUntilStart(steps[index].id), at: waiting.origin, subject: [steps[index].id], label: .lacksStepOwner,
        help: .addStepOwner(owner(of: handoff, in: pathway)),
        grounds: pathway.citations(of: steps[index].legalBases),
        witness: RunWitness(of: pathway).run(toSourceOf: handoff),
        outcome: .waiting(for: Text(pathway.stepName(index))),
        repairs: [.proposing("ansvarlig", "aktøren som følger pasienten til steget starter", under: waiting.origin)])
    }
  }

  /// Returns the first contract that is judged and goes to a step, or covers an arrow to it.
  private static func firstHandoff(to step: Int, in pathway: AnalysedPathway) -> Int? {
    let graph = pathway.graph
    return pathway.judgedHandoffs.first { handoff in
      switch graph.handoffTargets[handoff] {
      case .step(let target)?: target == step
      case .actor(let actor)?:
        graph.owners[step] == actor
          && arrows(from: graph.handoffSources[handoff], in: graph).contains {
            graph.arrows[$0].target == step && graph.arrows[$0].handoff != handoff
          }
      case .event?, nil: false
      }
    }
  }

  private static func arrows(from source: HandoffEnd?, in graph: PathwayGraph) -> Range<Int> {
    switch source {
    case .step(let step)?: graph.arrowIndices(from: step)
    case .event?, .actor?, nil: 0..<0
    }
  }

  /// Returns who would be the natural owner of the wait: the sender.
  private static func owner(of handoff: Int, in pathway: AnalysedPathway) -> Identifier? {
    guard case .step(let step)? = pathway.graph.handoffSources[handoff] else { return nil }
    return pathway.steps[step].responsible?.id
  }
}

extension Text {
  fileprivate static func nobodyUntilAccepted(_ handoff: Identifier, _ receiver: Text) -> Text {
    Text(
      nb: "ingen er ansvarlig for pasienten mens «\(handoff)» venter på svar fra \(receiver.nb)",
      en: "nobody is responsible for the patient while “\(handoff)” waits for an answer from \(receiver.en)")
  }

  fileprivate static func addOwner(_ sender: Identifier?) -> Text {
    Text(
      nb: "legg til `ansvar i ventetid: \(sender?.text ?? "<aktør>")`, eller en annen som følger pasienten så lenge",
      en: "add `ansvar i ventetid: \(sender?.text ?? "<actor>")`, or another who follows the patient meanwhile")
  }

  fileprivate static func nobodyUntilStart(_ step: Identifier) -> Text {
    Text(
      nb: "ingen er ansvarlig for pasienten mens «\(step)» venter på å starte",
      en: "nobody is responsible for the patient while “\(step)” waits to start")
  }

  fileprivate static let lacksStepOwner = Text(
    nb: "ventetiden mangler `ansvarlig`",
    en: "the wait lacks `ansvarlig`")

  fileprivate static func addStepOwner(_ sender: Identifier?) -> Text {
    Text(
      nb:
        "legg til `ansvarlig: \(sender?.text ?? "<aktør>")` i `ventetid`, eller en annen som følger pasienten så lenge",
      en: "add `ansvarlig: \(sender?.text ?? "<actor>")` to `ventetid`, or another who follows the patient meanwhile")
  }

  fileprivate static func waiting(for name: Text) -> Text {
    Text(nb: "(venter på \(name.nb)) → ingen", en: "(waits for \(name.en)) → nobody")
  }
}
