package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Two steps that may be at work at the same time and make one document.
package enum MadeTwiceAtOnce: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 506, name: "made-twice-at-once", severity: .warning,
    summary: Text(
      nb: "To steg lager ikke det samme dokumentet på samme tid",
      en: "No two steps make one document at the same time"),
    rationale: Text(
      nb: """
        Skriver to på det samme dokumentet samtidig, finnes det to utgaver, og ingen av dem er hele. Den som leser bare den ene, \
        vet ikke at den andre finnes, og det som sto der, er borte for pasienten.
        """,
      en: """
        Where two write one document at the same time there are two versions, and neither is whole. Whoever reads only one does \
        not know of the other, and what stood there is lost to the patient.
        """),
    examples: [
      .good(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne: {start: Pasienten har falt hjemme, ansvarlig: fastlege, neste: [undersøke, se-på-hjemmet]}
          undersøke: {ansvarlig: fastlege, neste: oppsummere}
          se-på-hjemmet: {ansvarlig: fastlege, neste: oppsummere}
          oppsummere:
            tittel: Alt skrives i én observasjon
            ansvarlig: fastlege
            gir: [observasjon]
            neste: plan
          plan: {slutt: Pasienten har en plan, ansvarlig: fastlege, trenger: [observasjon]}
        """),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne: {start: Pasienten har falt hjemme, ansvarlig: fastlege, neste: [undersøke, se-på-hjemmet]}
          undersøke:
            ansvarlig: fastlege
            gir: [observasjon]
            neste: plan
          se-på-hjemmet:
            ansvarlig: fastlege
            gir: [↓observasjon]
            neste: plan
          plan: {slutt: Pasienten har en plan, ansvarlig: fastlege, trenger: [observasjon]}
        """),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne:
            start: Pasienten har falt hjemme
            ansvarlig: fastlege
            flervalg:
              - {når: Pasienten er svimmel, neste: undersøke}
              - {når: Hjemmet er rotete, neste: se-på-hjemmet}
              - {ellers: ringe}
          undersøke: {ansvarlig: fastlege, gir: [observasjon], neste: vurdere}
          se-på-hjemmet: {ansvarlig: fastlege, gir: [↓observasjon], neste: vurdere}
          ringe: {ansvarlig: fastlege, gir: [observasjon], neste: vurdere}
          vurdere:
            ansvarlig: fastlege
            trenger: [observasjon]
            valg:
              - {når: Pasienten har falt igjen, neste: begynne, høyst: 2 runder}
              - {ellers: plan}
          plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne: {start: Pasienten har falt hjemme, ansvarlig: fastlege, neste: undersøke}
          undersøke: {ansvarlig: fastlege, gir: [observasjon], neste: plan}
          ringe: {ansvarlig: fastlege, gir: [↓observasjon], neste: plan}
          plan: {slutt: Pasienten har en plan, ansvarlig: fastlege, trenger: [observasjon]}
        overleveringer:
          si-fra:
            fra: begynne
            til: hjemmetjeneste
            type: varsling
            frist: 2 virkedager
            kvittering: {nivå: lest, innen: 1 uke, mangler: ringe}
        """, isHidden: true),
      .good(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne:
            start: Pasienten har falt hjemme
            ansvarlig: fastlege
            gir: [observasjon]
            oppmøte: ja
            ikke møtt: ringe
            neste: undersøke
          ringe: {ansvarlig: fastlege, gir: [observasjon], neste: vurdere}
          undersøke: {ansvarlig: fastlege, gir: [observasjon], neste: vurdere}
          vurdere:
            ansvarlig: fastlege
            gir: [observasjon]
            valg:
              - {når: Pasienten har falt igjen, neste: begynne, høyst: 2 runder}
              - {ellers: plan}
          plan: {slutt: Pasienten har en plan, ansvarlig: fastlege, trenger: [observasjon]}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let pairs = report.tellable(pathway.runs.madeTwice, onRunsOf: pathway, whereAsked: hasTwoMakers(pathway))
    for pair in pairs {
      let (earlier, later) = (pathway.steps[pair.first], pathway.steps[pair.second])
      let isShared = { (document: Reference) in
        earlier.produces.contains { $0.id == document.id } && pathway.resolved.hasDocument(document)
      }
      guard let document = later.produces.first(where: isShared),
        let other = earlier.produces.first(where: { $0.id == document.id })
      else { continue }
      report(
        .madeTwice(pathway.documentName(document), earlier.id, later.id), at: document.origin,
        subject: [later.id, earlier.id, document.id], label: .madeHereToo, help: .makeOnce(document.id),
        related: other.origin.place.map { [RelatedPlace($0, .other)] } ?? [],
        witness: RunWitness(of: pathway).told(pair.run), outcome: .both(earlier.id, later.id))
    }
  }

  /// Tells whether two steps of a pathway make one document.
  private static func hasTwoMakers(_ pathway: AnalysedPathway) -> Bool {
    var known: Set<Identifier> = []
    for step in pathway.steps {
      let documents = Set(step.produces.map { $0.id })
      if !known.isDisjoint(with: documents) { return true }
      known.formUnion(documents)
    }
    return false
  }
}

extension Text {
  fileprivate static func madeTwice(_ document: String, _ earlier: Identifier, _ later: Identifier) -> Text {
    Text(
      nb: "«\(earlier)» og «\(later)» kan lage dokumentet «\(document)» på samme tid",
      en: "“\(earlier)” and “\(later)” may make the document “\(document)” at the same time")
  }

  fileprivate static func makeOnce(_ document: Identifier) -> Text {
    Text(
      nb: "la bare ett av stegene ha `\(document)` i `gir`, eller la det ene komme før det andre",
      en: "let only one of the steps have `\(document)` in `gir`, or let one come before the other")
  }

  fileprivate static func both(_ earlier: Identifier, _ later: Identifier) -> Text {
    Text(
      nb: "(\(earlier) og \(later) er i gang samtidig)", en: "(\(earlier) and \(later) are at work at the same time)")
  }

  fileprivate static let madeHereToo = Text(nb: "lages her", en: "made here")

  fileprivate static let other = Text(nb: "og her", en: "and here")
}
