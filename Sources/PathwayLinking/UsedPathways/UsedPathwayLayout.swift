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
    let names =
      used.steps.map { $0.id } + used.handoffs.map { $0.id } + used.deadlines.map { $0.id } + used.completions.keys
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
    laid.deadlines = pathway.deadlines.map { around($0) } + used.deadlines.map { inner.apply(to: $0) }
    laid.coordination =
      pathway.coordination.map { around($0) }
      + used.coordination.map { inner.apply(to: $0) }
    for event in laid.events.indices {
      laid.events[event].target = laid.events[event].target.map { outer.apply(to: $0) }
    }
    if let whole { laid.deadlines.append(around(whole)) }
    for (id, ends) in used.completions {
      laid.completions[inner.apply(to: Reference(id)).id] = ends.map { inner.apply(to: Reference($0)).id }
    }
    if ends.count > 1 { laid.completions[step.id] = ends.map { $0.id } }
    laid.declarations.add(used.declarations)
    return laid
  }

  /// The contracts of the used pathway that its steps send; those of its events stay with it.
  private var contracts: [Handoff] {
    used.handoffs.filter { handoff in !used.events.contains { $0.id == handoff.from?.id } }
  }

  /// What counts as the completion of the step: its end, or of several any of those by its own identifier.
  private var done: Identifier { ends.count == 1 ? ends[0].id : step.id }

  /// The deadline of the step, as one of the whole of what is laid in its place.
  private var whole: SpanningDeadline? {
    guard let deadline = step.deadline, let limit = deadline.limit, case .within(let within) = limit.value else {
      return nil
    }
    let this = Reference(step.id, origin: step.origin)
    var whole = SpanningDeadline(
      id: step.id, from: deadline.anchor ?? Anchor(this, isStart: true), to: Anchor(this, isStart: false),
      legalBases: deadline.legalBases, annotations: deadline.annotations, unreadKeys: deadline.unreadKeys,
      origin: deadline.origin)
    whole.within = Placed(within, origin: limit.origin)
    whole.ground = deadline.ground
    return whole
  }

  /// A step of the used pathway: it begins no run, and an end leads on.
  private func inside(_ step: Step) -> Step {
    var laid = inner.apply(to: step)
    laid.trigger = nil
    if laid.id == entry.id { begin(&laid) }
    guard step.isEnd, let exit = subpathway.exits.first(where: { $0.end.id == step.id }) else { return laid }
    laid.produces += self.step.produces
    laid.discharges += self.step.discharges
    laid.exits = [Exit(kind: .next(exit.targets.map { outer.apply(to: $0) }), origin: exit.end.origin)]
    return laid
  }

  /// Lets the entry begin as the step does that uses the pathway.
  private func begin(_ entry: inout Step) {
    let own = outer.apply(to: step, done)
    entry.trigger = own.trigger
    entry.needs += own.needs
    entry.requires += own.requires
    entry.waiting = entry.waiting ?? own.waiting
    entry.consent = entry.consent ?? own.consent
    entry.noShow = entry.noShow ?? own.noShow
    entry.breach = entry.breach ?? own.breach
  }

  /// A contract of the pathway: one from the step comes from each end that leads where it goes, or from each where none does.
  private func around(_ handoff: Handoff) -> [Handoff] {
    let laid = outer.apply(to: handoff, done)
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

  /// A deadline of the pathway; deadlines have a name space of their own.
  private func around(_ deadline: SpanningDeadline) -> SpanningDeadline {
    var laid: SpanningDeadline = outer.apply(to: deadline, done)
    laid.id = deadline.id
    return laid
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
