import PathwayKit

/// A used pathway written out in the place of the step that uses it, as an author without `delforløp` would write it.
///
/// It knows nothing of how the tool does it: it goes through every key by itself and writes `step-id` where the tool says `step/id`.
struct HandExpansion {
  private let user: Pathway
  private let used: Pathway
  private let step: Step
  private let use: Subpathway
  private let entry: Identifier

  init?(_ used: Pathway, in user: Pathway, at id: Identifier) {
    guard let step = user.steps.first(where: { $0.id == id }), case .subpathway(let use)? = step.exit?.kind,
      let entry = use.entry?.id ?? used.steps.first(where: { $0.trigger != nil })?.id
    else { return nil }
    (self.user, self.used, self.step, self.use, self.entry) = (user, used, step, use, entry)
  }

  /// The pathway with everything in one file.
  func whole() -> Pathway {
    var whole = user
    whole.steps = user.steps.flatMap { $0.id == step.id ? [] : [outside($0)] } + used.steps.map { inside($0) }
    whole.handoffs = user.handoffs.flatMap { outside($0) } + used.handoffs.map { inside($0) }
    whole.deadlines = user.deadlines.map { outside($0) } + used.deadlines.map { inside($0) }
    whole.coordination = user.coordination.map { outside($0) } + used.coordination.map { inside($0) }
    for index in whole.events.indices { whole.events[index].target = user.events[index].target.map { arrival($0) } }
    return whole
  }

  // MARK: - The pathway around

  private func arrival(_ reference: Reference) -> Reference {
    reference.id == step.id ? Reference(Identifier("\(step.id)-\(entry)")) : reference
  }

  /// The ends of the used pathway, as they are called in the whole.
  private var ends: [Reference] { used.steps.filter { $0.isEnd }.map { inner(Reference($0.id)) } }

  private func moment(_ anchor: Anchor) -> Anchor {
    guard anchor.step.id == step.id, !anchor.isStart else {
      return Anchor(arrival(anchor.step), isStart: anchor.isStart)
    }
    precondition(ends.count == 1, "a moment can be written by hand where the used pathway ends in one way")
    return Anchor(ends[0], isStart: false)
  }

  private func outside(_ step: Step) -> Step {
    var result = changed(step, arrival)
    result.requires = step.requires.map { moment(Anchor($0)).step }
    result.deadline?.anchor = step.deadline?.anchor.map { moment($0) }
    return result
  }

  private func outside(_ handoff: Handoff) -> [Handoff] {
    var result = changed(handoff, arrival)
    result.deadline?.anchor = handoff.deadline?.anchor.map { moment($0) }
    guard handoff.from?.id == step.id else { return [result] }
    let leading = use.exits.filter { exit in exit.targets.contains { $0.id == handoff.to?.id } }
    let sources = leading.isEmpty ? ends : leading.map { inner($0.end) }
    return sources.map { source in
      var copy = result
      copy.from = source
      if sources.count > 1 { copy.id = Identifier("\(handoff.id)-\(source.id)") }
      return copy
    }
  }

  private func outside(_ deadline: SpanningDeadline) -> SpanningDeadline {
    var result = deadline
    result.from = deadline.from.map { moment($0) }
    result.to = deadline.to.map { moment($0) }
    return result
  }

  private func outside(_ item: Coordination) -> Coordination {
    var result = item
    result.from = item.from.map { arrival($0) }
    result.to = item.to.flatMap { $0.id == step.id ? ends : [$0] }
    return result
  }

  // MARK: - The pathway within

  private func inner(_ reference: Reference) -> Reference { Reference(Identifier("\(step.id)-\(reference.id)")) }

  private func inner(_ anchor: Anchor) -> Anchor { Anchor(inner(anchor.step), isStart: anchor.isStart) }

  private func inside(_ step: Step) -> Step {
    var result = changed(step, inner)
    result.id = inner(Reference(step.id)).id
    result.requires = step.requires.map { inner($0) }
    result.deadline?.anchor = step.deadline?.anchor.map { inner($0) }
    result.trigger = step.id == entry ? self.step.trigger : nil
    if step.isEnd, let exit = use.exits.first(where: { $0.end.id == step.id }) {
      result.exits = [Exit(kind: .next(exit.targets.map { arrival($0) }))]
    }
    return result
  }

  private func inside(_ handoff: Handoff) -> Handoff {
    var result = changed(handoff) { reference in
      used.steps.contains { $0.id == reference.id } ? inner(reference) : reference
    }
    result.id = inner(Reference(handoff.id)).id
    result.deadline?.anchor = handoff.deadline?.anchor.map { inner($0) }
    return result
  }

  private func inside(_ deadline: SpanningDeadline) -> SpanningDeadline {
    var result = deadline
    result.id = inner(Reference(deadline.id)).id
    result.from = deadline.from.map { inner($0) }
    result.to = deadline.to.map { inner($0) }
    return result
  }

  private func inside(_ item: Coordination) -> Coordination {
    var result = item
    result.from = item.from.map { inner($0) }
    result.to = item.to.map { inner($0) }
    return result
  }

  // MARK: - Both

  private func changed(_ step: Step, _ rename: (Reference) -> Reference) -> Step {
    var result = step
    result.exits = step.exits.map { changed($0, rename) }
    if case .step(let target)? = step.breach { result.breach = .step(rename(target)) }
    result.noShow = step.noShow.map(rename)
    result.consent?.refusal = step.consent?.refusal.map(rename)
    result.waiting?.deterioration = step.waiting?.deterioration.map(rename)
    return result
  }

  private func changed(_ exit: Exit, _ rename: (Reference) -> Reference) -> Exit {
    func renamed(_ branches: [Branch]) -> [Branch] {
      branches.map { branch in
        var branch = branch
        branch.targets = branch.targets.map(rename)
        return branch
      }
    }
    switch exit.kind {
    case .next(let targets): return Exit(kind: .next(targets.map(rename)))
    case .exclusiveChoice(let branches): return Exit(kind: .exclusiveChoice(renamed(branches)))
    case .inclusiveChoice(let branches): return Exit(kind: .inclusiveChoice(renamed(branches)))
    case .eventChoice(let branches): return Exit(kind: .eventChoice(renamed(branches)))
    case .end, .done, .subpathway: return exit
    }
  }

  private func changed(_ handoff: Handoff, _ rename: (Reference) -> Reference) -> Handoff {
    var result = handoff
    result.from = handoff.from.map(rename)
    result.to = handoff.to.map(rename)
    result.rejection = handoff.rejection.map(rename)
    result.consent?.refusal = handoff.consent?.refusal.map(rename)
    if case .step(let target)? = handoff.acknowledgement?.missing {
      result.acknowledgement?.missing = .step(rename(target))
    }
    return result
  }
}
