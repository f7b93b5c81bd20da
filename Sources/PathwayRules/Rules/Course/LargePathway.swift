package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A pathway with so many steps that nobody sees the whole of it.
package enum LargePathway: PathwayRule {
  private static let most = 50

  package static let metadata = RuleMetadata(
    code: 410, name: "large-pathway", severity: .hint,
    summary: Text(nb: "Et forløp har høyst 50 steg", en: "A pathway has at most 50 steps"),
    rationale: Text(
      nb: """
        Et forløp som ingen rekker å lese, blir ikke brukt når pasienten sitter der, og feil i det blir ikke sett. Det som har én \
        vei inn og én vei ut, kan stå i et eget forløp som også andre forløp kan bruke.
        """,
      en: """
        A pathway that nobody has the time to read is not used when the patient is there, and its faults are not seen. What has one \
        way in and one way out can be a pathway of its own that other pathways can use too.
        """),
    examples: [
      .good(
        """
        forløp: hoftebrudd
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          operere:
            start: Pasienten har falt og brukket hoften
            ansvarlig: sykehus
            neste: opptrening
          opptrening:
            delforløp: {forløp: opptrening, utganger: {sterk: hjemme}}
          hjemme: {slutt: Pasienten klarer seg hjemme, ansvarlig: sykehus}
        """,
        files: [
          "opptrening.yaml": """
          forløp: opptrening
          tittel: Opptrening
          versjon: 0.1.0
          bruker: [felles.yaml]
          steg:
            trene:
              start: Pasienten er operert
              ansvarlig: sykehus
              neste: sterk
            sterk: {slutt: Pasienten går trygt med stokk, ansvarlig: sykehus}
          """
        ]),
      .bad(training(weeks: 46), isHidden: true),
      .good(training(weeks: 45, mark: ""), isHidden: true),
      .bad(training(weeks: 46, mayStop: true), isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let count = pathway.graph.stepCount
    guard count > most else { return }
    let cut = pathway.bestCut()
    let (entry, exit) = (cut.map { pathway.steps[$0.entry] }, cut.map { pathway.steps[$0.exit] })
    report(
      .large(count), at: pathway.pathway.origin, subject: [], label: .count(count),
      help: cut.map { .move($0.count, from: pathway.steps[$0.entry].id, to: pathway.steps[$0.exit].id) } ?? .byPhase,
      related: [
        entry?.origin.place.map { RelatedPlace($0, .begins) }, exit?.origin.place.map { RelatedPlace($0, .goesOn) },
      ].compactMap { $0 })
  }

  /// Returns a pathway of five steps and so many weeks of training.
  private static func training(weeks: Int, mark: String = "↓", mayStop: Bool = false) -> String {
    let steps = (1...weeks).map { week in
      let next = week < weeks ? "uke-\(week + 1)" : "prøve"
      let way =
        mayStop
        ? "valg: [{når: Det går bra, neste: \(next)}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]"
        : "neste: \(next)"
      return "  uke-\(week): {ansvarlig: fastlege, \(way)}\n"
    }
    return """
      forløp: \(mark)ryggsmerter
      tittel: Langvarige ryggsmerter
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        vurdere:
          start: Ryggen har vært vond i tre måneder
          ansvarlig: fastlege
          neste: uke-1
      \(steps.joined())\
        prøve:
          ansvarlig: fastlege
          valg: [{når: Smertene er borte, neste: frisk}, {ellers: utrede}]
        frisk: {slutt: Pasienten er tilbake i arbeid, ansvarlig: fastlege}
        utrede: {ansvarlig: fastlege, neste: utredet}
        utredet: {slutt: Pasienten har fått svar og en plan, ansvarlig: fastlege}
      """
  }
}

extension Text {
  fileprivate static func large(_ count: Int) -> Text {
    Text(
      nb: "forløpet har \(count) steg, og da er det vanskelig å se helheten",
      en: "the pathway has \(count) steps, and then the whole is hard to see")
  }

  fileprivate static func count(_ count: Int) -> Text {
    Text(nb: "\(count) steg; 50 er mye", en: "\(count) steps; 50 are many")
  }

  fileprivate static func move(_ count: Int, from entry: Identifier, to exit: Identifier) -> Text {
    Text(
      nb:
        "flytt de \(count) stegene fra og med `\(entry)` fram til `\(exit)` til et eget forløp, og bruk det med `delforløp`: "
        + "veien inn er `\(entry)`, og hver vei ut leder til `\(exit)`",
      en:
        "move the \(count) steps from `\(entry)` up to, but not including, `\(exit)` to a pathway of their own, and use it by "
        + "`delforløp`: the way in is `\(entry)`, and every way out leads to `\(exit)`")
  }

  fileprivate static let byPhase = Text(
    nb:
      "del det etter fase, og bruk delene med `delforløp`; ingen strekning på fem steg eller mer har én vei inn og én vei ut",
    en:
      "split it by phase, and use the parts by `delforløp`; no stretch of five steps or more has one way in and one way out"
  )

  fileprivate static let begins = Text(
    nb: "her begynner det som kan stå for seg", en: "here begins what can stand alone")

  fileprivate static let goesOn = Text(nb: "hit leder hver vei ut av det", en: "every way out of it leads here")
}
