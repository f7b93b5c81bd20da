package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// A contract that may go before its sender has the document that it carries.
package enum SentBeforeMade: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 503, name: "sent-before-made", severity: .error,
    summary: Text(
      nb: "Avsenderen har dokumentet når det skal sendes", en: "The sender has the document when it is to be sent"),
    rationale: Text(
      nb: """
        Et dokument som ikke finnes, blir ikke sendt, eller det blir sendt et annet i stedet. Mottakeren tror at alt er med, og \
        handler uten det som skulle ha stått der.
        """,
      en: """
        A document that does not exist is not sent, or another is sent in its place. The receiver believes that everything is \
        there, and acts without what should have been in it.
        """),
    examples: [
      .good(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-på-såret:
            start: Pasienten har et sår som ikke gror
            ansvarlig: fastlege
            gir: [observasjon]
            neste: stelle
          stelle: {ansvarlig: hjemmetjeneste, neste: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: hjemmetjeneste}
        overleveringer:
          be-om-stell:
            fra: se-på-såret
            til: stelle
            type: delt-ansvar
            dokument: [observasjon]
            frist: 1 virkedag
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
        """),
      .bad(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-på-såret:
            start: Pasienten har et sår som ikke gror
            ansvarlig: fastlege
            neste: stelle
          stelle: {ansvarlig: hjemmetjeneste, neste: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: hjemmetjeneste}
        overleveringer:
          be-om-stell:
            fra: se-på-såret
            til: stelle
            type: delt-ansvar
            dokument: [↓observasjon]
            frist: 1 virkedag
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
        """),
      .bad(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-på-såret:
            start: Pasienten har et sår som ikke gror
            ansvarlig: fastlege
            gir: [observasjon]
            oppmøte: ja
            ikke møtt: besøke
            neste: grodd
          besøke: {ansvarlig: hjemmetjeneste, neste: stelt}
          grodd: {slutt: Såret er grodd, ansvarlig: fastlege}
          stelt: {slutt: Såret er stelt hjemme, ansvarlig: hjemmetjeneste}
        overleveringer:
          be-om-besøk:
            fra: se-på-såret
            til: besøke
            type: delt-ansvar
            dokument: [↓observasjon]
            frist: 1 virkedag
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      .bad(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne: {start: Pasienten har et sår som ikke gror, ansvarlig: fastlege, neste: [se-på-såret, si-fra]}
          se-på-såret: {ansvarlig: fastlege, gir: [observasjon], neste: grodd}
          si-fra: {ansvarlig: fastlege, neste: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: fastlege}
        overleveringer:
          til-hjemmetjenesten:
            fra: si-fra
            til: hjemmetjeneste
            type: informasjon
            dokument: [↓observasjon]
            kvittering: {nivå: mottatt, innen: 1 uke, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      .bad(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne: {start: Pasienten har et sår som ikke gror, ansvarlig: fastlege, neste: si-fra}
          si-fra: {ansvarlig: fastlege, neste: se-på-såret}
          se-på-såret:
            ansvarlig: fastlege
            gir: [observasjon]
            valg:
              - {når: Såret er åpent, neste: si-fra, høyst: 3 runder}
              - {ellers: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: fastlege}
        overleveringer:
          til-hjemmetjenesten:
            fra: si-fra
            til: hjemmetjeneste
            type: informasjon
            dokument: [↓observasjon]
            kvittering: {nivå: mottatt, innen: 1 uke, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      .good(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-på-såret:
            start: Pasienten har et sår som ikke gror
            ansvarlig: fastlege
            gir: [observasjon]
            oppmøte: ja
            ikke møtt: ringe
            neste: stelle
          ringe: {ansvarlig: fastlege, neste: grodd}
          stelle: {ansvarlig: hjemmetjeneste, neste: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: fastlege}
        overleveringer:
          be-om-stell:
            fra: se-på-såret
            til: stelle
            type: delt-ansvar
            dokument: [observasjon]
            frist: 1 virkedag
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
          til-sykehuset:
            fra: se-på-såret
            til: sykehus
            type: informasjon
            dokument: [observasjon]
            hjemmel: [hpl-25]
            kvittering: {nivå: mottatt, innen: 1 uke, mangler: {varsle: [fastlege]}}
          tilbake:
            fra: stelle
            til: grodd
            type: delt-ansvar
            dokument: [observasjon]
            frist: 1 virkedag
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let unmet = report.tellable(
      pathway.runs.unmet, onRunsOf: pathway, whereAsked: pathway.handoffs.contains { !$0.documents.isEmpty })
    guard !unmet.isEmpty else { return }
    let doubtful = pathway.documentsSentToSomebodyUnknown
    for need in unmet {
      guard case .sending(let handoff, let index) = need.subject,
        let sender = sender(of: handoff, on: need.run, in: pathway)
      else { continue }
      let document = pathway.handoffs[handoff].documents[index]
      guard pathway.resolved.hasDocument(document), !doubtful.contains(document.id),
        !LastHandover(to: sender, on: need.run, in: pathway).isReported
      else { continue }
      let id = pathway.handoffs[handoff].id
      let name = pathway.actorName(sender)
      report(
        .isSent(pathway.documentName(document), by: id, before: name), at: document.origin, subject: [id, document.id],
        label: .notOnEveryWay, help: .make(document.id, for: name), witness: RunWitness(of: pathway).told(need.run),
        outcome: .notMade(document.id, in: id))
    }
  }

  /// Returns who sends a contract at the end of a run: the sender of an arrow that it covers, else the owner of its step.
  private static func sender(of handoff: Int, on run: Run, in pathway: AnalysedPathway) -> ActorID? {
    guard let last = run.performances.last else { return nil }
    let graph = pathway.graph
    let covered = last.arrows.first { graph.handoffs(covering: $0).contains(handoff) }
    return covered.map { graph.arrows[$0].sender } ?? graph.owners[last.step]
  }
}

extension Text {
  fileprivate static func isSent(_ document: String, by handoff: Identifier, before sender: String) -> Text {
    Text(
      nb: "«\(handoff)» kan gå før \(sender) har dokumentet «\(document)»",
      en: "“\(handoff)” may go before \(sender) has the document “\(document)”")
  }

  fileprivate static func make(_ document: Identifier, for sender: String) -> Text {
    Text(
      nb: "la steget det går fra, eller et før det hos \(sender), ha `gir: [\(document)]`, eller send det dit først",
      en:
        "let the step that it goes from, or one before it of \(sender), have `gir: [\(document)]`, or send it there first"
    )
  }

  fileprivate static func notMade(_ document: Identifier, in handoff: Identifier) -> Text {
    Text(nb: "\(handoff) (uten \(document))", en: "\(handoff) (without \(document))")
  }

  fileprivate static let notOnEveryWay = Text(
    nb: "avsenderen har det ikke på hver vei hit", en: "the sender does not have it on every way here")
}
