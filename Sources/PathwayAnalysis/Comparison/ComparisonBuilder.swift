internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// Pairs what two editions consist of, and compares the pairs.
struct ComparisonBuilder {
  let oldResolved: ResolvedPathway
  let newResolved: ResolvedPathway

  /// What has been found, and what finds it.
  var collector: DifferenceCollector

  /// Whether things may have other identifiers; the pathway that comes of an adaptation always has.
  private let findingRenames: Bool

  /// The old edition, in which what has been renamed is called as in the new one.
  private let old: Pathway
  private let new: Pathway

  /// The old identifiers of what has been renamed, by the new ones.
  private let oldNames: [Identifier: Identifier]

  init(from old: AnalysedPathway, to new: AnalysedPathway, findingRenames: Bool) {
    self.findingRenames = findingRenames
    let names = findingRenames ? RenameSearch(from: old.pathway, to: new.pathway).names : [:]
    oldNames = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })
    self.old = ReferenceMap(names).apply(to: old.pathway)
    self.new = new.pathway
    oldResolved = old.resolved
    newResolved = new.resolved
    collector = DifferenceCollector(to: new)
  }

  /// The differences.
  var differences: [Difference] { collector.differences }

  /// Compares everything.
  mutating func compareAll() {
    comparePathway()
    compare(.phase, "faser", old.phases, new.phases)
    compareCoordination()
    compareSteps()
    compare(.handoff, "overleveringer", old.handoffs, new.handoffs)
    // A promise of its own: without it less is promised.
    compare(.deadline, "frister", old.deadlines, new.deadlines, added: .tightened, removed: .loosened)
    compare(.duty, "plikter", old.duties, new.duties)
    compare(.event, "hendelser", old.events, new.events)
    compareDeviations()
    compareDeclarations()
  }

  // MARK: - The pathway

  private mutating func comparePathway() {
    let subject = ComparedSubject(.pathway, from: old.id, to: new.id)
    if old.id != new.id, findingRenames { collector.add(subject, .renamed, old: old.origin, new: new.origin) }
    var (before, after) = (old.traits, new.traits)
    let common = Set(old.phases.map { $0.id }).intersection(new.phases.map { $0.id })
    before.add(.phaseOrder, .references(old.phases.map { $0.id }.filter { common.contains($0) }, .phase))
    after.add(.phaseOrder, .references(new.phases.map { $0.id }.filter { common.contains($0) }, .phase))
    collector.compare(subject, before, after)
  }

  // MARK: - What has an identifier

  private mutating func compareSteps() {
    compare(.step, "steg", old.steps, new.steps) { before, after in
      let exits = ExitTraits(of: before, and: after)
      var (old, new) = (before.traits, after.traits)
      old.add(exits.old)
      new.add(exits.new)
      return (old, new)
    }
  }

  /// Compares what has an identifier; of two with one identifier the first.
  private mutating func compare<Element: Compared>(
    _ kind: ComparedSubject.Kind, _ section: String, _ olds: [Element], _ news: [Element],
    added: DifferenceVerdict = .added, removed: DifferenceVerdict = .removed,
    _ traits: (Element, Element) -> (TraitList, TraitList) = { ($0.traits, $1.traits) }
  ) {
    let (before, after) = (DeclarationTable(olds), DeclarationTable(news))
    for (index, element) in olds.enumerated() where before.index(of: element.id) == index && after[element.id] == nil {
      collector.note(traits(element, element).0)
      if new.unreadKeys.contains(section) { continue }
      collector.add(ComparedSubject(kind, element.id, isNew: false), removed, old: element.origin, new: new.origin)
    }
    for (index, element) in news.enumerated() where after.index(of: element.id) == index {
      guard let counterpart = before[element.id] else {
        collector.note(traits(element, element).1)
        if old.unreadKeys.contains(section) { continue }
        collector.add(ComparedSubject(kind, element.id, isOld: false), added, old: old.origin, new: element.origin)
        continue
      }
      let subject = ComparedSubject(kind, from: oldName(of: element.id, kind), to: element.id)
      if subject.oldID != subject.newID {
        collector.add(subject, .renamed, old: counterpart.origin, new: element.origin)
      }
      let (old, new) = traits(counterpart, element)
      collector.compare(subject, old, new)
    }
  }

  /// The old identifier of what has been renamed; only steps and contracts are.
  private func oldName(of id: Identifier, _ kind: ComparedSubject.Kind) -> Identifier {
    kind == .step || kind == .handoff ? oldNames[id] ?? id : id
  }

  // MARK: - What has none

  private mutating func compareCoordination() {
    let pairs = ListPairing.pairs(
      old.coordination, new.coordination,
      by: [{ "\($0.role?.value ?? "") \($0.actor?.id.text ?? "")" }, { $0.role?.value ?? "" }, { _ in "" }])
    for (before, after) in pairs {
      let name = Identifier(((after ?? before)?.role?.value ?? (after ?? before)?.actor?.id.text) ?? "")
      compare(
        .coordination, "koordinering", name, before.map { ($0.traits, $0.origin) }, after.map { ($0.traits, $0.origin) }
      )
    }
  }

  private mutating func compareDeviations() {
    let pairs = ListPairing.pairs(
      old.acceptedDeviations, new.acceptedDeviations, by: [{ "\($0.rule?.value ?? "") \($0.subject?.id.text ?? "")" }])
    for (before, after) in pairs {
      let deviation = after ?? before
      let name = Identifier(
        [deviation?.rule?.value, deviation?.subject?.id.text].compactMap { $0 }.joined(separator: " "))
      compare(.deviation, "unntak", name, before.map { ($0.traits, $0.origin) }, after.map { ($0.traits, $0.origin) })
    }
  }

  private mutating func compare(
    _ kind: ComparedSubject.Kind, _ section: String, _ name: Identifier, _ before: (TraitList, Origin)?,
    _ after: (TraitList, Origin)?
  ) {
    if let before, let after {
      return collector.compare(ComparedSubject(kind, name), before.0, after.0)
    }
    if let list = (before ?? after)?.0 { collector.note(list) }
    let isUnread = (before == nil ? old : new).unreadKeys.contains(section)
    guard !isUnread else { return }
    collector.add(
      ComparedSubject(kind, name, isOld: before != nil, isNew: after != nil), before == nil ? .added : .removed,
      old: before?.1 ?? old.origin, new: after?.1 ?? new.origin)
  }
}
