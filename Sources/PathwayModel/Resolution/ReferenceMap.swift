/// New identifiers for some of those that a pathway uses, put in wherever steps, contracts or deadlines are named.
package struct ReferenceMap {
  private let names: [Identifier: Identifier]

  /// Creates a map from the identifiers in use to those that take their place.
  package init(_ names: [Identifier: Identifier]) {
    self.names = names
  }

  package func apply(to reference: Reference) -> Reference {
    names[reference.id].map { Reference($0, origin: reference.origin) } ?? reference
  }

  private func apply(to id: Identifier) -> Identifier { names[id] ?? id }

  // MARK: - The whole

  /// Renames what a pathway consists of, and whatever names it.
  package func apply(to pathway: Pathway) -> Pathway {
    guard !names.isEmpty else { return pathway }
    var renamed = pathway
    renamed.steps = pathway.steps.map { apply(to: $0) }
    renamed.handoffs = pathway.handoffs.map { apply(to: $0) }
    renamed.deadlines = pathway.deadlines.map { deadline in
      // Deadlines have a name space of their own.
      var renamed: SpanningDeadline = apply(to: deadline)
      renamed.id = deadline.id
      return renamed
    }
    renamed.coordination = pathway.coordination.map { apply(to: $0) }
    for index in pathway.events.indices {
      renamed.events[index].target = pathway.events[index].target.map { apply(to: $0) }
    }
    for index in pathway.acceptedDeviations.indices {
      renamed.acceptedDeviations[index].subject = pathway.acceptedDeviations[index].subject.map { apply(to: $0) }
    }
    return renamed
  }

  // MARK: - Steps

  /// Renames a step and what it names; the completion of a step that is renamed may be that of another.
  package func apply(to step: Step, _ done: Identifier? = nil) -> Step {
    var renamed = step
    renamed.id = apply(to: step.id)
    renamed.exits = step.exits.map { Exit(kind: apply(to: $0.kind), origin: $0.origin) }
    renamed.breach = step.breach.map { apply(to: $0) }
    renamed.noShow = step.noShow.map { apply(to: $0) }
    renamed.consent?.refusal = step.consent?.refusal.map { apply(to: $0) }
    renamed.waiting?.deterioration = step.waiting?.deterioration.map { apply(to: $0) }
    renamed.requires = step.requires.map { completion(of: $0, done) }
    renamed.deadline = step.deadline.map { apply(to: $0, done) }
    return renamed
  }

  private func apply(to deadline: Deadline, _ done: Identifier?) -> Deadline {
    var renamed = deadline
    renamed.anchor = deadline.anchor.map { apply(to: $0, done) }
    if case .before(let step, let duration)? = deadline.limit?.value {
      renamed.limit?.value = .before(apply(to: step), atLeast: duration)
    }
    return renamed
  }

  private func apply(to kind: Exit.Kind) -> Exit.Kind {
    func renamed(_ branches: [Branch]) -> [Branch] {
      branches.map { branch in
        var branch = branch
        branch.targets = branch.targets.map { apply(to: $0) }
        return branch
      }
    }
    switch kind {
    case .next(let targets): return .next(targets.map { apply(to: $0) })
    case .exclusiveChoice(let branches): return .exclusiveChoice(renamed(branches))
    case .inclusiveChoice(let branches): return .inclusiveChoice(renamed(branches))
    case .eventChoice(let branches): return .eventChoice(renamed(branches))
    case .subpathway(var subpathway):
      subpathway.exits = subpathway.exits.map {
        Subpathway.Exit(end: $0.end, targets: $0.targets.map { apply(to: $0) })
      }
      return .subpathway(subpathway)
    case .end, .done: return kind
    }
  }

  private func apply(to escalation: Escalation) -> Escalation {
    if case .step(let step) = escalation { .step(apply(to: step)) } else { escalation }
  }

  // MARK: - Contracts and deadlines

  package func apply(to handoff: Handoff, _ done: Identifier? = nil) -> Handoff {
    var renamed = handoff
    renamed.id = apply(to: handoff.id)
    renamed.from = handoff.from.map { apply(to: $0) }
    renamed.to = handoff.to.map { apply(to: $0) }
    renamed.rejection = handoff.rejection.map { apply(to: $0) }
    renamed.acknowledgement?.missing = handoff.acknowledgement?.missing.map { apply(to: $0) }
    renamed.consent?.refusal = handoff.consent?.refusal.map { apply(to: $0) }
    renamed.deadline = handoff.deadline.map { apply(to: $0, done) }
    return renamed
  }

  package func apply(to deadline: SpanningDeadline, _ done: Identifier? = nil) -> SpanningDeadline {
    var renamed = deadline
    renamed.id = apply(to: deadline.id)
    renamed.from = deadline.from.map { apply(to: $0, done) }
    renamed.to = deadline.to.map { apply(to: $0, done) }
    return renamed
  }

  package func apply(to coordination: Coordination) -> Coordination {
    var renamed = coordination
    renamed.from = coordination.from.map { apply(to: $0) }
    renamed.to = coordination.to.map { apply(to: $0) }
    return renamed
  }

  private func apply(to anchor: Anchor, _ done: Identifier?) -> Anchor {
    Anchor(anchor.isStart ? apply(to: anchor.step) : completion(of: anchor.step, done), isStart: anchor.isStart)
  }

  private func completion(of reference: Reference, _ done: Identifier?) -> Reference {
    guard names[reference.id] != nil, let done else { return apply(to: reference) }
    return Reference(done, origin: reference.origin)
  }
}
