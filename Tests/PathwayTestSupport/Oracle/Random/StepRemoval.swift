import PathwayModel

/// Takes a step away, with everything that names it.
struct StepRemoval {
  private let id: Identifier

  /// Where the arrows into it lead instead.
  private let onward: [Reference]

  init(_ id: Identifier, onward: [Reference]) {
    self.id = id
    self.onward = onward
  }

  func applied(to pathway: Pathway) -> Pathway {
    var result = pathway
    guard let index = result.steps.firstIndex(where: { $0.id == id }) else { return pathway }
    let removed = result.steps.remove(at: index)
    if removed.trigger != nil, let next = result.steps.firstIndex(where: { $0.id == onward.first?.id }) {
      result.steps[next].trigger = removed.trigger
    }
    let end = removed.exits.first { $0.kind.targets.isEmpty } ?? Exit(kind: .done)
    for step in result.steps.indices { change(&result.steps[step], end: end) }
    result.handoffs.removeAll { $0.from?.id == id || $0.to?.id == id }
    for handoff in result.handoffs.indices { change(&result.handoffs[handoff]) }
    result.coordination.removeAll { $0.from?.id == id }
    for place in result.coordination.indices { result.coordination[place].to.removeAll { $0.id == id } }
    result.deadlines.removeAll { $0.from?.step.id == id || $0.to?.step.id == id }
    return result
  }

  private func change(_ step: inout Step, end: Exit) {
    step.exits = step.exits.map { exit in
      let changed = changed(exit)
      return changed.kind.targets.isEmpty && !exit.kind.targets.isEmpty ? end : changed
    }
    step.requires.removeAll { $0.id == id }
    step.noShow = changed(step.noShow)
    if step.consent?.refusal?.id == id { step.consent?.refusal = onward.first }
    if step.waiting?.deterioration?.id == id { step.waiting?.deterioration = onward.first }
    if case .step(let target)? = step.breach { step.breach = changed(target).map { .step($0) } }
    if step.deadline?.anchor?.step.id == id { step.deadline?.anchor = nil }
  }

  private func change(_ handoff: inout Handoff) {
    handoff.rejection = changed(handoff.rejection)
    if handoff.consent?.refusal?.id == id { handoff.consent?.refusal = onward.first }
    if case .step(let target)? = handoff.acknowledgement?.missing {
      handoff.acknowledgement?.missing = changed(target).map { .step($0) }
    }
    if handoff.deadline?.anchor?.step.id == id { handoff.deadline?.anchor = nil }
  }

  private func changed(_ reference: Reference?) -> Reference? { reference?.id == id ? onward.first : reference }

  private func changed(_ references: [Reference]) -> [Reference] {
    references.flatMap { $0.id == id ? onward : [$0] }
  }

  private func changed(_ exit: Exit) -> Exit {
    switch exit.kind {
    case .next(let targets): return Exit(kind: .next(changed(targets)))
    case .subpathway(var subpathway):
      subpathway.exits = subpathway.exits.map { Subpathway.Exit(end: $0.end, targets: changed($0.targets)) }
      subpathway.exits.removeAll { $0.targets.isEmpty }
      return Exit(kind: .subpathway(subpathway))
    case .end, .done: return exit
    case .exclusiveChoice, .inclusiveChoice, .eventChoice:
      return exit.mappingBranches { branches in
        for index in branches.indices { branches[index].targets = changed(branches[index].targets) }
        branches.removeAll { $0.targets.isEmpty }
      }
    }
  }
}
