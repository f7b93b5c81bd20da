package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A contract with a receiver who is nobody in particular.
package enum UmbrellaReceiver: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 210, name: "umbrella-receiver", severity: .warning,
    summary: Text(
      nb: "En overlevering går til en bestemt tjeneste, ikke til en samleaktør",
      en: "A handoff goes to a particular service, not to an umbrella"),
    rationale: Text(
      nb: """
        «Kommunen» kan ikke ta imot en pasient. Når mottakeren er alle, er den ingen: meldingen havner i et postmottak, og \
        tjenesten som skulle hjulpet, får den aldri.
        """,
      en: """
        “The municipality” cannot receive a patient. When everybody is the receiver, nobody is: the message ends in a common \
        inbox, and the service that should have helped never gets it.
        """),
    examples: [
      .good(
        """
        forløp: demens
        tittel: Demensforløp
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp:
            start: Hjemmetjenesten ser tegn på kognitiv svikt
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede: {slutt: Hukommelsesteamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            kopi: fastlege
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: demens
        tittel: Demensforløp
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp:
            start: Hjemmetjenesten ser tegn på kognitiv svikt
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede: {slutt: Hukommelsesteamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            kopi: ↓kommunen
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            neste: reise-hjem
          reise-hjem: {slutt: Pasienten er hjemme og følges av sykehuset, ansvarlig: sykehus}
        overleveringer:
          varsle-om-hjemreise:
            fra: behandle
            til: ↓kommunen
            type: varsling
            frist: 1 virkedag
            kvittering: {nivå: lest, innen: 1 virkedag, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      var reported: Identifier?
      if let target = handoffs[index].to, isUmbrella(target, in: pathway) {
        self.report(target, of: handoffs[index], in: pathway, to: &report)
        reported = target.id
      }
      for copy in handoffs[index].copies where copy.id != reported && isUmbrella(copy, in: pathway) {
        self.report(copy, of: handoffs[index], in: pathway, to: &report)
      }
    }
  }

  private static func isUmbrella(_ reference: Reference, in pathway: AnalysedPathway) -> Bool {
    pathway.resolved.stepIndex(reference) == nil
      && pathway.resolved.actorID(reference).map { pathway.resolved.isUmbrella($0) } == true
  }

  private static func report(
    _ receiver: Reference, of handoff: Handoff, in pathway: AnalysedPathway, to report: inout Report
  ) {
    let actor = pathway.resolved.actor(receiver)
    report(
      .umbrella(handoff.id, actor?.name ?? receiver.id.text), at: receiver.origin, subject: [handoff.id, receiver.id],
      label: .isUmbrella(receiver.id), help: .nameService(receiver.id), severity: handoff.severityByNorm,
      grounds: pathway.citations(of: handoff.legalBases),
      related: actor?.origin.place.map { [RelatedPlace($0, .declared(receiver.id))] } ?? [])
  }
}

extension Text {
  fileprivate static func umbrella(_ handoff: Identifier, _ actor: String) -> Text {
    Text(
      nb: "ingen bestemt tjeneste hos \(actor) tar imot «\(handoff)»",
      en: "no particular service at \(actor) receives “\(handoff)”")
  }

  fileprivate static func isUmbrella(_ actor: Identifier) -> Text {
    Text(nb: "«\(actor)» er en samleaktør", en: "“\(actor)” is an umbrella")
  }

  fileprivate static func nameService(_ actor: Identifier) -> Text {
    Text(
      nb: "bytt ut `\(actor)` med tjenesten som tar imot",
      en: "replace `\(actor)` with the service that receives it")
  }

  fileprivate static func declared(_ actor: Identifier) -> Text {
    Text(
      nb: "«\(actor)» har `samleaktør: ja`",
      en: "“\(actor)” has `samleaktør: ja`")
  }
}
