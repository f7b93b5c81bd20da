internal import PathwayModel
internal import SourceText

/// What pathways and their catalogues declare.
extension ComparisonBuilder {
  /// Compares what the editions declare themselves, and what they refer to in catalogues.
  mutating func compareDeclarations() {
    var round = Round(mentions: collector.mentions.take())
    compareKinds(&round)
    round.includesOwn = false
    // What is declared may refer to more that is.
    while !collector.mentions.isEmpty {
      round.mentions = collector.mentions.take()
      compareKinds(&round)
    }
  }

  /// What is compared at one time.
  private struct Round {
    /// What has been referred to since the last time.
    var mentions: [ComparedValue.Referent: [Identifier]]

    /// Whether what the editions declare themselves is compared too.
    var includesOwn = true

    /// What has been compared.
    var compared: Set<Declaration> = []
  }

  /// A declaration by its kind and identifier.
  private struct Declaration: Hashable {
    let kind: ComparedSubject.Kind
    let id: Identifier
  }

  private mutating func compareKinds(_ round: inout Round) {
    compare(.patientGroup, "pasientgrupper", { $0.patientGroups }, .patientGroup, in: &round)
    compare(.actor, "aktører", { $0.actors }, .actor, .stepOrActor, in: &round)
    compare(.document, "dokumenter", { $0.documents }, .document, in: &round)
    compare(.channel, "kanaler", { $0.channels }, .channel, in: &round)
    compare(.criterion, "kriterier", { $0.criteria }, .criterion, in: &round)
    compare(.legalBasis, "hjemler", { $0.legalBases }, .ground, in: &round)
    compare(.healthCommunity, "helsefellesskap", { $0.healthCommunities }, .healthCommunity, in: &round)
    compare(.source, "kilder", { $0.sources }, .ground, .source, in: &round)
  }

  private mutating func compare<Element: Compared>(
    _ kind: ComparedSubject.Kind, _ section: String, _ table: (Scope) -> DeclarationTable<Element>,
    _ referents: ComparedValue.Referent..., in round: inout Round
  ) {
    var ids = referents.flatMap { round.mentions[$0] ?? [] }
    if round.includesOwn {
      ids = (table(oldResolved.local).elements + table(newResolved.local).elements).map { $0.id } + ids
    }
    for id in ids where round.compared.insert(Declaration(kind: kind, id: id)).inserted {
      let old = Found(id, in: oldResolved, table)
      let new = Found(id, in: newResolved, table)
      switch (old, new) {
      case (let old?, let new?): compare(kind, old, new)
      case (let old?, nil) where old.isLocal: add(kind, old, section, .removed)
      case (nil, let new?) where new.isLocal: add(kind, new, section, .added)
      // What a catalogue declares is no part of the pathway that does not refer to it.
      default: continue
      }
    }
  }

  private mutating func compare<Element: Compared>(
    _ kind: ComparedSubject.Kind, _ old: Found<Element>, _ new: Found<Element>
  ) {
    var (before, after) = (old.element.traits, new.element.traits)
    before.add(.isLocal, .flag(old.isLocal))
    after.add(.isLocal, .flag(new.isLocal))
    collector.compare(ComparedSubject(kind, new.element.id), before, after)
  }

  private mutating func add<Element: Compared>(
    _ kind: ComparedSubject.Kind, _ found: Found<Element>, _ section: String, _ verdict: DifferenceVerdict
  ) {
    collector.note(found.element.traits)
    let other = verdict == .added ? oldResolved.pathway : newResolved.pathway
    guard !other.unreadKeys.contains(section) else { return }
    let origin = found.element.origin
    collector.add(
      ComparedSubject(kind, found.element.id, isOld: verdict == .removed, isNew: verdict == .added), verdict,
      old: verdict == .removed ? origin : other.origin, new: verdict == .added ? origin : other.origin)
  }

  /// A declaration, and whether the pathway itself or a catalogue makes it.
  private struct Found<Element: Compared> {
    let element: Element
    let isLocal: Bool

    init?(_ id: Identifier, in resolved: ResolvedPathway, _ table: (Scope) -> DeclarationTable<Element>) {
      if let element = table(resolved.local)[id] {
        self.element = element
        isLocal = true
      } else if let element = table(resolved.scope)[id] {
        self.element = element
        isLocal = false
      } else {
        return nil
      }
    }
  }
}
