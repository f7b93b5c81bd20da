package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A service that lets the patient go at an age, with nobody after it.
package enum AgeCliff: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 309, name: "age-cliff", severity: .error,
    summary: Text(
      nb: "Når pasienten blir for gammel for en tjeneste, er det avtalt hvem som tar over",
      en: "When the patient becomes too old for a service, it is agreed who takes over"),
    rationale: Text(
      nb: """
        Den som fyller 18, kan miste behandleren sin den dagen. Er det ikke avtalt i god tid hvem som tar over, blir den unge \
        henvist på nytt og står bakerst i en kø, midt i en behandling, og mange kommer aldri videre.
        """,
      en: """
        Whoever turns 18 may lose their therapist that day. Unless it is agreed in good time who takes over, the young person is \
        referred anew and waits at the end of a queue, in the middle of treatment, and many never get further.
        """),
    examples: [
      .good(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 10–25}
        bruker: [felles.yaml]
        aktører:
          dps:
            navn: Distriktspsykiatrisk senter
            område: spesialisthelsetjeneste
            alder: 18+
            kanaler: [brev, telefon]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: bup
            valg:
              - {når: Ungdommen blir snart 18 år, neste: behandle-videre}
              - {ellers: frisk}
          behandle-videre: {slutt: Behandlingen går videre, ansvarlig: dps}
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        overleveringer:
          overgang:
            fra: behandle
            til: behandle-videre
            type: delt-ansvar
            frist: 3 måneder
            kvittering: {nivå: akseptert, innen: 1 måned, mangler: {varsle: [bup]}}
        """),
      .bad(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 10–25}
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: ↓bup
            neste: frisk
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        """),
      // One who says no age and is of the same area.
      .good(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 10–25}
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: bup
            valg:
              - {når: Ungdommen blir snart 18 år, neste: behandle-videre}
              - {ellers: frisk}
          behandle-videre: {slutt: Behandlingen går videre, ansvarlig: sykehus}
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        overleveringer:
          overgang:
            fra: behandle
            til: behandle-videre
            type: delt-ansvar
            frist: 3 måneder
            kvittering: {nivå: akseptert, innen: 1 måned, mangler: {varsle: [bup]}}
        """, isHidden: true),
      // One who says no age and is of another area.
      .bad(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 10–25}
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: ↓bup
            valg:
              - {når: Ungdommen blir snart 18 år, neste: behandle-videre}
              - {ellers: frisk}
          behandle-videre: {slutt: Behandlingen går videre, ansvarlig: fastlege}
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        overleveringer:
          overgang:
            fra: behandle
            til: behandle-videre
            type: delt-ansvar
            frist: 3 måneder
            kvittering: {nivå: akseptert, innen: 1 måned, mangler: {varsle: [bup]}}
            hjemmel: hpl-25
        """, isHidden: true),
      // A contract by which responsibility stays.
      .bad(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 10–25}
        bruker: [felles.yaml]
        aktører:
          dps:
            navn: Distriktspsykiatrisk senter
            område: spesialisthelsetjeneste
            alder: 18+
            kanaler: [brev, telefon]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: ↓bup
            neste: frisk
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        overleveringer:
          orientering:
            fra: behandle
            til: dps
            type: varsling
            frist: 3 måneder
            kvittering: {nivå: lest, innen: 1 måned, mangler: {varsle: [bup]}}
        """, isHidden: true),
      // The contract of an event goes from whoever has the patient.
      .good(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 10–25}
        bruker: [felles.yaml]
        aktører:
          dps:
            navn: Distriktspsykiatrisk senter
            område: spesialisthelsetjeneste
            alder: 18+
            kanaler: [brev, telefon]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: bup
            neste: frisk
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
          behandle-videre: {slutt: Behandlingen går videre, ansvarlig: dps}
        hendelser:
          fyller-18: {ansvarlig: bup, til: behandle-videre}
        overleveringer:
          overgang:
            fra: fyller-18
            til: behandle-videre
            type: delt-ansvar
            frist: 3 måneder
            kvittering: {nivå: akseptert, innen: 1 måned, mangler: {varsle: [bup]}}
        """, isHidden: true),
      // The pathway ends where the actor does.
      .good(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 0–17}
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: bup
            neste: frisk
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        """, isHidden: true),
      // The ages of the actor end before those of the pathway begin.
      .good(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 18+}
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: bup
            neste: frisk
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        """, isHidden: true),
      // No upper age at all.
      .bad(
        """
        forløp: spiseforstyrrelse
        tittel: Spiseforstyrrelse hos unge
        versjon: 0.1.0
        målgruppe: {beskrivelse: Unge med spiseforstyrrelse, alder: 16+}
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Ungdommen spiser for lite og er henvist
            ansvarlig: ↓bup
            neste: frisk
          frisk: {slutt: Ungdommen er frisk, ansvarlig: bup}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    guard let target = pathway.pathway.targetGroup?.ages, !pathway.pathway.unreadKeys.contains("overleveringer") else {
      return
    }
    var seen: [ActorID] = []
    for step in pathway.steps.indices where pathway.reach.contains(step) {
      guard let actor = pathway.graph.owners[step], !seen.contains(actor) else { continue }
      seen.append(actor)
      guard let last = pathway.resolved.actor(actor).ages?.value.upper, endsInside(target.value, last),
        !isFollowed(actor, at: last + 1, in: pathway)
      else { continue }
      self.report(actor, last, from: step, target, in: pathway, to: &report)
    }
  }

  /// Tells whether there are patients of an age, and older ones.
  private static func endsInside(_ ages: AgeRange, _ last: Int) -> Bool {
    last >= ages.lower && ages.upper.map { last < $0 } ?? true
  }

  /// Tells whether some contract leads, or may lead, from an actor to one who serves the next age.
  private static func isFollowed(_ actor: ActorID, at age: Int, in pathway: AnalysedPathway) -> Bool {
    let handoffs = pathway.handoffs
    return handoffs.indices.contains { index in
      guard handoffs[index].kind.map({ $0.value.movesResponsibility || $0.value.sharesResponsibility }) ?? true else {
        return false
      }
      return mayComeFrom(actor, index, pathway) && mayGoToOne(who: age, after: actor, index, pathway)
    }
  }

  private static func mayComeFrom(_ actor: ActorID, _ handoff: Int, _ pathway: AnalysedPathway) -> Bool {
    switch pathway.graph.handoffSources[handoff] {
    case .step(let step)?: pathway.graph.owners[step].map { $0 == actor } ?? true
    case .event?: pathway.eventSenders.contains(actor)
    case .actor?: false
    case nil: true
    }
  }

  private static func mayGoToOne(
    who age: Int, after actor: ActorID, _ handoff: Int, _ pathway: AnalysedPathway
  ) -> Bool {
    let receiver: ActorID? =
      switch pathway.graph.handoffTargets[handoff] {
      case .step(let step)?: pathway.graph.owners[step]
      case .actor(let actor)?: actor
      case .event?, nil: nil
      }
    guard let receiver else { return true }
    let other = pathway.resolved.actor(receiver)
    if let ages = other.ages?.value { return ages.contains(age) }
    if other.unreadKeys.contains("alder") { return true }
    guard let area = pathway.resolved.area(of: actor), let otherArea = other.area?.value else { return true }
    return area == otherArea
  }

  private static func report(
    _ actor: ActorID, _ last: Int, from step: Int, _ target: Placed<AgeRange>, in pathway: AnalysedPathway,
    to report: inout Report
  ) {
    guard let owner = pathway.steps[step].responsible else { return }
    let ages = pathway.resolved.actor(actor).ages
    report(
      .nobody(after: pathway.actorName(actor), last, target.value), at: owner.origin, subject: [owner.id],
      label: .until(last), help: .handOn(from: owner.id, last + 1),
      related: [
        target.origin.place.map { RelatedPlace($0, .ages(target.value)) },
        ages?.origin.place.map { RelatedPlace($0, .served(by: owner.id, last)) },
      ].compactMap { $0 })
  }
}

extension Text {
  fileprivate static func nobody(after actor: String, _ last: Int, _ target: AgeRange) -> Text {
    let end = target.upper.map {
      Text(nb: "forløpet gjelder til og med \($0) år", en: "the pathway goes on up to and including the age of \($0)")
    }
    return Text(
      nb: "pasienten er for gammel for \(actor) fra \(last + 1) år, \(end?.nb ?? "forløpet har ingen øvre alder"), "
        + "og ingen overlevering leder videre til en som tar over da",
      en:
        "the patient is too old for \(actor) from the age of \(last + 1), \(end?.en ?? "the pathway has no upper age"), "
        + "and no handoff leads on to one who takes over then")
  }

  fileprivate static func until(_ last: Int) -> Text {
    Text(nb: "bare til pasienten fyller \(last + 1)", en: "only until the patient turns \(last + 1)")
  }

  fileprivate static func handOn(from actor: Identifier, _ age: Int) -> Text {
    let kinds = Text.words([HandoffKind.transfer, .referral, .handback, .sharedResponsibility].map { $0.word })
    return Text(
      nb:
        "legg til en overlevering fra et av stegene til `\(actor)` til en som tar dem på \(age) år, med `type` \(kinds.nb)",
      en: "add a handoff from one of the steps of `\(actor)` to one who takes those of \(age), with `type` \(kinds.en)")
  }

  fileprivate static func ages(_ ages: AgeRange) -> Text {
    Text(
      nb: "forløpet gjelder \(ages.upper.map { "fra \(ages.lower) til og med \($0) år" } ?? "fra \(ages.lower) år")",
      en: "the pathway holds from the age of \(ages.lower)\(ages.upper.map { " up to and including \($0)" } ?? "")")
  }

  fileprivate static func served(by actor: Identifier, _ last: Int) -> Text {
    Text(
      nb: "her står det at «\(actor)» tar pasienter til og med \(last) år",
      en: "it says here that “\(actor)” takes patients up to and including the age of \(last)")
  }
}
