package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// A step that may start without a document that it needs.
package enum DocumentUnavailable: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 501, name: "document-unavailable", severity: .error,
    summary: Text(
      nb: "Det et steg trenger, er for hånden hos den ansvarlige når steget starter",
      en: "What a step needs is at hand for the responsible actor when the step starts"),
    rationale: Text(
      nb: """
        Uten papirene må pasienten fortelle alt på nytt, og det som er glemt, kommer ikke fram. Prøver tas to ganger, timen blir \
        utsatt, eller det blir tatt en avgjørelse uten det som var kjent fra før.
        """,
      en: """
        Without the papers the patient must tell everything again, and what is forgotten does not come out. Tests are taken \
        twice, the appointment is put off, or a decision is made without what was already known.
        """),
    examples: [
      .good(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se:
            start: Hjemmetjenesten ser at pasienten går ned i vekt
            ansvarlig: hjemmetjeneste
            gir: [observasjon]
            neste: vurdere
          vurdere:
            ansvarlig: fastlege
            trenger: [observasjon]
            neste: plan
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege}
        overleveringer:
          be-om-vurdering:
            fra: se
            til: vurdere
            type: delt-ansvar
            dokument: [observasjon]
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se:
            start: Hjemmetjenesten ser at pasienten går ned i vekt
            ansvarlig: hjemmetjeneste
            gir: [observasjon]
            neste: vurdere
          vurdere:
            ansvarlig: fastlege
            trenger: [↓observasjon]
            neste: plan
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege}
        overleveringer:
          be-om-vurdering:
            fra: se
            til: vurdere
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten går ned i vekt
            ansvarlig: fastlege
            valg:
              - {når: Pasienten kan veies, neste: veie}
              - {ellers: plan}
          veie: {ansvarlig: fastlege, gir: [observasjon], neste: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege, trenger: [↓observasjon]}
        """, isHidden: true),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere: {start: Pasienten går ned i vekt, ansvarlig: fastlege, neste: [veie, snakke]}
          veie: {ansvarlig: fastlege, gir: [observasjon], neste: plan}
          snakke: {ansvarlig: fastlege, trenger: [↓observasjon], neste: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege, trenger: [observasjon]}
        """, isHidden: true),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten går ned i vekt
            ansvarlig: fastlege
            gir: [observasjon]
            oppmøte: ja
            ikke møtt: ringe
            neste: plan
          ringe: {ansvarlig: fastlege, neste: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege, trenger: [↓observasjon]}
        """, isHidden: true),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne: {start: Pasienten går ned i vekt, ansvarlig: fastlege, neste: vurdere}
          vurdere: {ansvarlig: fastlege, trenger: [↓observasjon], neste: veie}
          veie:
            ansvarlig: fastlege
            gir: [observasjon]
            valg:
              - {når: Vekten går ned, neste: vurdere, høyst: 3 runder}
              - {ellers: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          veie: {start: Pasienten går ned i vekt, ansvarlig: fastlege, gir: [observasjon], neste: hjelpe}
          hjelpe: {ansvarlig: hjemmetjeneste, trenger: [observasjon], neste: plan}
          hjelpe-ekstra: {ansvarlig: hjemmetjeneste, trenger: [↓observasjon], neste: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: hjemmetjeneste}
        overleveringer:
          be-om-hjelp:
            fra: veie
            til: hjelpe
            type: delt-ansvar
            dokument: [observasjon]
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: hjelpe-ekstra}
          spørre-igjen:
            fra: veie
            til: hjelpe-ekstra
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      .good(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          lese: {start: Fastlegen får en observasjon, ansvarlig: fastlege, trenger: [observasjon], neste: vurdere}
          veie: {start: Pasienten går ned i vekt, ansvarlig: fastlege, gir: [observasjon], neste: vurdere}
          vurdere: {ansvarlig: fastlege, trenger: [observasjon], neste: hjelpe}
          hjelpe:
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Pasienten spiser for lite, neste: vurdere, høyst: 2 runder}
              - {ellers: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: hjemmetjeneste, trenger: [observasjon]}
        overleveringer:
          si-fra:
            fra: vurdere
            til: sykehus
            kopi: [hjemmetjeneste]
            type: informasjon
            dokument: [observasjon]
            hjemmel: [hpl-25]
            kanal: dialogmelding
            kvittering: {nivå: mottatt, innen: 1 uke, mangler: {varsle: [fastlege]}}
          be-om-hjelp:
            fra: vurdere
            til: hjemmetjeneste
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [fastlege]}}
          svare:
            fra: hjelpe
            til: vurdere
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let unmet = report.tellable(
      pathway.runs.unmet, onRunsOf: pathway, whereAsked: pathway.steps.contains { !$0.needs.isEmpty })
    guard !unmet.isEmpty else { return }
    let doubtful = pathway.documentsSentToSomebodyUnknown
    for need in unmet {
      guard case .document(let step, let index) = need.subject, let owner = pathway.graph.owners[step] else { continue }
      let document = pathway.steps[step].needs[index]
      let handover = LastHandover(to: owner, on: need.run, in: pathway)
      guard !handover.isReported, !doubtful.contains(document.id) else { continue }
      let id = pathway.steps[step].id
      let name = pathway.actorName(owner)
      report(
        .isMissing(pathway.documentName(document), for: name, at: id), at: document.origin, subject: [id, document.id],
        label: .notOnEveryWay,
        help: .provide(document.id, to: name, by: handover.handoffs.first.map { pathway.handoffs[$0] }),
        witness: RunWitness(of: pathway).told(need.run), outcome: .notAtHand(document.id))
    }
  }
}

extension Text {
  fileprivate static func isMissing(_ document: String, for owner: String, at step: Identifier) -> Text {
    Text(
      nb: "dokumentet «\(document)» kan mangle hos \(owner) når «\(step)» starter",
      en: "the document “\(document)” may be missing with \(owner) when “\(step)” starts")
  }

  fileprivate static func provide(_ document: Identifier, to owner: String, by handoff: Handoff?) -> Text {
    let nb = "la et steg hos \(owner) på hver vei hit ha `gir: [\(document)]`"
    let en = "let a step of \(owner) on every way here have `gir: [\(document)]`"
    guard let handoff else {
      return Text(
        nb: "\(nb), eller la en overlevering dit ta det med (`dokument: [\(document)]`)",
        en: "\(en), or let a handoff there carry it (`dokument: [\(document)]`)")
    }
    let documents = (handoff.documents.map { $0.id.text } + [document.text]).joined(separator: ", ")
    return Text(
      nb: "la «\(handoff.id)» ta det med (`dokument: [\(documents)]`), eller \(nb)",
      en: "let “\(handoff.id)” carry it (`dokument: [\(documents)]`), or \(en)")
  }

  fileprivate static func notAtHand(_ document: Identifier) -> Text {
    Text(nb: "(\(document) mangler)", en: "(\(document) is missing)")
  }

  fileprivate static let notOnEveryWay = Text(
    nb: "ikke for hånden på hver vei hit", en: "not at hand on every way here")
}
