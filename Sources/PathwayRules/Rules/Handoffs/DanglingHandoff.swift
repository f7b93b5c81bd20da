package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A contract that no patient ever goes by.
package enum DanglingHandoff: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 202, name: "dangling-handoff", severity: .error,
    summary: Text(
      nb: "En overlevering mellom to steg følger en vei mellom dem, fra én aktør til en annen",
      en: "A handoff between two steps follows a way between them, from one actor to another"),
    rationale: Text(
      nb: """
        En overlevering som ingen vei i forløpet bruker, ser ut som en avtale, men blir aldri utført. Pasienten følger en annen \
        vei, og der er kanskje ingenting avtalt.
        """,
      en: """
        A handoff that no way through the pathway uses looks like an agreement, but is never carried out. The patient goes \
        another way, where perhaps nothing is agreed.
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
          dele-plan:
            fra: fange-opp
            til: ↓plan
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: blodtrykk
        tittel: Kontroll av blodtrykk
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          måle:
            start: Pasienten kommer til kontroll
            ansvarlig: fastlege
            neste: følge-opp
          følge-opp: {slutt: Blodtrykket følges av fastlegen, ansvarlig: fastlege}
        overleveringer:
          videre-kontroll:
            fra: måle
            til: ↓følge-opp
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [fastlege]}}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let graph = pathway.graph
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard case .step(let source)? = graph.handoffSources[index], let target = handoffs[index].to else { continue }
      if case .step(let step)? = graph.handoffTargets[index], !leads(from: source, to: step, beside: index, in: graph) {
        guard graph.isComplete(from: source) else { continue }
        let from = pathway.steps[source].id
        report(
          .noArrow(from, target.id), at: target.origin, subject: [handoffs[index].id],
          help: .leadOn(from, target.id, handoffs[index].id))
      } else if let actor = soleParty(of: index, in: pathway) {
        let owner = pathway.steps[source].responsible
        report(
          .sameActor(handoffs[index].id, pathway.actorName(actor)), at: target.origin, subject: [handoffs[index].id],
          help: .otherReceiver(handoffs[index].id),
          related: owner?.origin.place.map { [RelatedPlace($0, .sender(pathway.actorName(actor)))] } ?? [])
      }
    }
  }

  /// Tells whether an arrow leads from one step to another, other than the contract's own ways out.
  private static func leads(from source: Int, to target: Int, beside handoff: Int, in graph: PathwayGraph) -> Bool {
    graph.arrowIndices(from: source).contains {
      graph.arrows[$0].target == target && graph.arrows[$0].handoff != handoff
    }
  }

  /// Returns the actor who is both the receiver of a contract and everybody who may send it.
  private static func soleParty(of handoff: Int, in pathway: AnalysedPathway) -> ActorID? {
    let parties = HandoffParties(of: handoff, in: pathway)
    guard let receiver = parties.receiver, let senders = parties.senders else { return nil }
    return senders.allSatisfy { $0 == receiver } ? receiver : nil
  }
}

extension Text {
  fileprivate static func noArrow(_ source: Identifier, _ target: Identifier) -> Text {
    Text(
      nb: "ingen vei i forløpet går fra «\(source)» til «\(target)»",
      en: "no way in the pathway goes from “\(source)” to “\(target)”")
  }

  fileprivate static func leadOn(_ source: Identifier, _ target: Identifier, _ handoff: Identifier) -> Text {
    Text(
      nb: "la «\(source)» gå videre til «\(target)», eller rett `fra` eller `til` i «\(handoff)»",
      en: "let “\(source)” go on to “\(target)”, or correct `fra` or `til` in “\(handoff)”")
  }

  fileprivate static func sameActor(_ handoff: Identifier, _ actor: String) -> Text {
    Text(
      nb: "«\(handoff)» går fra \(actor) til \(actor): avsender og mottaker er den samme",
      en: "“\(handoff)” goes from \(actor) to \(actor): sender and receiver are the same")
  }

  fileprivate static func otherReceiver(_ handoff: Identifier) -> Text {
    Text(
      nb: "rett `til`, eller ta bort «\(handoff)»: innenfor én tjeneste trengs ingen overlevering",
      en: "correct `til`, or remove “\(handoff)”: within one service no handoff is needed")
  }

  fileprivate static func sender(_ actor: String) -> Text {
    Text(nb: "avsenderen er \(actor)", en: "the sender is \(actor)")
  }
}
