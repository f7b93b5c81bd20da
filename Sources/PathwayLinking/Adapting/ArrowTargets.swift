internal import PathwayModel

/// A change of where arrows lead, made wherever a step or a contract names a step that follows.
struct ArrowTargets {
  /// Returns the steps that follow in place of those that are named; never nothing where something was named.
  let change: ([Reference]) -> [Reference]

  /// Changes the arrows out of a step, ordinary and exceptional.
  func apply(to step: Step) -> Step {
    var changed = step
    changed.exits = step.exits.map { Exit(kind: apply(to: $0.kind), origin: $0.origin) }
    changed.breach = step.breach.map { apply(to: $0) }
    changed.noShow = step.noShow.map { apply(to: $0) }
    changed.consent?.refusal = step.consent?.refusal.map { apply(to: $0) }
    changed.waiting?.deterioration = step.waiting?.deterioration.map { apply(to: $0) }
    return changed
  }

  /// Changes the ways out of a contract; where it goes is another matter.
  func apply(to handoff: Handoff) -> Handoff {
    var changed = handoff
    changed.rejection = handoff.rejection.map { apply(to: $0) }
    changed.acknowledgement?.missing = handoff.acknowledgement?.missing.map { apply(to: $0) }
    changed.consent?.refusal = handoff.consent?.refusal.map { apply(to: $0) }
    return changed
  }

  /// Changes where an event leads.
  func apply(to event: Event) -> Event {
    var changed = event
    changed.target = event.target.map { apply(to: $0) }
    return changed
  }

  private func apply(to reference: Reference) -> Reference { change([reference]).first ?? reference }

  private func apply(to escalation: Escalation) -> Escalation {
    if case .step(let step) = escalation { .step(apply(to: step)) } else { escalation }
  }

  private func apply(to kind: Exit.Kind) -> Exit.Kind {
    switch kind {
    case .next(let targets): return .next(change(targets))
    case .exclusiveChoice(let branches): return .exclusiveChoice(branches.map { apply(to: $0) })
    case .inclusiveChoice(let branches): return .inclusiveChoice(branches.map { apply(to: $0) })
    case .eventChoice(let branches): return .eventChoice(branches.map { apply(to: $0) })
    case .subpathway(var subpathway):
      for index in subpathway.exits.indices {
        subpathway.exits[index].targets = change(subpathway.exits[index].targets)
      }
      return .subpathway(subpathway)
    case .end, .done: return kind
    }
  }

  private func apply(to branch: Branch) -> Branch {
    var branch = branch
    branch.targets = change(branch.targets)
    return branch
  }
}
