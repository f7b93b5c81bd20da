package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A loop that can be entered at two places.
package enum LoopWithTwoEntries: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 404, name: "loop-with-two-entries", severity: .error,
    summary: Text(nb: "Hver sløyfe begynner ett sted", en: "Every loop begins at one place"),
    rationale: Text(
      nb: """
        Kan man komme inn i en sløyfe to steder, er det ikke klart hva en runde er: hva som må være gjort før neste steg, hva som \
        skal gjøres om igjen, og hvor mange ganger. Da hopper noen pasienter over det som skulle vært gjort først.
        """,
      en: """
        Where a loop can be entered at two places, it is not clear what a round is: what must be done before the next step, what \
        is to be done again, and how often. Some patients then skip what should have been done first.
        """),
    examples: [
      .good(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har et sår som ikke gror
            ansvarlig: hjemmetjeneste
            neste: stelle
          stelle:
            tittel: Såret stelles
            ansvarlig: hjemmetjeneste
            neste: se-an
          se-an:
            tittel: Virkningen ses an
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Såret er åpent, neste: stelle}
              - {ellers: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: hjemmetjeneste}
        """),
      .bad(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har et sår som ikke gror
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Såret må stelles med en gang, neste: stelle}
              - {ellers: se-an}
          stelle:
            tittel: Såret stelles
            ansvarlig: hjemmetjeneste
            neste: se-an
          ↓se-an:
            tittel: Virkningen ses an
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Såret er åpent, neste: stelle}
              - {ellers: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: hjemmetjeneste}
        """),
      .bad(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-an:
            start: Hjemmetjenesten ser et sår som ikke gror
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Såret er åpent, neste: stelle}
              - {ellers: grodd}
          ↓stelle:
            start: Pasienten ringer og ber om hjelp med et sår
            ansvarlig: hjemmetjeneste
            neste: se-an
          grodd: {slutt: Såret er grodd, ansvarlig: hjemmetjeneste}
        """, isHidden: true),
      .bad(
        """
        forløp: diabetes
        tittel: Oppfølging av diabetes
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          innkalle:
            start: Det er tid for kontroll
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: ringe
            neste: kontroll
          kontroll:
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: ringe
            neste: fulgt-opp
          ↓ringe:
            ansvarlig: fastlege
            valg:
              - {når: Pasienten vil ha ny time, neste: kontroll}
              - {ellers: fulgt-opp}
          fulgt-opp: {slutt: Pasienten vet når neste kontroll er, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: medisin
        tittel: Riktig dose
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          planlegge:
            start: Medisinen virker for lite
            ansvarlig: fastlege
            valg:
              - {når: Prøvene er gamle, neste: ta-prøver}
              - {ellers: justere}
          ta-prøver: {ansvarlig: fastlege, neste: justere}
          ↓justere:
            ansvarlig: fastlege
            valg:
              - {når: Prøvene må tas på nytt, neste: ta-prøver}
              - {når: Planen må lages om, neste: planlegge, høyst: 2 runder}
              - {ellers: innstilt}
          innstilt: {slutt: Dosen er riktig, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har et sår
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Såret gror, neste: grodd}
              - {når: Såret må stelles med en gang, neste: stelle}
              - {ellers: se-an}
          stelle: {ansvarlig: hjemmetjeneste, neste: se-an}
          ↓se-an: {ansvarlig: hjemmetjeneste, neste: stelle}
          ta-bilde: {ansvarlig: hjemmetjeneste, neste: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: hjemmetjeneste}
        """, isHidden: true),
      .good(
        """
        forløp: sår
        tittel: Sår som ikke gror
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har et sår som ikke gror
            ansvarlig: hjemmetjeneste
            neste: stelle
          stelle: {ansvarlig: hjemmetjeneste, neste: se-an}
          se-an:
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Såret er åpent, neste: stelle}
              - {ellers: grodd}
          grodd: {slutt: Såret er grodd, ansvarlig: hjemmetjeneste}
        hendelser:
          utskrevet: {ansvarlig: hjemmetjeneste, til: se-an}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let loops = pathway.runs.irregularLoops
    guard !loops.isEmpty, !pathway.hasRivalExits else { return }
    for (steps, entries) in loops where entries.count > 1 {
      self.report(steps, from: entries[0], to: entries[1], in: pathway, &report)
    }
  }

  private static func report(
    _ loop: [Int], from first: Int, to second: Int, in pathway: AnalysedPathway, _ report: inout Report
  ) {
    let ids = (pathway.steps[first].id, pathway.steps[second].id)
    let arrow = arrow(into: second, from: loop, in: pathway)
    let source = arrow?.sourceStep.map { pathway.steps[$0].id }
    report(
      .twoEntries(ids.0, ids.1, from: source), at: pathway.steps[second].origin, subject: [ids.1],
      label: .second, help: .enterOnce(ids.0, from: source),
      related: pathway.steps[first].origin.place.map { [RelatedPlace($0, .first)] } ?? [],
      witness: arrow.flatMap { RunWitness(of: pathway).run(toSourceOf: $0) },
      outcome: arrow.map { _ in .entered(ids.1, without: ids.0) })
  }

  /// Returns an arrow by which a run comes into a loop at a step; nothing where runs only begin there.
  private static func arrow(into step: Int, from loop: [Int], in pathway: AnalysedPathway) -> Arrow? {
    pathway.graph.arrows.first { arrow in
      guard arrow.target == step, let source = arrow.sourceStep, !loop.contains(source) else { return false }
      return pathway.isReachedWithoutEvents(source)
    }
  }
}

extension Text {
  fileprivate static func twoEntries(_ first: Identifier, _ second: Identifier, from source: Identifier?) -> Text {
    let nb = source.map { "dit pasienten kommer rett fra «\($0)»" } ?? "som har `start`"
    let en = source.map { "where the patient comes straight from “\($0)”" } ?? "which has `start`"
    return Text(
      nb: "sløyfen kan begynne to steder: i «\(first)» og i «\(second)», \(nb)",
      en: "the loop can be entered at two places: at “\(first)” and at “\(second)”, \(en)")
  }

  fileprivate static func enterOnce(_ first: Identifier, from source: Identifier?) -> Text {
    guard let source else {
      return Text(
        nb: "flytt `start` til «\(first)», eller til et nytt steg som leder dit",
        en: "move `start` to “\(first)”, or to a new step that leads there")
    }
    return Text(
      nb: "la «\(source)» lede til «\(first)», eller til et nytt steg som leder dit",
      en: "let “\(source)” lead to “\(first)”, or to a new step that leads there")
  }

  fileprivate static func entered(_ second: Identifier, without first: Identifier) -> Text {
    Text(nb: "\(second) (uten å ha vært i \(first))", en: "\(second) (without having been at \(first))")
  }

  fileprivate static let first = Text(
    nb: "her kan sløyfen også begynne", en: "the loop can also be entered here")

  fileprivate static let second = Text(
    nb: "her er den andre veien inn", en: "here is the second way in")
}
