package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A stretch of a pathway across several services that no coordinator covers.
package enum CoordinationGap: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 306, name: "coordination-gap", severity: .warning,
    summary: Text(
      nb: "Fra den tredje tjenesten kommer inn, er det alltid en som koordinerer",
      en: "From when the third service comes in, somebody always coordinates"),
    rationale: Text(
      nb: """
        En koordinator som begynner for sent eller slutter for tidlig, mangler akkurat når pasienten skifter hender. Gruppa tror at \
        noen har oversikten, og det er det ingen som har.
        """,
      en: """
        A coordinator who begins too late or stops too early is missing just when the patient changes hands. The group believes that \
        somebody sees the whole, and nobody does.
        """),
    examples: [
      .good(Self.example(from: "se")),
      .bad(Self.example(from: "hjelpe", gap: "↓undersøke")),
      .good(Self.example(from: "se", to: "\n    til: hjelpe"), isHidden: true),
      .bad(Self.example(from: "se", to: "\n    til: undersøke", last: "↓hjelpe"), isHidden: true),
      // What may run beside the step at which coordination begins lies in it; what a branch leads past it does not.
      .good(Self.branching("neste: [undersøke, avtale]"), isHidden: true),
      .bad(
        Self.branching(
          """
          valg:
                - {når: Det haster, neste: undersøke}
                - {ellers: avtale}
          """, gap: "↓undersøke"), isHidden: true),
      // Two stretches, each found at its first step.
      .bad(
        """
        forløp: syn
        tittel: Nedsatt syn
        versjon: 0.1.0
        bruker: [felles.yaml]
        koordinering: [{rolle: koordinator, aktør: fastlege, fra: avtale, til: avtale}]
        steg:
          se: {start: Pasienten ser dårlig, ansvarlig: fastlege, neste: avklare}
          avklare: {ansvarlig: hukommelsesteam, neste: undersøke}
          ↓undersøke: {ansvarlig: sykehus, neste: operere}
          operere: {ansvarlig: sykehus, neste: avtale}
          avtale: {ansvarlig: sykehus, neste: kontroll}
          ↓kontroll: {ansvarlig: sykehus, neste: hjelpe}
          hjelpe: {slutt: Pasienten har hjelpemidler hjemme, ansvarlig: sykehus}
        overleveringer:
          til-teamet: \(Self.shared("se", "avklare"))
          til-sykehuset: \(Self.shared("avklare", "undersøke"))
        """, isHidden: true),
    ])

  private static func example(
    from: String, to: String = "", gap: String = "undersøke", last: String = "hjelpe"
  ) -> String {
    """
    forløp: syn
    tittel: Nedsatt syn
    versjon: 0.1.0
    bruker: [felles.yaml]
    koordinering:
      - rolle: koordinator
        aktør: fastlege
        fra: \(from)\(to)
    steg:
      se: {start: Pasienten ser dårlig, ansvarlig: fastlege, neste: avklare}
      avklare: {ansvarlig: hukommelsesteam, neste: undersøke}
      \(gap): {ansvarlig: sykehus, neste: hjelpe}
      \(last): {slutt: Pasienten har hjelpemidler hjemme, ansvarlig: hjemmetjeneste}
    overleveringer:
      til-teamet: \(shared("se", "avklare"))
      til-sykehuset: \(shared("avklare", "undersøke"))
      til-hjemmet: \(shared("undersøke", "hjelpe"))
    """
  }

  /// A hospital and a home service that come after or beside each other, and one who coordinates from the latter.
  private static func branching(_ exit: String, gap: String = "undersøke") -> String {
    """
    forløp: syn
    tittel: Nedsatt syn
    versjon: 0.1.0
    bruker: [felles.yaml]
    koordinering: [{rolle: koordinator, aktør: fastlege, fra: avtale}]
    steg:
      se: {start: Pasienten ser dårlig, ansvarlig: fastlege, neste: avklare}
      avklare:
        ansvarlig: hukommelsesteam
        \(exit)
      \(gap): {ansvarlig: sykehus, neste: hjem}
      avtale: {ansvarlig: hukommelsesteam, neste: hjem}
      hjem: {slutt: Pasienten er hjemme, ansvarlig: hukommelsesteam}
    overleveringer:
      til-teamet: \(shared("se", "avklare"))
      til-sykehuset: \(shared("avklare", "undersøke"))
      hjem-igjen: \(shared("undersøke", "hjem"))
    """
  }

  /// A contract by which responsibility is shared.
  private static func shared(_ from: String, _ to: String) -> String {
    """
    {fra: \(from), til: \(to), type: delt-ansvar, frist: 3 virkedager, hjemmel: hpl-25, kvittering: {nivå: akseptert, innen: 1 uke, \
    mangler: {varsle: [fastlege]}}}
    """
  }

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    if pathway.runs.undecided.contains(.coordinationGap) {
      report.notAssessed(.roundsMatter, at: pathway.pathway.origin)
    }
    let found = report.tellable(
      pathway.runs.coordinationGaps, onRunsOf: pathway, whereAsked: !pathway.pathway.coordination.isEmpty)
    for stretch in stretches(of: found, in: pathway) {
      let ids = stretch.map { pathway.steps[$0.number].id }
      let remedies = remedies(for: stretch.map { $0.number }, in: pathway)
      report(
        .nobodyFor(ids), at: pathway.steps[stretch[0].number].origin, subject: [ids[0]], label: .outside,
        help: .coverIt(remedies.map { $0.help }),
        related: remedies.compactMap { $0.place },
        witness: RunWitness(of: pathway).told(stretch[0].run.upTo(stretch[0].number)), outcome: .nobodyHere)
    }
  }

  /// Puts together the steps that arrows lead between, those of each stretch in the order of the file.
  private static func stretches(of gaps: [RunFacts.Single], in pathway: AnalysedPathway) -> [[RunFacts.Single]] {
    let gaps = gaps.sorted { $0.number < $1.number }
    let places = Dictionary(gaps.indices.map { (gaps[$0].number, $0) }) { first, _ in first }
    var stretch = Array(gaps.indices)
    func first(_ index: Int) -> Int {
      var index = index
      while stretch[index] != index { index = stretch[index] }
      return index
    }
    for (index, gap) in gaps.enumerated() {
      for arrow in pathway.graph.arrowIndices(from: gap.number) {
        guard let other = places[pathway.graph.arrows[arrow].target] else { continue }
        let (one, two) = (first(index), first(other))
        stretch[max(one, two)] = min(one, two)
      }
    }
    let members = Dictionary(grouping: gaps.indices) { first($0) }
    return gaps.indices.compactMap { root in members[root].map { $0.map { gaps[$0] } } }
  }

  // MARK: - What to do

  /// A coordination that could cover a stretch, where it begins or ends today, and what to do with it.
  private struct Remedy {
    let help: Text
    let place: RelatedPlace?
  }

  /// Returns what would cover the steps of a stretch: a coordination that begins behind it, and one that ends before it.
  private static func remedies(for steps: [Int], in pathway: AnalysedPathway) -> [Remedy] {
    guard let first = steps.first, let last = steps.last else { return [] }
    let behind = reached(from: steps, in: pathway)
    let coordination = pathway.pathway.coordination
    let late = coordination.first { entry in
      pathway.resolved.stepIndex(entry.from).map { behind.contains($0) && !steps.contains($0) } ?? false
    }
    let early = coordination.first { entry in
      reached(from: entry.to.compactMap { pathway.resolved.stepIndex($0) }, in: pathway).contains(first)
    }
    let ids = (pathway.steps[first].id, pathway.steps[last].id)
    return [
      late.map {
        Remedy(
          help: .beginEarlier(pathway.name(of: $0), ids.0),
          place: $0.from?.origin.place.map { RelatedPlace($0, .beginsHere) })
      },
      early.map {
        Remedy(
          help: .endLater(pathway.name(of: $0), ids.1),
          place: $0.to.first?.origin.place.map { RelatedPlace($0, .endsHere) })
      },
    ].compactMap { $0 }
  }

  /// Returns the steps that arrows lead to from some steps, without events.
  private static func reached(from steps: [Int], in pathway: AnalysedPathway) -> Set<Int> {
    var reached: Set<Int> = []
    var pending = steps
    while let step = pending.popLast() {
      for arrow in pathway.graph.arrowIndices(from: step) {
        let target = pathway.graph.arrows[arrow].target
        if reached.insert(target).inserted { pending.append(target) }
      }
    }
    return reached
  }
}

extension AnalysedPathway {
  /// Returns what people call a coordinator: the actor, and the role that it has.
  fileprivate func name(of coordination: Coordination) -> String {
    let actor = resolved.actorID(coordination.actor).map { actorName($0) }
    guard let actor, let role = coordination.role?.value else { return actor ?? coordination.role?.value ?? "" }
    return "\(actor) (\(role))"
  }
}

extension Run {
  /// Returns the run up to a step.
  fileprivate func upTo(_ step: Int) -> Run {
    guard let place = performances.firstIndex(where: { $0.step == step }) else { return self }
    return Run(performances: Array(performances[...place]))
  }
}

extension Text {
  fileprivate static func nobodyFor(_ ids: [Identifier]) -> Text {
    let shown = ids.prefix(3).map { $0.text }
    let more = ids.count - shown.count
    let nb = (shown.map { "«\($0)»" } + (more > 0 ? ["\(more) til"] : [])).listed.nb
    let en = (shown.map { "“\($0)”" } + (more > 0 ? ["\(more) more"] : [])).listed.en
    return ids.count == 1
      ? Text(
        nb: "ingen koordinerer ved \(nb), etter at tre tjenester er inne",
        en: "nobody coordinates at \(en), after three services have come in")
      : Text(
        nb: "ingen koordinerer ved \(ids.count) steg etter at tre tjenester er inne: \(nb)",
        en: "nobody coordinates at \(ids.count) steps after three services have come in: \(en)")
  }

  fileprivate static let outside = Text(
    nb: "utenfor alle som står i `koordinering`", en: "outside everybody in `koordinering`")

  fileprivate static func coverIt(_ remedies: [Text]) -> Text {
    guard !remedies.isEmpty else {
      return Text(
        nb: "la en i `koordinering` begynne tidligere (`fra`) eller slutte senere (`til`), så steget dekkes",
        en: "let one in `koordinering` begin earlier (`fra`) or stop later (`til`), so that the step is covered")
    }
    return Text(
      nb: remedies.map { $0.nb }.joined(separator: ", eller "), en: remedies.map { $0.en }.joined(separator: ", or "))
  }

  fileprivate static func beginEarlier(_ coordinator: String, _ step: Identifier) -> Text {
    Text(
      nb: "la \(coordinator) begynne ved «\(step)» eller før (`fra`)",
      en: "let \(coordinator) begin at “\(step)” or before (`fra`)")
  }

  fileprivate static func endLater(_ coordinator: String, _ step: Identifier) -> Text {
    Text(
      nb: "la \(coordinator) holde på til «\(step)» er gjort eller lenger (`til`)",
      en: "let \(coordinator) go on until “\(step)” is done or longer (`til`)")
  }

  fileprivate static let beginsHere = Text(nb: "koordineringen begynner her", en: "coordination begins here")

  fileprivate static let endsHere = Text(nb: "koordineringen slutter her", en: "coordination ends here")

  fileprivate static let nobodyHere = Text(nb: "(ingen koordinator)", en: "(no coordinator)")
}
