package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// A loop that no run leaves.
package enum EndlessLoop: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 403, name: "endless-loop", severity: .error,
    summary: Text(nb: "Det finnes en vei ut av hver sløyfe", en: "There is a way out of every loop"),
    rationale: Text(
      nb: """
        Pasienten går rundt mellom de samme stegene og kommer aldri videre: ny vurdering, ny venting, ny vurdering. Ingen har \
        fått i oppgave å si at nok er prøvd.
        """,
      en: """
        The patient goes round among the same steps and never gets further: another assessment, another wait, another \
        assessment. Nobody has been given the task of saying that enough has been tried.
        """),
    examples: [
      .good(
        """
        forløp: kronisk-smerte
        tittel: Kronisk smerte
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Smertene har vart i mer enn tre måneder
            tittel: Kontroll hver tredje måned
            ansvarlig: fastlege
            valg:
              - når: Smertene er der fortsatt
                neste: kontroll
                hver: 3 måneder
              - ellers: smertefri
          smertefri:
            tittel: Pasienten er smertefri
            ansvarlig: fastlege
            slutt: Pasienten trenger ikke flere kontroller
        """),
      .good(
        """
        forløp: kronisk-nyresvikt
        tittel: Kronisk nyresvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Nyrene virker for dårlig, og det går ikke over
            tittel: Blodprøver og samtale
            ansvarlig: fastlege
            valg:
              - når: Prøvene er stabile
                neste: kontroll
                hver: 3 måneder
              - ellers: justere
          justere:
            tittel: Medisinene justeres
            ansvarlig: fastlege
            neste: kontroll
          flyttet:
            tittel: Ny fastlege har fått journalen
            ansvarlig: fastlege
            slutt: Pasienten følges av ny fastlege
        hendelser:
          flytting: {ansvarlig: fastlege, til: flyttet}
        """),
      .bad(
        """
        forløp: kronisk-smerte
        tittel: Kronisk smerte
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Smertene har vart i mer enn tre måneder
            tittel: Smertene vurderes
            ansvarlig: fastlege
            valg:
              - når: Smertene kan behandles
                neste: behandlet
              - ellers: prøve-medisin
          ↓prøve-medisin:
            tittel: En ny medisin prøves
            ansvarlig: fastlege
            neste: se-an
          se-an:
            tittel: Virkningen ses an
            ansvarlig: fastlege
            neste: prøve-medisin
          behandlet:
            tittel: Pasienten er behandlet
            ansvarlig: fastlege
            slutt: Pasienten har det bedre
        """),
      .bad(
        """
        forløp: kronisk-smerte
        tittel: Kronisk smerte
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Smertene har vart i mer enn tre måneder
            ansvarlig: fastlege
            valg:
              - {når: Smertene kan behandles, neste: behandlet}
              - {ellers: [skrive-notat, prøve-medisin]}
          skrive-notat: {ansvarlig: fastlege, ferdig: ja}
          ↓prøve-medisin: {ansvarlig: fastlege, neste: prøve-medisin}
          behandlet: {slutt: Pasienten har det bedre, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    guard !pathway.loops.isEmpty else { return }
    guard !pathway.reach.entries.isEmpty, pathway.graph.isComplete, pathway.runsAreRegular else {
      report.holdBack()
      return
    }
    for loop in pathway.loops
    where loop.isEndless(in: pathway.graph) && pathway.reach.contains(loop.steps[0]) && !isJumpedIn(loop, in: pathway) {
      self.report(loop, in: pathway, to: &report)
    }
  }

  /// Tells whether an arrow goes back in a loop while another branch is running; that has been reported.
  private static func isJumpedIn(_ loop: Loop, in pathway: AnalysedPathway) -> Bool {
    pathway.runs.jumps.contains { loop.steps.contains(pathway.graph.arrows[$0.first].target) }
  }

  private static func report(_ loop: Loop, in pathway: AnalysedPathway, to report: inout Report) {
    let ids = loop.steps.map { pathway.steps[$0].id }
    let first = loop.steps[0]
    report(
      .goesRound(ids), at: pathway.steps[first].origin, subject: [ids[0]],
      label: .noWayOut, help: loop.recurs ? .addWayOutOrEvent : .addWayOut,
      witness: RunWitness(of: pathway).run(to: first),
      outcome: .again(ids[0]))
  }
}

extension Text {
  fileprivate static func goesRound(_ steps: [Identifier]) -> Text {
    guard steps.count > 1 else {
      return Text(
        nb: "«\(steps[0])» leder bare tilbake til seg selv", en: "“\(steps[0])” leads only back to itself")
    }
    let shown = steps.count > 6 ? steps.prefix(5) : steps[...]
    let others = steps.count - shown.count
    let nb = (shown.map { "«\($0)»" } + (others > 0 ? ["\(others) steg til"] : [])).listed.nb
    let en = (shown.map { "“\($0)”" } + (others > 0 ? ["\(others) more steps"] : [])).listed.en
    return Text(
      nb: "pasienten går i ring uten vei ut: \(nb)", en: "the patient goes in a circle without a way out: \(en)")
  }

  fileprivate static let addWayOut = Text(
    nb: "la et av stegene ha et `valg` med en gren som leder ut, og `høyst: 2 runder` på grenen som går tilbake",
    en:
      "let one of the steps have a `valg` with a branch that leads out, and `høyst: 2 runder` on the branch that goes back"
  )

  fileprivate static let addWayOutOrEvent = Text(
    nb: "legg til en gren som leder ut, eller en hendelse under `hendelser` som avslutter oppfølgingen",
    en: "add a branch that leads out, or an event under `hendelser` that ends the follow-up")

  fileprivate static func again(_ step: Identifier) -> Text {
    Text(nb: "\(step) igjen, uten ende", en: "\(step) again, without end")
  }

  fileprivate static let noWayOut = Text(
    nb: "ingen vei leder ut herfra", en: "no way leads out from here")
}
