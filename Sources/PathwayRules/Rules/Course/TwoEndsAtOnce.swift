package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// Two ends that are reached on one run, with different owners.
package enum TwoEndsAtOnce: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 411, name: "two-ends-at-once", severity: .warning,
    summary: Text(
      nb: "Et løp ender hos én ansvarlig", en: "A run ends with one responsible actor"),
    rationale: Text(
      nb: """
        Slutten sier hvem som har pasienten når forløpet er over. Nås to slutter på samme løp, kan begge tro at den andre følger \
        opp, og det er tilfeldig hva som ble sagt til pasienten sist.
        """,
      en: """
        The end says who has the patient when the pathway is over. Where two ends are reached on one run, each may believe that \
        the other follows up, and it is by chance what the patient was told last.
        """),
    examples: [
      .good(
        """
        forløp: slag
        tittel: Etter et hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          oppsummere:
            start: Opptreningen er over
            ansvarlig: fastlege
            neste: [øve-selv, kontroll]
          øve-selv:
            tittel: Pasienten får øvelser å gjøre selv
            ansvarlig: fastlege
            ferdig: ja
          kontroll: {slutt: Fastlegen kontrollerer hvert år, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: slag
        tittel: Etter et hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          oppsummere:
            start: Opptreningen er over
            ansvarlig: fastlege
            neste: [øve-selv, kontroll]
          øve-selv: {slutt: Pasienten gjør øvelsene selv, ansvarlig: pasient}
          ↓kontroll: {slutt: Fastlegen kontrollerer hvert år, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: slag
        tittel: Etter et hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          oppsummere:
            start: Opptreningen er over
            ansvarlig: fastlege
            neste: [samtale, kontroll]
          kontroll: {slutt: Fastlegen kontrollerer hvert år, ansvarlig: fastlege}
          samtale:
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: øve-selv
            neste: kontroll
          ↓øve-selv: {slutt: Pasienten gjør øvelsene selv, ansvarlig: pasient}
        """, isHidden: true),
      .bad(
        """
        forløp: slag
        tittel: Etter et hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          oppsummere:
            start: Opptreningen er over
            ansvarlig: fastlege
            neste: øve-selv
          øve-selv: {slutt: Pasienten gjør øvelsene selv, ansvarlig: pasient}
          ↓kontroll: {slutt: Fastlegen kontrollerer hvert år, ansvarlig: fastlege}
        overleveringer:
          si-fra:
            fra: oppsummere
            til: hjemmetjeneste
            type: varsling
            frist: 2 virkedager
            kvittering: {nivå: lest, innen: 1 uke, mangler: kontroll}
        """, isHidden: true),
      .bad(
        """
        forløp: slag
        tittel: Etter et hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          trene:
            start: Opptreningen begynner
            ansvarlig: fastlege
            valg:
              - {når: Pasienten trenger mer, neste: trene, høyst: 3 runder}
              - {ellers: [øve-selv, kontroll]}
          øve-selv: {slutt: Pasienten gjør øvelsene selv, ansvarlig: pasient}
          gå-tur: {start: Pasienten går igjen, ansvarlig: fastlege, neste: øve-selv}
          ↓kontroll: {slutt: Fastlegen kontrollerer hvert år, ansvarlig: fastlege}
        """, isHidden: true),
      .good(
        """
        forløp: slag
        tittel: Etter et hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          oppsummere:
            start: Opptreningen er over
            ansvarlig: fastlege
            neste: [samtale, skrive-notat]
          skrive-notat: {ansvarlig: fastlege, ferdig: ja}
          samtale:
            ansvarlig: fastlege
            valg:
              - {når: Pasienten klarer seg selv, neste: øve-selv}
              - {ellers: [kontroll, medisinliste]}
          øve-selv: {slutt: Pasienten gjør øvelsene selv, ansvarlig: pasient}
          kontroll: {slutt: Fastlegen kontrollerer hvert år, ansvarlig: fastlege}
          medisinliste: {slutt: Fastlegen har medisinlisten, ansvarlig: fastlege}
          død: {slutt: Dødsfallet er meldt, ansvarlig: pasient}
        hendelser:
          dødsfall: {ansvarlig: fastlege, til: død}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    if pathway.runs.undecided.contains(.endPair) { report.notAssessed(.roundsMatter, at: pathway.pathway.origin) }
    let pairs = report.tellable(pathway.runs.endPairs, onRunsOf: pathway, whereAsked: hasSeveralOwners(pathway))
    for pair in pairs {
      guard let owners = owners(of: pair, in: pathway) else { continue }
      let (first, second) = (pathway.steps[pair.first], pathway.steps[pair.second])
      report(
        .twoEnds((first.id, owners.first), (second.id, owners.second)), at: second.origin,
        subject: [first.id, second.id], label: .andHere, help: .keepOne,
        related: first.origin.place.map { [RelatedPlace($0, .other)] } ?? [],
        witness: RunWitness(of: pathway).told(pair.run), outcome: .both(first.id, second.id))
    }
  }

  private static func owners(of pair: RunFacts.Pair, in pathway: AnalysedPathway) -> (first: String, second: String)? {
    guard let first = pathway.graph.owners[pair.first], let second = pathway.graph.owners[pair.second] else {
      return nil
    }
    return (pathway.actorName(first), pathway.actorName(second))
  }

  /// Tells whether the ends of a pathway have more than one owner.
  private static func hasSeveralOwners(_ pathway: AnalysedPathway) -> Bool {
    let steps = pathway.steps
    let owners = steps.indices.lazy.filter { steps[$0].isEnd }.compactMap { pathway.graph.owners[$0] }
    return owners.first.map { first in owners.contains { $0 != first } } ?? false
  }
}

extension Text {
  fileprivate static func twoEnds(
    _ first: (step: Identifier, owner: String), _ second: (step: Identifier, owner: String)
  )
    -> Text
  {
    Text(
      nb:
        "ett løp kan ende to steder: hos \(first.owner) i «\(first.step)» og hos \(second.owner) i «\(second.step)»",
      en:
        "one run may end at two places: with \(first.owner) at “\(first.step)” and with \(second.owner) at “\(second.step)”"
    )
  }

  fileprivate static let keepOne = Text(
    nb: "la grenene møtes før slutten, eller la den ene av dem ende med `ferdig: ja`",
    en: "let the branches meet before the end, or let one of them end with `ferdig: ja`")

  fileprivate static func both(_ first: Identifier, _ second: Identifier) -> Text {
    Text(
      nb: "(slutter både i \(first) og i \(second))", en: "(ends both at \(first) and at \(second))")
  }

  fileprivate static let other = Text(nb: "den andre slutten", en: "the other end")

  fileprivate static let andHere = Text(
    nb: "denne slutten nås på det samme løpet", en: "this end is reached on the same run")
}
