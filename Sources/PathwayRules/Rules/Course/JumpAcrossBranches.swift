package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// An arrow that goes back while another branch is running.
package enum JumpAcrossBranches: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 405, name: "jump-across-branches", severity: .error,
    summary: Text(
      nb: "En pil går ikke tilbake mens en annen gren er i gang",
      en: "No arrow goes back while another branch is running"),
    rationale: Text(
      nb: """
        Går pasienten tilbake mens noe annet fortsatt er i gang, er det to runder på en gang. Prøver tas to ganger, to brev går \
        ut, og ingen vet hvilken av rundene det er som gjelder.
        """,
      en: """
        Where the patient goes back while something else is still running, two rounds run at once. Tests are taken twice, two \
        letters go out, and nobody knows which of the rounds is the one that counts.
        """),
    examples: [
      .good(
        """
        forløp: hjertesvikt
        tittel: Oppfølging av hjertesvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Pasienten har fått hjertesvikt
            ansvarlig: fastlege
            neste: [justere-medisin, trene]
          justere-medisin: {ansvarlig: fastlege, neste: samle}
          trene: {ansvarlig: fastlege, neste: samle}
          samle:
            tittel: Virkningen av medisin og trening vurderes
            ansvarlig: fastlege
            valg:
              - {når: Pasienten er tung i pusten, neste: kontroll}
              - {ellers: stabil}
          stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: hjertesvikt
        tittel: Oppfølging av hjertesvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Pasienten har fått hjertesvikt
            ansvarlig: fastlege
            neste: [justere-medisin, trene]
          justere-medisin:
            tittel: Medisinen justeres
            ansvarlig: fastlege
            valg:
              - {når: Pasienten er tung i pusten, neste: ↓kontroll}
              - {ellers: stabil}
          trene: {ansvarlig: fastlege, neste: stabil}
          stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: hjertesvikt
        tittel: Oppfølging av hjertesvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Pasienten har fått hjertesvikt
            ansvarlig: fastlege
            neste: [ta-prøver, samtale]
          ta-prøver: {ansvarlig: fastlege, neste: stabil}
          samtale:
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: ↓kontroll
            neste: stabil
          stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: hjertesvikt
        tittel: Oppfølging av hjertesvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne:
            start: Pasienten kan ha hjertesvikt
            ansvarlig: fastlege
            valg:
              - {når: Hjertet er friskt, neste: stabil}
              - {ellers: kontroll}
          kontroll: {ansvarlig: fastlege, neste: [justere-medisin, trene]}
          justere-medisin: {ansvarlig: fastlege, neste: ↓kontroll}
          trene: {ansvarlig: fastlege, neste: ↓kontroll}
          stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: hjertesvikt
        tittel: Oppfølging av hjertesvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll: {start: Pasienten har fått hjertesvikt, ansvarlig: fastlege, neste: fordele}
          fordele: {ansvarlig: fastlege, neste: [trene, hjelpe-hjemme]}
          trene: {ansvarlig: fastlege, neste: stabil}
          hjelpe-hjemme: {ansvarlig: hjemmetjeneste, ferdig: ja}
          stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege}
        overleveringer:
          be-om-hjelp:
            fra: fordele
            til: hjelpe-hjemme
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: ↓kontroll}
        """, isHidden: true),
      .good(
        """
        forløp: hjertesvikt
        tittel: Oppfølging av hjertesvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fordele: {start: Pasienten har fått hjertesvikt, ansvarlig: fastlege, neste: [trene, hjelpe-hjemme]}
          trene: {ansvarlig: fastlege, neste: stabil}
          hjelpe-hjemme: {ansvarlig: hjemmetjeneste, ferdig: ja}
          stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege}
        overleveringer:
          be-om-hjelp:
            fra: fordele
            til: hjelpe-hjemme
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: fordele}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    if pathway.runs.standing == .tooLarge, !pathway.loops.isEmpty {
      report.notAssessed(.tooManyRuns, at: pathway.pathway.origin)
    }
    let jumps = pathway.runs.jumps
    guard !jumps.isEmpty, !pathway.hasRivalExits else { return }
    var known: Set<[Identifier]> = []
    for jump in jumps {
      guard let subject = ends(of: jump.first, in: pathway), let other = ends(of: jump.second, in: pathway),
        known.insert(subject).inserted
      else { continue }
      self.report(jump, subject, other, in: pathway, to: &report)
    }
  }

  private static func report(
    _ jump: RunFacts.Pair, _ ends: [Identifier], _ other: [Identifier], in pathway: AnalysedPathway,
    to report: inout Report
  ) {
    let arrows = pathway.graph.arrows
    report(
      .goesBack(ends[0], ends[1], beside: other[0], other[1]), at: arrows[jump.first].origin, subject: ends,
      label: .tooEarly, help: .meetFirst(ends[1]),
      related: arrows[jump.second].origin.place.map { [RelatedPlace($0, .other)] } ?? [],
      witness: RunWitness(of: pathway).told(jump.run),
      outcome: .again(ends[1], beside: other[1] == ends[1] ? nil : other[1]))
  }

  /// Returns the steps at which an arrow begins and ends.
  private static func ends(of index: Int, in pathway: AnalysedPathway) -> [Identifier]? {
    let arrow = pathway.graph.arrows[index]
    return arrow.sourceStep.map { [pathway.steps[$0].id, pathway.steps[arrow.target].id] }
  }
}

extension Text {
  fileprivate static func goesBack(
    _ source: Identifier, _ target: Identifier, beside otherSource: Identifier, _ otherTarget: Identifier
  ) -> Text {
    Text(
      nb:
        "pasienten kan gå fra «\(source)» tilbake til «\(target)» mens grenen fra «\(otherSource)» til «\(otherTarget)» er i gang",
      en:
        "the patient may go from “\(source)” back to “\(target)” while the branch from “\(otherSource)” to “\(otherTarget)” is running"
    )
  }

  fileprivate static func meetFirst(_ target: Identifier) -> Text {
    Text(
      nb: "la grenene møtes i ett steg, og la det steget lede tilbake til «\(target)»",
      en: "let the branches meet in one step, and let that step lead back to “\(target)”")
  }

  fileprivate static func again(_ target: Identifier, beside other: Identifier?) -> Text {
    guard let other else { return Text(nb: "\(target) to ganger samtidig", en: "\(target) twice at once") }
    return Text(nb: "\(target) igjen, mens \(other) er i gang", en: "\(target) again, while \(other) is running")
  }

  fileprivate static let tooEarly = Text(
    nb: "tilbake før alle grenene er ferdige", en: "back before every branch is done")

  fileprivate static let other = Text(
    nb: "denne kan bli tatt i samme runde", en: "this one may be taken in the same round")
}
