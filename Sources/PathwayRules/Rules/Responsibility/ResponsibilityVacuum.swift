package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// An interval in which nobody has the patient.
package enum ResponsibilityVacuum: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 301, name: "responsibility-vacuum", severity: .error,
    summary: Text(
      nb: "Til enhver tid er det én som har ansvaret for pasienten", en: "At any time somebody has the patient"),
    rationale: Text(
      nb: """
        Den som varsler eller ber om råd, har fortsatt ansvaret; den som mottar, har det ikke fått. Går pasienten likevel videre, \
        tror hver av dem at den andre følger opp, og blir pasienten verre imens, er det ingen å ringe.
        """,
      en: """
        Whoever alerts or asks for advice is still responsible; whoever receives has not become so. When the patient goes on all \
        the same, each believes that the other follows up, and when the patient gets worse meanwhile, there is nobody to call.
        """),
    examples: [
      .good(
        """
        forløp: demens
        tittel: Demensforløp
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp: {start: Tegn på kognitiv svikt, ansvarlig: hjemmetjeneste, neste: utrede}
          utrede: {slutt: Teamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
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
          fange-opp: {start: Tegn på kognitiv svikt, ansvarlig: hjemmetjeneste, neste: utrede}
          utrede: {slutt: Teamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: ↓varsling
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere: {start: Forelder tar kontakt, ansvarlig: fastlege, gir: henvisning, neste: utrede}
          utrede: {slutt: Barnet får utredning og behandling, ansvarlig: bup}
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: følge-opp
            ansvar i ventetid: ↓kommunen
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      // A notice to one more beside the contract that moves responsibility.
      .good(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            gir: epikrise
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          melding-om-utskrivning:
            fra: behandle
            til: fastlege
            type: varsling
            frist: 1 virkedag
            kvittering: {nivå: lest, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
          utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler, utestående-svar]
            eies etterpå: {legemidler: fastlege, utestående-svar: sykehus}
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """, isHidden: true),
      // The patient is no service that could take over.
      .good(
        """
        forløp: time-hos-fastlegen
        tittel: Time hos fastlegen
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten har vært svimmel i en uke
            ansvarlig: fastlege
            neste: frisk
          frisk: {slutt: Pasienten er frisk og vet når hun skal ta kontakt igjen, ansvarlig: pasient}
        overleveringer:
          beskjed:
            fra: undersøke
            til: frisk
            type: varsling
            frist: samme dag
            kvittering: {nivå: lest, innen: 2 dager, mangler: {varsle: [fastlege]}}
            hjemmel: hpl-25
        """, isHidden: true),
      // A rejection that leads to the one who has had the patient meanwhile.
      .good(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Barnet er innlagt på sykehuset og er redd for alt
            ansvarlig: sykehus
            gir: henvisning
            neste: utrede
          utrede: {slutt: Barnet får utredning og behandling, ansvarlig: bup}
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          til-fastlegen:
            fra: undersøke
            til: fastlege
            type: varsling
            frist: 2 virkedager
            kvittering: {nivå: lest, innen: 5 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
          henvisning-bup:
            fra: undersøke
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [sykehus]}}
            avslag: følge-opp
            ansvar i ventetid: fastlege
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """, isHidden: true),
      // What happens at any time stops everything else; it is no interval in a run.
      .good(
        """
        forløp: fosterhjem
        tittel: Barn i fosterhjem
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          følge-opp:
            start: Barnet flytter inn i fosterhjemmet
            ansvarlig: fastlege
            neste: trygg
          trygg: {slutt: Barnet er trygt og følges opp, ansvarlig: fastlege}
          ny-kommune: {slutt: Barneverntjenesten har barnet, ansvarlig: barneverntjeneste}
        hendelser:
          flytting: {ansvarlig: barneverntjeneste, til: ny-kommune}
        overleveringer:
          melding-om-flytting:
            fra: flytting
            til: ny-kommune
            type: varsling
            frist: 1 uke
            kvittering: {nivå: lest, innen: 1 uke, mangler: {varsle: [barneverntjeneste]}}
            hjemmel: hpl-25
        """, isHidden: true),
      // Two contracts, neither of which moves responsibility, on a way out that is taken when the patient does not come.
      .bad(
        """
        forløp: blodprøver
        tittel: Blodprøver etter utskrivning
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ta-prøver:
            start: Pasienten er skrevet ut med nye medisiner
            ansvarlig: sykehus
            oppmøte: ja
            ikke møtt: oppsøke
            neste: ferdig-prøvd
          oppsøke: {slutt: Hjemmetjenesten ser til pasienten, ansvarlig: hjemmetjeneste}
          ferdig-prøvd: {slutt: Prøvene er tatt og fulgt opp, ansvarlig: sykehus}
        overleveringer:
          beskjed:
            fra: ta-prøver
            til: oppsøke
            type: ↓rådføring
            frist: 1 virkedag
            kvittering: {nivå: fullført, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
          varsel:
            fra: ta-prøver
            til: hjemmetjeneste
            type: varsling
            frist: 1 virkedag
            kvittering: {nivå: lest, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
        """, isHidden: true),
      // The patient and an office that is no more cannot have the patient, in a contract or before a step.
      .bad(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere: {start: Forelder tar kontakt, ansvarlig: fastlege, gir: henvisning, neste: utrede}
          utrede:
            ansvarlig: bup
            ventetid: {ansvarlig: ↓fylkesmannen, høyst: 65 virkedager}
            slutt: Barnet får utredning og behandling
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: følge-opp
            ansvar i ventetid: ↓pasient
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """, isHidden: true),
      .good(
        """
        forløp: fallskade
        tittel: Fall i hjemmet
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-til: {start: Pasienten har falt, ansvarlig: hjemmetjeneste, neste: [varsle, trygg]}
          varsle: {ansvarlig: fastlege, ferdig: ja}
          trygg: {slutt: Hjemmet er gjort trygt, ansvarlig: hjemmetjeneste}
        overleveringer:
          fall-varsel: {fra: se-til, til: varsle, type: varsling, frist: 2 virkedager, kvittering: {nivå: lest, innen: 2 virkedager, mangler: {varsle: [hjemmetjeneste]}}}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    guard !pathway.reach.entries.isEmpty else { return }
    checkArrows(pathway, &report)
    for wait in VacantWait.all(in: pathway, on: report.today) { wait.report(in: pathway, to: &report) }
  }
}

// MARK: - Arrows

extension ResponsibilityVacuum {
  /// Judges the arrows that are covered by contracts, all of which leave responsibility where it was.
  private static func checkArrows(_ pathway: AnalysedPathway, _ report: inout Report) {
    let graph = pathway.graph
    let handoffs = pathway.handoffs
    var gaps: [Int] = []
    for index in handoffs.indices where handoffs[index].kind?.value.keepsResponsibility == true {
      guard case .step(let source)? = graph.handoffSources[index], pathway.reach.contains(source) else { continue }
      for arrow in graph.arrowIndices(from: source) where graph.handoffs(covering: arrow).first == index {
        if isGap(arrow, in: pathway) { gaps.append(arrow) }
      }
    }
    guard !gaps.isEmpty, !pathway.pathway.unreadKeys.contains("overleveringer") else { return }
    let halfKnown = HalfKnownHandoffs(in: graph)
    var reported: Set<[Int]> = []
    for index in gaps where !halfKnown.mayCover(graph.arrows[index]) {
      let arrow = graph.arrows[index]
      guard let source = arrow.sourceStep, reported.insert([source, arrow.target]).inserted else { continue }
      self.report(index, from: source, in: pathway, to: &report)
    }
  }

  private static func isGap(_ index: Int, in pathway: AnalysedPathway) -> Bool {
    let graph = pathway.graph
    let arrow = graph.arrows[index]
    guard let sender = arrow.sender, let receiver = graph.owners[arrow.target], sender != receiver,
      isService(sender, pathway.resolved), isService(receiver, pathway.resolved), !pathway.isKept(arrow, by: receiver)
    else { return false }
    // A side task does not take the patient over: what goes on beside it does.
    if case .done? = pathway.steps[arrow.target].exit?.kind { return false }
    return graph.handoffs(covering: index).allSatisfy {
      pathway.handoffs[$0].kind?.value.keepsResponsibility == true
    }
  }

  /// Tells whether an actor surely is a service; one whose area could not be read may be the patient.
  private static func isService(_ actor: ActorID, _ resolved: ResolvedPathway) -> Bool {
    resolved.area(of: actor).map { $0 != .citizen } ?? false
  }

  private static func report(
    _ index: Int, from source: Int, in pathway: AnalysedPathway, to report: inout Report
  ) {
    let graph = pathway.graph
    let arrow = graph.arrows[index]
    let covering = graph.handoffs(covering: index)
    guard let kind = pathway.handoffs[covering[0]].kind else { return }
    let ends = (pathway.steps[source].id, pathway.steps[arrow.target].id)
    let kinds = covering.compactMap { pathway.handoffs[$0].kind?.value.word }
    let isDone = arrow.kind.isOrdinary || arrow.handoff != nil
    report(
      .nobody(between: ends.0, ends.1, isDone: isDone), at: kind.origin, subject: [ends.0, ends.1],
      label: .stays(kinds), help: .moveOrShare(ends.0, ends.1, isOnly: covering.count == 1),
      related: [arrow.origin.place.map { RelatedPlace($0, .goesOn(to: receiver(of: arrow, in: pathway))) }]
        .compactMap { $0 },
      witness: RunWitness(of: pathway).run(toSourceOf: arrow),
      outcome: .interval(pathway.stepName(source), pathway.stepName(arrow.target), isDone: isDone))
  }

  private static func receiver(of arrow: Arrow, in pathway: AnalysedPathway) -> String {
    pathway.graph.owners[arrow.target].map { pathway.actorName($0) } ?? pathway.stepName(arrow.target)
  }
}

extension Text {
  fileprivate static func nobody(between source: Identifier, _ target: Identifier, isDone: Bool) -> Text {
    Text(
      nb:
        "ingen har ansvaret for pasienten fra «\(source)» \(isDone ? "er ferdig" : "er avbrutt") til «\(target)» har begynt",
      en:
        "nobody has the patient from when “\(source)” is \(isDone ? "done" : "broken off") until “\(target)” has begun")
  }

  fileprivate static func stays(_ kinds: [String]) -> Text {
    let kinds = kinds.reduce(into: [String]()) { if !$0.contains("`\($1)`") { $0.append("`\($1)`") } }.listed
    return Text(
      nb: "ved \(kinds.nb) blir ansvaret hos avsenderen", en: "with \(kinds.en) responsibility stays with the sender")
  }

  fileprivate static func moveOrShare(_ source: Identifier, _ target: Identifier, isOnly: Bool) -> Text {
    let kinds = Text.words([HandoffKind.transfer, .referral, .handback, .sharedResponsibility].map { $0.word })
    if isOnly {
      return Text(
        nb: "velg en `type` som flytter eller deler ansvaret: \(kinds.nb)",
        en: "choose a `type` that moves or shares responsibility: \(kinds.en)")
    }
    return Text(
      nb:
        "gi én av overleveringene fra «\(source)» til «\(target)» en `type` som flytter eller deler ansvaret: \(kinds.nb)",
      en:
        "give one of the handoffs from “\(source)” to “\(target)” a `type` that moves or shares responsibility: \(kinds.en)"
    )
  }

  fileprivate static func goesOn(to receiver: String) -> Text {
    Text(nb: "her går pasienten videre til \(receiver)", en: "here the patient goes on to \(receiver)")
  }

  fileprivate static func interval(_ source: String, _ target: String, isDone: Bool) -> Text {
    Text(
      nb: "fra «\(source)» \(isDone ? "er ferdig" : "er avbrutt") til «\(target)» har begynt, har ingen ansvaret",
      en:
        "from when “\(source)” is \(isDone ? "done" : "broken off") until “\(target)” has begun, nobody is responsible")
  }
}
