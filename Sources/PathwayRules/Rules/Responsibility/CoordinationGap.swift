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
      report(
        .nobodyFor(ids), at: pathway.steps[stretch[0].number].origin, subject: [ids[0]], label: .outside,
        help: .coverIt, related: coordinators(in: pathway),
        witness: RunWitness(of: pathway).told(stretch[0].run.upTo(stretch[0].number)), outcome: .nobodyHere)
    }
  }

  /// Puts together the steps that arrows lead between, those of each stretch in the order of the file.
  private static func stretches(of gaps: [RunFacts.Single], in pathway: AnalysedPathway) -> [[RunFacts.Single]] {
    let gaps = gaps.sorted { $0.number < $1.number }
    var stretch = Array(gaps.indices)
    func first(_ index: Int) -> Int { stretch[index] == index ? index : first(stretch[index]) }
    for (index, gap) in gaps.enumerated() {
      for arrow in pathway.graph.arrowIndices(from: gap.number) {
        guard let other = gaps.firstIndex(where: { $0.number == pathway.graph.arrows[arrow].target }) else { continue }
        let (one, two) = (first(index), first(other))
        stretch[max(one, two)] = min(one, two)
      }
    }
    return gaps.indices.filter { first($0) == $0 }.map { root in
      gaps.indices.filter { first($0) == root }.map { gaps[$0] }
    }
  }

  private static func coordinators(in pathway: AnalysedPathway) -> [RelatedPlace] {
    pathway.pathway.coordination.compactMap { entry in
      entry.from?.origin.place.map { RelatedPlace($0, .beginsHere) }
    }
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
    let nb = (shown.map { "«\($0)»" } + (more > 0 ? ["\(more) steg til"] : [])).listed.nb
    let en = (shown.map { "“\($0)”" } + (more > 0 ? ["\(more) more steps"] : [])).listed.en
    return Text(
      nb: "ingen koordinerer ved \(nb), etter at tre tjenester er inne",
      en: "nobody coordinates at \(en), after three services have come in")
  }

  fileprivate static let outside = Text(
    nb: "utenfor alle som står i `koordinering`", en: "outside everybody in `koordinering`")

  fileprivate static let coverIt = Text(
    nb: "la en i `koordinering` begynne tidligere (`fra`) eller slutte senere (`til`), så steget dekkes",
    en: "let one in `koordinering` begin earlier (`fra`) or stop later (`til`), so that the step is covered")

  fileprivate static let beginsHere = Text(nb: "koordineringen begynner her", en: "coordination begins here")

  fileprivate static let nobodyHere = Text(nb: "(ingen koordinator)", en: "(no coordinator)")
}
