package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A patient who may be sent to and fro without anybody counting.
package enum PingPong: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 304, name: "ping-pong", severity: .error,
    summary: Text(
      nb: "Det er en grense for hvor mange ganger pasienten kan sendes fram og tilbake mellom tjenester",
      en: "There is a limit to how many times a patient can be sent to and fro between services"),
    rationale: Text(
      nb: """
        Henvist, avslått, henvist igjen: hver tjeneste gjør det den skal, og pasienten får ikke hjelp hos noen. Uten en grense er \
        det ingen som må stoppe opp og finne en annen vei, og det er den med sammensatte behov som går rundt lengst.
        """,
      en: """
        Referred, declined, referred again: every service does what it should, and the patient is helped by none. Without a limit \
        nobody has to stop and find another way, and those with complex needs go round the longest.
        """),
    examples: [
      .good(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          henvise:
            start: Forelder tar kontakt med fastlegen
            ansvarlig: fastlege
            gir: henvisning
            neste: utrede
          utrede: {slutt: Barnet får utredning og behandling, ansvarlig: bup}
          vurdere-på-nytt:
            ansvarlig: fastlege
            valg:
              - når: Noe nytt er kommet fram
                neste: henvise
                høyst: 2 runder
              - ellers: følge-opp
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          henvisning-bup:
            fra: henvise
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: vurdere-på-nytt
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
          henvise:
            start: Forelder tar kontakt med fastlegen
            ansvarlig: fastlege
            gir: henvisning
            neste: utrede
          utrede: {slutt: Barnet får utredning og behandling, ansvarlig: bup}
          vurdere-på-nytt:
            ansvarlig: fastlege
            valg:
              - når: Noe nytt er kommet fram
                neste: ↓henvise
              - ellers: følge-opp
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          henvisning-bup:
            fra: henvise
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: vurdere-på-nytt
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
          henvise:
            start: Forelder tar kontakt med fastlegen
            ansvarlig: fastlege
            gir: henvisning
            neste: utrede
          utrede: {slutt: Barnet får utredning og behandling, ansvarlig: bup}
        overleveringer:
          henvisning-bup:
            fra: henvise
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: ↓henvise
            ansvar i ventetid: fastlege
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      // A wait that ends inside the round.
      .bad(
        """
        forløp: uro
        tittel: Barn med uro
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          be-om-time:
            start: Skolen melder om et barn med stor uro
            ansvarlig: fastlege
            neste: finne-time
          finne-time:
            ansvarlig: bup
            avventer:
              - {hendelse: Det er ledig time, neste: behandle}
              - {etter: 10 virkedager, neste: ↓be-om-time}
          behandle: {slutt: Barnet får behandling, ansvarlig: bup}
        overleveringer:
          til-bup:
            fra: be-om-time
            til: finne-time
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
            hjemmel: hpl-25
          tilbake:
            fra: finne-time
            til: be-om-time
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [bup]}}
            hjemmel: hpl-25
        """, isHidden: true),
      // A wait that ends outside it.
      .good(
        """
        forløp: uro
        tittel: Barn med uro
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          be-om-time:
            start: Skolen melder om et barn med stor uro
            ansvarlig: fastlege
            neste: finne-time
          finne-time:
            ansvarlig: bup
            avventer:
              - {hendelse: Det mangler opplysninger, neste: be-om-time}
              - {etter: 10 virkedager, neste: behandle}
          behandle: {slutt: Barnet får behandling, ansvarlig: bup}
        overleveringer:
          til-bup:
            fra: be-om-time
            til: finne-time
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
            hjemmel: hpl-25
          tilbake:
            fra: finne-time
            til: be-om-time
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [bup]}}
            hjemmel: hpl-25
        """, isHidden: true),
      // Planned intervals, and a number of rounds.
      .good(
        """
        forløp: fall-hjemme
        tittel: Eldre som faller hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-til:
            start: Hjemmetjenesten finner pasienten på gulvet
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Pasienten er svimmel, neste: undersøke}
              - {ellers: trygg}
          undersøke:
            ansvarlig: fastlege
            valg:
              - når: Pasienten bor hjemme
                neste: se-til
                hver: 6 måneder
              - ellers: se-til
                høyst: 1 runde
          trygg: {slutt: Hjemmet er trygt, ansvarlig: hjemmetjeneste}
        overleveringer:
          til-fastlegen:
            fra: se-til
            til: undersøke
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [hjemmetjeneste]}}
          tilbake:
            fra: undersøke
            til: se-til
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      // An arrow that is no branch.
      .bad(
        """
        forløp: fall-hjemme
        tittel: Eldre som faller hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-til:
            start: Hjemmetjenesten finner pasienten på gulvet
            ansvarlig: hjemmetjeneste
            valg:
              - {når: Pasienten er svimmel, neste: undersøke}
              - {ellers: trygg}
          undersøke:
            ansvarlig: fastlege
            neste: ↓se-til
          trygg: {slutt: Hjemmet er trygt, ansvarlig: hjemmetjeneste}
        overleveringer:
          til-fastlegen:
            fra: se-til
            til: undersøke
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [hjemmetjeneste]}}
          tilbake:
            fra: undersøke
            til: se-til
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      // One actor who tries again.
      .good(
        """
        forløp: blodtrykk
        tittel: Høyt blodtrykk
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          måle:
            start: Blodtrykket er for høyt
            ansvarlig: fastlege
            valg:
              - {når: Blodtrykket er for høyt, neste: justere}
              - {ellers: stabil}
          justere:
            ansvarlig: fastlege
            neste: måle
          stabil: {slutt: Blodtrykket er stabilt, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    guard !pathway.loops.isEmpty else { return }
    guard !pathway.reach.entries.isEmpty, pathway.graph.isComplete, pathway.runsAreRegular else {
      report.holdBack()
      return
    }
    guard TangleSearch.mayFind(in: pathway) else { return }
    var search = TangleSearch(pathway)
    search.run()
    if search.isGivenUp {
      report.notAssessed(.tooMuch, at: pathway.pathway.origin)
      return
    }
    guard !search.tangles.isEmpty else { return }
    let dominators = pathway.dominators
    for tangle in search.tangles where !isJumpedIn(tangle, in: pathway) {
      self.report(tangle, entry(of: tangle, dominators), in: pathway, to: &report)
    }
  }

  /// Tells whether an arrow goes back in a tangle while another branch is running; that has been reported.
  private static func isJumpedIn(_ tangle: Tangle, in pathway: AnalysedPathway) -> Bool {
    pathway.runs.jumps.contains { tangle.steps.contains(pathway.graph.arrows[$0.first].target) }
  }

  /// Returns the step through which every way into a tangle goes, or the first of the steps that most ways go through.
  private static func entry(of tangle: Tangle, _ dominators: Dominators) -> Int {
    var entry = tangle.steps[0]
    for step in tangle.steps where dominators.dominates(step, entry) { entry = step }
    return entry
  }

  private static func report(
    _ tangle: Tangle, _ entry: Int, in pathway: AnalysedPathway, to report: inout Report
  ) {
    let arrows = pathway.graph.arrows
    let backwards = tangle.arrows.filter { arrows[$0].target == entry }
    let first = backwards.min { (arrows[$0].origin.offset, $0) < (arrows[$1].origin.offset, $1) }
    guard let first else { return }
    let arrow = arrows[first]
    let id = pathway.steps[entry].id
    report(
      .toAndFro(tangle.actors.map { pathway.actorName($0) }.listed), at: arrow.origin, subject: [id],
      label: .goesBack(to: id), help: help(for: arrow),
      related: pathway.steps[entry].origin.place.map { [RelatedPlace($0, .beginsAgain)] } ?? [],
      witness: RunWitness(of: pathway).run(toSourceOf: arrow), outcome: .again(pathway.stepName(entry)))
  }

  private static func help(for arrow: Arrow) -> Text {
    switch arrow.kind {
    case .exclusiveBranch, .inclusiveBranch, .eventBranch: .limitBranch
    case .rejection: .limitRejection
    case .next, .subpathwayExit, .breach, .noShow, .refusal, .deterioration, .silence, .event: .makeBranch
    }
  }
}

extension Origin {
  /// Where in its file it begins; before everything where it is in no file.
  fileprivate var offset: Int { place.map { Int($0.span.start) } ?? -1 }
}

extension Text {
  fileprivate static func toAndFro(_ actors: Text) -> Text {
    Text(
      nb: "pasienten kan sendes fram og tilbake mellom \(actors.nb) uten grense",
      en: "the patient can be sent to and fro between \(actors.en) without a limit")
  }

  fileprivate static func goesBack(to step: Identifier) -> Text {
    Text(
      nb: "går tilbake til «\(step)», så mange ganger det skal være",
      en: "goes back to “\(step)”, any number of times")
  }

  fileprivate static let limitBranch = Text(
    nb: "legg til `høyst: 2 runder` på grenen, eller la en `avventer` i runden ha en `etter` som leder ut",
    en: "add `høyst: 2 runder` to the branch, or let an `avventer` of the round have an `etter` that leads out")

  fileprivate static let limitRejection = Text(
    nb: "la `avslag` lede til et steg med et `valg`, der grenen som går tilbake har `høyst: 2 runder`",
    en: "let `avslag` lead to a step with a `valg`, where the branch that goes back has `høyst: 2 runder`")

  fileprivate static let makeBranch = Text(
    nb:
      "gjør veien tilbake til en gren i et `valg` med `høyst: 2 runder`, eller la en `avventer` ha en `etter` som leder ut",
    en:
      "make the way back a branch of a `valg` with `høyst: 2 runder`, or let an `avventer` have an `etter` that leads out"
  )

  fileprivate static let beginsAgain = Text(nb: "her begynner runden på nytt", en: "here the round begins again")

  fileprivate static func again(_ step: String) -> Text {
    Text(nb: "«\(step)» igjen, uten at noen teller", en: "“\(step)” again, and nobody counts")
  }

  fileprivate static let tooMuch = Text(
    nb: "forløpet har for mange sløyfer til at de kan følges",
    en: "the pathway has too many loops for them to be followed")
}
