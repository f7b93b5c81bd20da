internal import PathwayModel

/// How a used pathway lies in the place of a step.
struct UsedPathwayLayout {
  private let used: Pathway
  private let step: Step
  private let subpathway: Subpathway
  private let entry: Reference
  private let ends: [Reference]
  private let inner: ReferenceMap
  private let outer: ReferenceMap

  init?(of used: Pathway, at id: Identifier, in pathway: Pathway) {
    guard let step = pathway.steps.first(where: { $0.id == id }), case .subpathway(let subpathway)? = step.exit?.kind
    else { return nil }
    let ends = used.steps.filter { $0.isEnd }.map { $0.id }
    let entries = used.steps.filter { $0.trigger != nil }.map { $0.id }
    let isMapped = ends.allSatisfy { end in subpathway.exits.contains { $0.end.id == end } }
    guard isMapped, let entry = subpathway.entry?.id ?? (entries.count == 1 ? entries[0] : nil),
      used.steps.contains(where: { $0.id == entry })
    else { return nil }
    self.used = used
    self.step = step
    self.subpathway = subpathway
    func renamed(_ inner: Identifier) -> Identifier { Identifier("\(id)/\(inner)") }
    let names = used.steps.map { $0.id } + used.handoffs.map { $0.id } + used.deadlines.map { $0.id }
    inner = ReferenceMap(Dictionary(names.map { ($0, renamed($0)) }) { first, _ in first })
    self.entry = Reference(renamed(entry), origin: step.origin)
    self.ends = ends.map { Reference(renamed($0), origin: step.origin) }
    outer = ReferenceMap([id: self.entry.id])
  }

  /// Returns the pathway in which it lies.
  func laid(in pathway: Pathway) -> Pathway {
    var laid = pathway
    // Those of the pathway come first: what is told once is told there.
    laid.steps =
      pathway.steps.filter { $0.id != step.id }.map { outer.apply(to: $0, done) } + used.steps.map { inside($0) }
    laid.handoffs = pathway.handoffs.flatMap { around($0) } + contracts.map { inner.apply(to: $0) }
    laid.deadlines = pathway.deadlines.map { outer.apply(to: $0, done) } + used.deadlines.map { inner.apply(to: $0) }
    laid.coordination =
      pathway.coordination.map { around($0) }
      + used.coordination.map { inner.apply(to: $0) }
    for event in laid.events.indices {
      laid.events[event].target = laid.events[event].target.map { outer.apply(to: $0) }
    }
    laid.declarations.add(used.declarations)
    return laid
  }

  /// The contracts of the used pathway that its steps send; those of its events stay with it.
  private var contracts: [Handoff] {
    used.handoffs.filter { handoff in !used.events.contains { $0.id == handoff.from?.id } }
  }

  /// What counts as the completion of the step.
  private var done: Identifier { ends.count == 1 ? ends[0].id : entry.id }

  /// A step of the used pathway: it begins no run, and an end leads on.
  private func inside(_ step: Step) -> Step {
    var laid = inner.apply(to: step)
    laid.trigger =
      step.id.text == String(entry.id.text.dropFirst(self.step.id.text.count + 1)) ? self.step.trigger : nil
    guard step.isEnd, let exit = subpathway.exits.first(where: { $0.end.id == step.id }) else { return laid }
    laid.exits = [Exit(kind: .next(exit.targets.map { outer.apply(to: $0) }), origin: exit.end.origin)]
    return laid
  }

  /// A contract of the pathway: one from the step comes from each end that leads where it goes, or from each where none does.
  private func around(_ handoff: Handoff) -> [Handoff] {
    let laid = outer.apply(to: handoff)
    guard handoff.from?.id == step.id else { return [laid] }
    let leading = subpathway.exits.filter { exit in exit.targets.contains { $0.id == handoff.to?.id } }
      .map { inner.apply(to: $0.end) }
    let sources = leading.isEmpty ? ends : leading
    return sources.map { end in
      var copy = laid
      copy.from = end
      if sources.count > 1 { copy.id = Identifier("\(handoff.id)/\(end.id)") }
      return copy
    }
  }

  private func around(_ coordination: Coordination) -> Coordination {
    var laid = outer.apply(to: coordination)
    laid.to = coordination.to.flatMap { $0.id == step.id ? ends : [$0] }
    return laid
  }
}

extension Declarations {
  /// Adds what another declares, where nothing is declared by the same identifier.
  fileprivate mutating func add(_ other: Declarations) {
    func new<Element: Declared>(_ mine: [Element], _ others: [Element]) -> [Element] {
      others.filter { element in !mine.contains { $0.id == element.id } }
    }
    actors += new(actors, other.actors)
    documents += new(documents, other.documents)
    channels += new(channels, other.channels)
    legalBases += new(legalBases, other.legalBases)
    patientGroups += new(patientGroups, other.patientGroups)
    healthCommunities += new(healthCommunities, other.healthCommunities)
    sources += new(sources, other.sources)
    criteria += new(criteria, other.criteria)
  }
}
