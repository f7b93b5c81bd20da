package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A receipt that may come after the work should be done.
package enum LateAcknowledgement: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 604, name: "late-acknowledgement", severity: .warning,
    summary: Text(
      nb: "Kvitteringen kommer før mottakerens frist er ute",
      en: "The acknowledgement comes before the deadline of the receiver is over"),
    rationale: Text(
      nb: """
        Kvitteringen er det som viser at noen har tatt imot. Kommer den først etter at arbeidet skulle vært gjort, oppdager \
        avsenderen ikke at meldingen ble borte før pasienten har ventet for lenge.
        """,
      en: """
        The acknowledgement shows that somebody has received it. If it comes only after the work should be done, the sender does \
        not see that the message was lost until the patient has waited too long.
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
            frist: 6 uker
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 2 dager
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
            frist: 6 uker
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 2 dager
            kvittering: {nivå: akseptert, innen: ↓8 uker, mangler: {varsle: [hjemmetjeneste]}}
        """),
      // Only on some start dates, and to whoever owns the step.
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
            frist: 9 virkedager
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: hukommelsesteam
            type: delt-ansvar
            frist: 2 dager
            kvittering: {nivå: akseptert, innen: ↓14 dager, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // In other units, and never longer.
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
            frist: 10 virkedager
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 2 dager
            kvittering: {nivå: akseptert, innen: 12 dager, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // Another clock.
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
            frist: {innen: 6 uker, regnes fra: fange-opp}
            ved fristbrudd: {varsle: [hjemmetjeneste]}
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 2 dager
            kvittering: {nivå: akseptert, innen: 8 uker, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // The usual clock, said in words.
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
            frist: {innen: 6 uker, regnes fra: start av utrede}
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 2 dager
            kvittering: {nivå: akseptert, innen: ↓8 uker, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // A birthday is no length of time.
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
            frist: {alder: 80}
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 2 dager
            kvittering: {nivå: akseptert, innen: 8 uker, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // The receipt of the channel.
      .bad(
        """
        forløp: demens
        tittel: Demensforløp
        versjon: 0.1.0
        kanaler:
          tavle: {navn: Meldingstavlen, type: melding, kvittering: {nivå: mottatt, innen: 3 døgn}}
        aktører:
          hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune, kanaler: [tavle]}
          hukommelsesteam: {navn: Hukommelsesteamet, område: kommune, kanaler: [tavle]}
        steg:
          fange-opp:
            start: Hjemmetjenesten ser tegn på kognitiv svikt
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede:
            ansvarlig: hukommelsesteam
            frist: 2 dager
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          ↓be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            kanal: tavle
            frist: 2 dager
            kvittering: {nivå: akseptert, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    var comparison = DurationComparison()
    for index in pathway.judgedHandoffs {
      guard let step = firstLate(index, in: pathway, &comparison) else { continue }
      self.report(index, step.number, step.order, in: pathway, to: &report)
    }
  }

  /// Returns the first step under a contract whose deadline may be over when the receipt comes.
  private static func firstLate(
    _ handoff: Int, in pathway: AnalysedPathway, _ comparison: inout DurationComparison
  ) -> (number: Int, order: DurationOrder)? {
    let graph = pathway.graph
    func order(_ step: Int) -> DurationOrder? {
      guard let deadline = duration(of: step, pathway), let within = within(handoff, pathway) else { return nil }
      let order = comparison.order(of: within.value, to: deadline)
      return order == .alwaysShorterOrEqual ? nil : order
    }
    switch graph.handoffTargets[handoff] {
    case .step(let step)?: return order(step).map { (step, $0) }
    case .actor(let actor)?:
      guard case .step(let source)? = graph.handoffSources[handoff] else { return nil }
      for index in graph.arrowIndices(from: source) where graph.owners[graph.arrows[index].target] == actor {
        let step = graph.arrows[index].target
        if graph.arrows[index].handoff != handoff, let order = order(step) { return (step, order) }
      }
      return nil
    case .event?, nil: return nil
    }
  }

  /// Returns the deadline of a step, where it is a length of time from when the step may start.
  private static func duration(of step: Int, _ pathway: AnalysedPathway) -> Duration? {
    let steps = pathway.steps
    guard let deadline = steps[step].deadline, let duration = deadline.duration,
      !deadline.unreadKeys.contains("regnes fra")
    else { return nil }
    guard let anchor = deadline.anchor else { return duration }
    return anchor.isStart && anchor.step.id == steps[step].id ? duration : nil
  }

  private static func within(_ handoff: Int, _ pathway: AnalysedPathway) -> Placed<Duration>? {
    if let within = pathway.handoffs[handoff].acknowledgement?.within { return within }
    // What the contract leaves out with a reason is not asked of its channel.
    if pathway.handoffs[handoff].excuses("kvittering") { return nil }
    return switch EffectiveAcknowledgement(of: handoff, in: pathway.resolved).within {
    case .said(let within), .automatic(let within): within
    case .unknown, .absent: nil
    }
  }

  private static func report(
    _ index: Int, _ step: Int, _ order: DurationOrder, in pathway: AnalysedPathway, to report: inout Report
  ) {
    let handoff = pathway.handoffs[index]
    let steps = pathway.steps
    guard let within = within(index, pathway), let deadline = steps[step].deadline, let duration = deadline.duration
    else {
      return
    }
    let own = handoff.acknowledgement?.within
    let date: CalendarDate? = if case .sometimesLonger(let date) = order { date } else { nil }
    let limit = deadline.limit?.origin.place ?? deadline.origin.place
    report(
      .late(handoff.id, within.value, steps[step].id, duration, on: date), at: own?.origin ?? handoff.origin,
      subject: [handoff.id], label: own == nil ? .fromChannel(handoff.channel?.id, within.value) : nil,
      help: .sooner(duration, isOwn: own != nil), grounds: pathway.citations(of: handoff.legalBases),
      related: [
        limit.map { RelatedPlace($0, .mustBeDone(steps[step].id, duration)) },
        own == nil ? within.origin.place.map { RelatedPlace($0, .channelSays(within.value)) } : nil,
      ].compactMap { $0 })
  }
}

extension Text {
  fileprivate static func late(
    _ handoff: Identifier, _ within: Duration, _ step: Identifier, _ deadline: Duration, on date: CalendarDate?
  ) -> Text {
    Text(
      nb: "kvitteringen for «\(handoff)» kan komme etter at «\(step)» skulle vært ferdig: "
        + "innen \(within), mens fristen er \(deadline)\(date.map { "; det skjer når den sendes \(Text.date($0).nb)" } ?? "")",
      en: "the acknowledgement of “\(handoff)” may come after “\(step)” should be done: "
        + "within \(within), while the deadline is \(deadline)\(date.map { "; it happens when it is sent on \(Text.date($0).en)" } ?? "")"
    )
  }

  fileprivate static func fromChannel(_ channel: Identifier?, _ within: Duration) -> Text {
    let name =
      channel.map { Text(nb: "kanalen «\($0)»", en: "the channel “\($0)”") } ?? Text(nb: "kanalen", en: "the channel")
    return Text(nb: "\(name.nb) kvitterer innen \(within)", en: "\(name.en) acknowledges within \(within)")
  }

  fileprivate static func sooner(_ deadline: Duration, isOwn: Bool) -> Text {
    isOwn
      ? Text(
        nb: "sett `innen` til høyst \(deadline), eller gi steget en lengre `frist`",
        en: "set `innen` to at most \(deadline), or give the step a longer `frist`")
      : Text(
        nb: "legg til en `innen` i `kvittering` på høyst \(deadline), eller gi steget en lengre `frist`",
        en: "add an `innen` to `kvittering` of at most \(deadline), or give the step a longer `frist`")
  }

  fileprivate static func mustBeDone(_ step: Identifier, _ deadline: Duration) -> Text {
    Text(nb: "«\(step)» har frist \(deadline)", en: "“\(step)” has the deadline \(deadline)")
  }

  fileprivate static func channelSays(_ within: Duration) -> Text {
    Text(nb: "her står det innen \(within)", en: "it says within \(within) here")
  }
}
