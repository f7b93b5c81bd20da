package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A way from one owner to another that no contract covers.
package enum UndeclaredHandoff: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 201, name: "undeclared-handoff", severity: .error,
    summary: Text(
      nb: "Hver vei fra én ansvarlig til en annen er dekket av en overlevering",
      en: "Every way from one responsible actor to another is covered by a handoff"),
    rationale: Text(
      nb: """
        Når pasienten skal videre til en annen tjeneste uten at det er avtalt hva som sendes, hvordan og innen når, hender det \
        at ingenting blir sendt. Pasienten tror at noen tar kontakt, og den nye tjenesten vet ikke at pasienten finnes.
        """,
      en: """
        When a patient is to go on to another service and nobody has agreed what is sent, how and by when, it happens that \
        nothing is sent. The patient believes that somebody will call, and the new service does not know that the patient exists.
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
          utrede:
            ansvarlig: hukommelsesteam
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
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
          fange-opp:
            start: Hjemmetjenesten ser tegn på kognitiv svikt
            ansvarlig: hjemmetjeneste
            neste: ↓utrede
          utrede:
            ansvarlig: hukommelsesteam
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        """),
      .bad(
        """
        forløp: svangerskap
        tittel: Svangerskapsoppfølging
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Fastlegen tar den første kontrollen
            ansvarlig: fastlege
            valg:
              - {når: Blodtrykket er for høyt, neste: ↓behandle}
              - {ellers: avslutte}
          behandle: {slutt: Sykehuset følger kvinnen videre, ansvarlig: sykehus}
          avslutte: {slutt: Fastlegen følger kvinnen videre, ansvarlig: fastlege}
        """),
      .bad(
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
          flytting: {ansvarlig: barneverntjeneste, til: ↓ny-kommune}
        """),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se: {start: Pasienten går ned i vekt, ansvarlig: hjemmetjeneste, gir: [observasjon], neste: ↓vurdere}
          vurdere: {ansvarlig: fastlege, neste: lese}
          lese: {ansvarlig: fastlege, trenger: [observasjon], neste: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    guard !pathway.pathway.unreadKeys.contains("overleveringer") else { return }
    let gaps = gaps(in: pathway)
    guard !gaps.isEmpty else { return }
    let halfKnown = HalfKnownHandoffs(in: pathway.graph)
    for gap in gaps where !halfKnown.mayCover(gap.arrow) {
      self.report(gap, in: pathway, to: &report)
    }
  }

  /// Returns the steps from which an arrow needs a contract and has none: nobody knows what that contract would have carried.
  static func sourcesOfGaps(in pathway: AnalysedPathway) -> Set<Int> {
    Set(gaps(in: pathway).compactMap { $0.arrow.sourceStep })
  }

  /// Where an arrow begins and ends.
  private struct Ends: Hashable {
    let source: Arrow.Source
    let target: Int
  }

  /// Returns the gaps, one for each pair of source and target, in the order of the arrows.
  private static func gaps(in pathway: AnalysedPathway) -> [HandoffGap] {
    let graph = pathway.graph
    let eventSenders = graph.eventArrowIndices.isEmpty ? [] : pathway.eventSenders
    var gaps: [HandoffGap] = []
    var known: [Ends: Int] = [:]
    for index in graph.arrows.indices {
      guard let gap = HandoffGap(at: index, eventSenders: eventSenders, in: pathway) else { continue }
      let ends = Ends(source: gap.arrow.source, target: gap.arrow.target)
      if let first = known[ends] {
        if gap.crossesAreas && !gaps[first].crossesAreas { gaps[first] = gap }
      } else {
        known[ends] = gaps.count
        gaps.append(gap)
      }
    }
    return gaps
  }

  private static func report(_ gap: HandoffGap, in pathway: AnalysedPathway, to report: inout Report) {
    let target = pathway.steps[gap.arrow.target]
    let receiver = pathway.actorName(gap.receiver)
    let senders = gap.senders.map { pathway.actorName($0) }.listed
    let source: Identifier
    let message: Text
    switch gap.arrow.source {
    case .step(let step):
      source = pathway.steps[step].id
      message = .noHandoff(from: senders, to: receiver)
    case .event(let event):
      source = pathway.pathway.events[event].id
      message = .noHandoff(of: source, from: senders, to: receiver)
    }
    let witness = RunWitness(of: pathway)
    report(
      message, at: gap.arrow.origin, subject: [source, target.id], label: .between(source, target.id),
      help: .addHandoff(source, target.id), severity: gap.crossesAreas ? .error : .warning,
      related: target.responsible?.origin.place.map { [RelatedPlace($0, .owned(target.id, by: receiver))] } ?? [],
      witness: witness.run(toSourceOf: gap.arrow), outcome: .nothing(before: pathway.stepName(gap.arrow.target)),
      repairs: [ContractSkeleton.repair(from: source, to: target.id, near: gap.arrow.origin, in: pathway.resolved)])
  }
}

extension Text {
  fileprivate static func noHandoff(from sender: Text, to receiver: String) -> Text {
    Text(
      nb: "pasienten går fra \(sender.nb) til \(receiver) uten en overlevering",
      en: "the patient goes from \(sender.en) to \(receiver) without a handoff")
  }

  fileprivate static func noHandoff(of event: Identifier, from senders: Text, to receiver: String) -> Text {
    Text(
      nb: "ved «\(event)» går pasienten fra \(senders.nb) til \(receiver) uten en overlevering",
      en: "on “\(event)” the patient goes from \(senders.en) to \(receiver) without a handoff")
  }

  fileprivate static func between(_ source: Identifier, _ target: Identifier) -> Text {
    Text(
      nb: "ingen overlevering fra «\(source)» til «\(target)»",
      en: "no handoff from “\(source)” to “\(target)”")
  }

  fileprivate static func addHandoff(_ source: Identifier, _ target: Identifier) -> Text {
    Text(
      nb:
        "legg til en overlevering med `fra: \(source)` og `til: \(target)` som sier hva som sendes, hvordan og innen når",
      en: "add a handoff with `fra: \(source)` and `til: \(target)` that says what is sent, how and by when")
  }

  fileprivate static func owned(_ step: Identifier, by actor: String) -> Text {
    Text(nb: "«\(step)» eies av \(actor)", en: "“\(step)” is owned by \(actor)")
  }

  fileprivate static func nothing(before step: String) -> Text {
    Text(nb: "(ingen overlevering) → \(step)", en: "(no handoff) → \(step)")
  }
}
