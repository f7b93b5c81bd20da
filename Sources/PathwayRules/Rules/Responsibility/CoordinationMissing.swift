package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A pathway across several services in which nobody coordinates.
package enum CoordinationMissing: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 305, name: "coordination-missing", severity: .warning,
    summary: Text(
      nb: "Der minst tre tjenester i to områder har ansvar etter hverandre, er det noen som koordinerer",
      en: "Where at least three services in two areas have responsibility in turn, somebody coordinates"),
    rationale: Text(
      nb: """
        Når pasienten går mellom tre tjenester, kjenner hver av dem sin del, og ingen hele veien. Uten en som har oversikten, blir det \
        pasienten eller de pårørende som må passe på at delene henger sammen.
        """,
      en: """
        When the patient goes between three services, each knows its part and nobody the whole way. Without somebody who sees it all, \
        the patient or the family must see to it that the parts hang together.
        """),
    examples: [
      .good(Self.example(coordination: "\nkoordinering: [{rolle: koordinator, aktør: fastlege, fra: se}]")),
      .bad(Self.example(mark: "↓")),
      .good(
        """
        forløp: syn
        tittel: Nedsatt syn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se:
            start: Pasienten ser dårlig
            ansvarlig: fastlege
            valg:
              - {når: Det haster, neste: undersøke}
              - {ellers: hjelpe}
          undersøke: {slutt: Øynene er undersøkt, ansvarlig: sykehus}
          hjelpe: {slutt: Pasienten har hjelpemidler, ansvarlig: hjemmetjeneste}
        overleveringer:
          til-sykehuset: \(Self.shared("se", "undersøke"))
          til-hjemmet: \(Self.shared("se", "hjelpe"))
        """, isHidden: true),
      // Three services of one area.
      .good(
        """
        forløp: syn
        tittel: Nedsatt syn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se: {start: Pasienten ser dårlig, ansvarlig: fastlege, neste: avklare}
          avklare: {ansvarlig: hukommelsesteam, neste: hjelpe}
          hjelpe: {slutt: Pasienten har hjelpemidler hjemme, ansvarlig: hjemmetjeneste}
        overleveringer:
          til-teamet: \(Self.shared("se", "avklare"))
          til-hjemmet: \(Self.shared("avklare", "hjelpe"))
        """, isHidden: true),
      // The patient is no service, and a service that only an event brings in does not count.
      .good(
        """
        forløp: syn
        tittel: Nedsatt syn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se: {start: Pasienten ser dårlig, ansvarlig: fastlege, neste: undersøke}
          undersøke: {ansvarlig: sykehus, neste: klare-seg}
          klare-seg: {slutt: Pasienten klarer seg selv, ansvarlig: pasient}
          hjelpe: {slutt: Pasienten har hjelpemidler hjemme, ansvarlig: hjemmetjeneste}
        overleveringer:
          til-sykehuset: \(Self.shared("se", "undersøke"))
          fallet: \(Self.shared("fall", "hjelpe"))
        hendelser:
          fall: {ansvarlig: fastlege, til: hjelpe}
        """, isHidden: true),
      // One who did not come is taken on by a third service.
      .bad(
        """
        forløp: ↓syn
        tittel: Nedsatt syn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se: {start: Pasienten ser dårlig, ansvarlig: fastlege, neste: undersøke}
          undersøke: {ansvarlig: sykehus, oppmøte: ja, ikke møtt: besøke, neste: briller}
          briller: {slutt: Pasienten har briller, ansvarlig: sykehus}
          besøke: {slutt: Hjemmetjenesten kommer innom, ansvarlig: hjemmetjeneste}
        overleveringer:
          til-sykehuset: \(Self.shared("se", "undersøke"))
          til-hjemmet: \(Self.shared("undersøke", "besøke"))
        """, isHidden: true),
    ])

  private static func example(coordination: String = "", mark: String = "") -> String {
    """
    forløp: \(mark)syn
    tittel: Nedsatt syn
    versjon: 0.1.0
    bruker: [felles.yaml]\(coordination)
    steg:
      se: {start: Pasienten ser dårlig, ansvarlig: fastlege, neste: undersøke}
      undersøke: {ansvarlig: sykehus, neste: hjelpe}
      hjelpe: {slutt: Pasienten har hjelpemidler hjemme, ansvarlig: hjemmetjeneste}
    overleveringer:
      til-sykehuset: \(shared("se", "undersøke"))
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
    if pathway.runs.undecided.contains(.uncoordinated) {
      report.notAssessed(.roundsMatter, at: pathway.pathway.origin)
    }
    let found = report.tellable(
      [pathway.runs.uncoordinated].compactMap { $0 }, onRunsOf: pathway,
      whereAsked: pathway.pathway.coordination.isEmpty && hasThreeServices(pathway))
    for run in found {
      let owners = owners(on: run, in: pathway)
      report(
        .nobodyCoordinates(owners, in: pathway), at: pathway.pathway.origin, subject: [pathway.pathway.id],
        label: .noCoordinator, help: .addCoordination, witness: RunWitness(of: pathway).told(run),
        outcome: .manyAndNobody(owners.count))
    }
  }

  /// Whether at least three services in two areas have steps.
  private static func hasThreeServices(_ pathway: AnalysedPathway) -> Bool {
    let owners = Set(pathway.graph.owners.compactMap { $0 }).filter { pathway.isService($0) }
    return owners.count >= 3 && Set(owners.compactMap { pathway.resolved.area(of: $0) }).count >= 2
  }

  /// The services that have responsibility on a run, in turn.
  private static func owners(on run: Run, in pathway: AnalysedPathway) -> [ActorID] {
    var owners: [ActorID] = []
    for performance in run.performances {
      guard let owner = pathway.graph.owners[performance.step], !owners.contains(owner) else { continue }
      if pathway.isService(owner) { owners.append(owner) }
    }
    return owners
  }
}

extension AnalysedPathway {
  /// Tells whether an actor counts as a service: its area is known, and it is no citizen.
  fileprivate func isService(_ actor: ActorID) -> Bool {
    resolved.area(of: actor).map { $0 != .citizen } ?? false
  }
}

extension Text {
  /// Why a question about several rounds was not decided.
  static let roundsMatter = Text(
    nb: "svaret avhenger av hvor mange ganger sløyfer gås, og det er ikke regnet ut",
    en: "the answer depends on how often loops go round, which has not been worked out")

  fileprivate static func nobodyCoordinates(_ owners: [ActorID], in pathway: AnalysedPathway) -> Text {
    let names = owners.prefix(3).map { pathway.actorName($0) }
    let more = owners.count - names.count
    var areas: [String] = []
    for area in owners.compactMap({ pathway.resolved.area(of: $0)?.word }) where !areas.contains("`\(area)`") {
      areas.append("`\(area)`")
    }
    let nb = (names + (more > 0 ? ["\(more) til"] : [])).listed.nb
    let en = (names + (more > 0 ? ["\(more) more"] : [])).listed.en
    return Text(
      nb: "etter tur har \(nb) ansvaret, i områdene \(areas.listed.nb), og ingen koordinerer",
      en: "in turn \(en) have responsibility, in the areas \(areas.listed.en), and nobody coordinates")
  }

  fileprivate static let noCoordinator = Text(
    nb: "forløpet har ingen `koordinering`", en: "the pathway has no `koordinering`")

  fileprivate static let addCoordination = Text(
    nb: "legg til `koordinering` med `rolle`, `aktør` og `fra`: hvem som har oversikten, og fra hvilket steg",
    en: "add `koordinering` with `rolle`, `aktør` and `fra`: who sees the whole, and from which step")

  fileprivate static func manyAndNobody(_ count: Int) -> Text {
    Text(nb: "(\(count) tjenester, ingen koordinator)", en: "(\(count) services, no coordinator)")
  }
}
