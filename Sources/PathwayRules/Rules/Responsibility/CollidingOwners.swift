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
      // Two entries that begin in different places are one fault.
      .bad(
        """
        forløp: slag
        tittel: Hjerneslag
        versjon: 0.1.0
        bruker: [felles.yaml]
        koordinering:
          - {rolle: koordinator, aktør: sykehus, fra: behandle}
          - {rolle: koordinator, aktør: sykehus, fra: trene}
          - {rolle: koordinator, aktør: ↓fastlege, fra: trene}
          - {rolle: fysisk trening, aktør: hjemmetjeneste, fra: trene}
        steg:
          behandle: {start: Pasienten får slag, ansvarlig: sykehus, neste: trene}
          trene: {ansvarlig: sykehus, neste: hjem}
          hjem: {slutt: Pasienten er hjemme, ansvarlig: sykehus}
        """, isHidden: true),
      // On branches that may run side by side, and on branches of which one is taken.
      .bad(Self.branching("neste: [følge-opp, gi-hjelp]", owner: "↓hjemmetjeneste"), isHidden: true),
      .good(
        Self.branching(
          """
          valg:
                - {når: Pasienten klarer medisinene selv, neste: følge-opp}
                - {ellers: gi-hjelp}
          """), isHidden: true),
      // Whoever has it until another is named.
      .good(Self.branching("neste: følge-opp", next: "gi-hjelp"), isHidden: true),
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

  /// Two steps of a hospital, each of which tells somebody that the medicines are theirs.
  private static func branching(_ exit: String, next: String = "hjem", owner: String = "hjemmetjeneste") -> String {
    """
    forløp: hjertesvikt
    tittel: Hjertesvikt
    versjon: 0.1.0
    bruker: [felles.yaml]
    dokumenter: {liste: {navn: Legemiddelliste, innhold: [legemidler]}}
    steg:
      utskrive:
        start: Pasienten er klar
        ansvarlig: sykehus
        gir: liste
        \(exit)
      følge-opp: {ansvarlig: sykehus, neste: \(next)}
      gi-hjelp: {ansvarlig: sykehus, neste: hjem}
      hjem: {slutt: Pasienten er hjemme, ansvarlig: sykehus}
    overleveringer:
      til-legen: {fra: følge-opp, til: fastlege, \(sent), eies etterpå: {legemidler: fastlege}}
      til-hjemmet: {fra: gi-hjelp, til: hjemmetjeneste, \(sent), eies etterpå: {legemidler: \(owner)}}
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
      pathway.runs.coordinatorCollisions, onRunsOf: pathway, whereAsked: hasRivals(pathway))
    var known: Set<Rivals> = []
    for pair in pairs {
      guard let rivals = Rivals(coordinators[pair.first], coordinators[pair.second]), known.insert(rivals).inserted
      else { continue }
      tell(pair, coordinators, in: pathway, to: &report)
    }
    // What can be asked of either has been told above.
    for collision in report.tellable(pathway.runs.itemCollisions, onRunsOf: pathway, whereAsked: false) {
      tell(collision.first, collision.second, collision.run, in: pathway, to: &report)
    }
  }

  /// Two who have one role, however often.
  private struct Rivals: Hashable {
    let role: String
    let actors: Set<Identifier>

    init?(_ first: Coordination, _ second: Coordination) {
      guard let role = second.role?.value, let one = first.actor?.id, let other = second.actor?.id else { return nil }
      self.role = role
      actors = [one, other]
    }
  }

  /// Whether one role has several coordinators, or one thing several owners.
  private static func hasRivals(_ pathway: AnalysedPathway) -> Bool {
    var coordinators: [String: Identifier] = [:]
    for entry in pathway.pathway.coordination {
      guard let role = entry.role?.value, let actor = entry.actor?.id else { continue }
      if let other = coordinators.updateValue(actor, forKey: role), other != actor { return true }
    }
    var owners: [Identifier: Identifier] = [:]
    let handoffs = pathway.handoffs
    for index in handoffs.indices {
      for item in handoffs[index].ownership {
        if let other = owners.updateValue(item.owner.id, forKey: item.item.id), other != item.owner.id { return true }
      }
    }
    return false
  }

  private static func tell(
    _ pair: RunFacts.Pair, _ coordinators: [Coordination], in pathway: AnalysedPathway, to report: inout Report
  ) {
    let (first, second) = (coordinators[pair.first], coordinators[pair.second])
    guard let earlier = first.actor, let later = second.actor, let role = second.role?.value, let from = first.from,
      let begins = second.from
    else { return }
    report(
      .twoInRole(role, name(of: earlier, pathway), name(of: later, pathway)), at: later.origin,
      subject: [earlier.id, from.id, later.id, begins.id], label: .atTheSameTime,
      help: .endBefore(name(of: earlier, pathway), begins.id),
      related: earlier.origin.place.map { [RelatedPlace($0, .alsoHere)] } ?? [],
      witness: RunWitness(of: pathway).told(pair.run), outcome: .bothIn(earlier.id, later.id))
  }

  private static func tell(
    _ first: (handoff: Int, item: Int), _ second: (handoff: Int, item: Int), _ run: Run, in pathway: AnalysedPathway,
    to report: inout Report
  ) {
    let handoffs = pathway.handoffs
    let earlier = handoffs[first.handoff].ownership[first.item]
    let later = handoffs[second.handoff].ownership[second.item]
    let ids = (handoffs[first.handoff].id, handoffs[second.handoff].id)
    report(
      .twoOwn(later.item.id, (name(of: earlier.owner, pathway), ids.0), (name(of: later.owner, pathway), ids.1)),
      at: later.owner.origin, subject: [later.item.id, ids.0, ids.1], label: .atTheSameTime,
      help: .nameOne(ids.0, ids.1), related: earlier.owner.origin.place.map { [RelatedPlace($0, .alsoHere)] } ?? [],
      witness: RunWitness(of: pathway).told(run), outcome: .bothOwn(later.item.id, earlier.owner.id, later.owner.id))
  }

  private static func name(of actor: Reference, _ pathway: AnalysedPathway) -> String {
    pathway.resolved.actorID(actor).map { pathway.actorName($0) } ?? actor.id.text
  }
}

extension Text {
  fileprivate static func twoInRole(_ role: String, _ first: String, _ second: String) -> Text {
    Text(
      nb: "rollen «\(role)» har to på samme tid: \(first) og \(second)",
      en: "two have the role “\(role)” at the same time: \(first) and \(second)")
  }

  fileprivate static func twoOwn(
    _ item: Identifier, _ first: (owner: String, handoff: Identifier), _ second: (owner: String, handoff: Identifier)
  ) -> Text {
    Text(
      nb:
        "«\(item)» får to eiere på samme tid: \(first.owner) i «\(first.handoff)» og \(second.owner) i «\(second.handoff)»",
      en:
        "“\(item)” gets two owners at the same time: \(first.owner) in “\(first.handoff)” and \(second.owner) in “\(second.handoff)”"
    )
  }

  fileprivate static let atTheSameTime = Text(nb: "på samme tid som en annen", en: "at the same time as another")

  fileprivate static let alsoHere = Text(nb: "den andre står her", en: "the other stands here")

  fileprivate static func endBefore(_ coordinator: String, _ step: Identifier) -> Text {
    Text(
      nb: "la \(coordinator) slutte (`til`) før «\(step)» begynner, eller gi dem hver sin `rolle`",
      en: "let \(coordinator) stop (`til`) before “\(step)” begins, or give each a `rolle` of its own")
  }

  fileprivate static func nameOne(_ first: Identifier, _ second: Identifier) -> Text {
    Text(
      nb: "la «\(first)» og «\(second)» si den samme eieren i `eies etterpå`, eller la bare den ene si det",
      en: "let “\(first)” and “\(second)” say the same owner in `eies etterpå`, or let only one of them say it")
  }

  fileprivate static func bothIn(_ first: Identifier, _ second: Identifier) -> Text {
    Text(
      nb: "(\(first) og \(second) har samme rolle)", en: "(\(first) and \(second) have the same role)")
  }

  fileprivate static func bothOwn(_ item: Identifier, _ first: Identifier, _ second: Identifier) -> Text {
    Text(nb: "(\(item) eies av \(first) og av \(second))", en: "(\(item) is owned by \(first) and by \(second))")
  }
}
