package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Two who both have what one should have.
package enum CollidingOwners: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 310, name: "colliding-owners", severity: .warning,
    summary: Text(
      nb: "Én rolle har én koordinator om gangen, og det som står åpent, har én eier",
      en: "One role has one coordinator at a time, and what is still open has one owner"),
    rationale: Text(
      nb: """
        Når to eier legemiddellista eller svaret det ventes på, tror hver at den andre følger opp. To koordinatorer i samme rolle gir \
        pasienten to beskjeder, og ingen å holde seg til.
        """,
      en: """
        When two own the list of medicines or the result that is waited for, each believes that the other follows up. Two coordinators \
        in one role give the patient two messages and nobody to turn to.
        """),
    examples: [
      .good(Self.example(owner: "fastlege")),
      .bad(Self.example(owner: "↓hjemmetjeneste")),
      .bad(
        """
        forløp: slag
        tittel: Hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        koordinering:
          - {rolle: koordinator, aktør: sykehus, fra: behandle, til: trene}
          - {rolle: koordinator, aktør: ↓fastlege, fra: trene}
        steg:
          behandle: {start: Pasienten får slag, ansvarlig: sykehus, neste: trene}
          trene: {ansvarlig: sykehus, neste: hjem}
          hjem: {slutt: Pasienten er hjemme, ansvarlig: sykehus}
        """, isHidden: true),
      .good(
        """
        forløp: slag
        tittel: Hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        koordinering:
          - {rolle: koordinator, aktør: sykehus, fra: behandle, til: behandle}
          - {rolle: koordinator, aktør: fastlege, fra: trene}
        steg:
          behandle: {start: Pasienten får slag, ansvarlig: sykehus, neste: trene}
          trene: {ansvarlig: sykehus, neste: hjem}
          hjem: {slutt: Pasienten er hjemme, ansvarlig: sykehus}
        """, isHidden: true),
    ])

  private static func example(owner: String) -> String {
    """
    forløp: hjertesvikt
    tittel: Hjertesvikt
    versjon: 0.1.0
    bruker: [felles.yaml]
    dokumenter: {liste: {navn: Legemiddelliste, innhold: [legemidler]}}
    steg:
      utskrive: {start: Pasienten er klar, ansvarlig: sykehus, gir: liste, neste: hjem}
      hjem: {slutt: Pasienten er hjemme, ansvarlig: sykehus}
    overleveringer:
      til-legen: {fra: utskrive, til: fastlege, \(sent), eies etterpå: {legemidler: fastlege}}
      til-hjemmet: {fra: utskrive, til: hjemmetjeneste, \(sent), eies etterpå: {legemidler: \(owner)}}
    """
  }

  /// What both contracts say.
  private static let sent = """
    type: informasjon, dokument: liste, innhold: [legemidler], kanal: dialogmelding, hjemmel: hpl-25, \
    kvittering: {nivå: mottatt, innen: 1 døgn, mangler: {varsle: [sykehus]}}
    """

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    if pathway.runs.undecided.contains(.coordinatorCollision) {
      report.notAssessed(.roundsMatter, at: pathway.pathway.origin)
    }
    let coordinators = pathway.pathway.coordination
    let pairs = report.tellable(
      pathway.runs.coordinatorCollisions, onRunsOf: pathway, whereAsked: coordinators.count > 1)
    for pair in pairs { tell(pair, coordinators, in: pathway, to: &report) }
    guard pathway.runs.standing == .followed, !pathway.hasRivalExits else { return }
    for collision in pathway.runs.itemCollisions {
      tell(collision.first, collision.second, collision.run, in: pathway, to: &report)
    }
  }

  private static func tell(
    _ pair: RunFacts.Pair, _ coordinators: [Coordination], in pathway: AnalysedPathway, to report: inout Report
  ) {
    guard let first = coordinators[pair.first].actor, let second = coordinators[pair.second].actor,
      let role = coordinators[pair.second].role?.value, let from = coordinators[pair.second].from
    else { return }
    report(
      .twoInRole(role, name(of: first, pathway), name(of: second, pathway)), at: second.origin,
      subject: [first.id, second.id, from.id], label: .atTheSameTime, help: .endBefore(from.id),
      related: first.origin.place.map { [RelatedPlace($0, .alsoHere)] } ?? [],
      witness: RunWitness(of: pathway).told(pair.run), outcome: .two)
  }

  private static func tell(
    _ first: (handoff: Int, item: Int), _ second: (handoff: Int, item: Int), _ run: Run, in pathway: AnalysedPathway,
    to report: inout Report
  ) {
    let handoffs = pathway.handoffs
    let earlier = handoffs[first.handoff].ownership[first.item]
    let later = handoffs[second.handoff].ownership[second.item]
    report(
      .twoOwn(later.item.id, name(of: earlier.owner, pathway), name(of: later.owner, pathway)), at: later.owner.origin,
      subject: [later.item.id, handoffs[first.handoff].id, handoffs[second.handoff].id], label: .atTheSameTime,
      help: .nameOne, related: earlier.owner.origin.place.map { [RelatedPlace($0, .alsoHere)] } ?? [],
      witness: RunWitness(of: pathway).told(run), outcome: .two)
  }

  private static func name(of actor: Reference, _ pathway: AnalysedPathway) -> String {
    pathway.resolved.actorID(actor).map { pathway.actorName($0) } ?? actor.id.text
  }
}

extension Text {
  fileprivate static func twoInRole(_ role: String, _ first: String, _ second: String) -> Text {
    Text(
      nb: "både \(first) og \(second) er \(role) på samme tid",
      en: "both \(first) and \(second) are \(role) at the same time")
  }

  fileprivate static func twoOwn(_ item: Identifier, _ first: String, _ second: String) -> Text {
    Text(
      nb: "både \(first) og \(second) eier «\(item)» på samme tid",
      en: "both \(first) and \(second) own “\(item)” at the same time")
  }

  fileprivate static let atTheSameTime = Text(nb: "på samme tid som en annen", en: "at the same time as another")

  fileprivate static let alsoHere = Text(nb: "den andre står her", en: "the other stands here")

  fileprivate static func endBefore(_ step: Identifier) -> Text {
    Text(
      nb: "la den første slutte (`til`) før «\(step)» begynner, eller gi dem hver sin `rolle`",
      en: "let the first stop (`til`) before “\(step)” begins, or give each a `rolle` of its own")
  }

  fileprivate static let nameOne = Text(
    nb: "la begge overleveringene si hvem av dem som eier det i `eies etterpå`",
    en: "let both handoffs say which of them owns it in `eies etterpå`")

  fileprivate static let two = Text(nb: "(to på samme tid)", en: "(two at the same time)")
}
