internal import PathwayModel
internal import SourceText

/// Lays out the arrows of a pathway, step by step in the order of the pathway.
struct GraphBuilder {
  let resolved: ResolvedPathway
  var owners: [ActorID?] = []
  var arrows: [Arrow] = []
  var handoffSources: [HandoffEnd?] = []
  var handoffTargets: [HandoffEnd?] = []
  var firstArrow: [Int] = []
  var isComplete = true

  /// The steps from which some arrow may be missing.
  var incompleteSteps: Set<Int> = []

  /// The contracts that come from each step.
  private var handoffsByStep: [[Int]] = []

  init(_ resolved: ResolvedPathway) {
    self.resolved = resolved
  }

  mutating func build() {
    let steps = resolved.steps
    owners.reserveCapacity(steps.count)
    for index in steps.indices { owners.append(resolved.actorID(steps[index].responsible)) }
    isComplete = !resolved.pathway.unreadKeys.containsAny(of: "steg", "overleveringer", "hendelser")
    resolveHandoffs(resolved.handoffs)
    arrows.reserveCapacity(steps.count * 2)
    firstArrow.reserveCapacity(steps.count + 1)
    for index in steps.indices {
      firstArrow.append(arrows.count)
      addStepArrows(steps, at: index)
    }
    firstArrow.append(arrows.count)
    let events = resolved.pathway.events
    for index in events.indices { addArrows(of: events[index], at: index) }
  }

  // MARK: - Contracts

  private mutating func resolveHandoffs(_ handoffs: [Handoff]) {
    handoffsByStep = Array(repeating: [], count: owners.count)
    handoffSources.reserveCapacity(handoffs.count)
    handoffTargets.reserveCapacity(handoffs.count)
    for index in handoffs.indices {
      let source = resolvedSource(handoffs[index].from)
      handoffSources.append(source)
      handoffTargets.append(resolvedTarget(handoffs[index].to))
      if case .step(let step)? = source { handoffsByStep[step].append(index) }
      if source == nil, hasWayOut(handoffs, at: index) { isComplete = false }
    }
  }

  /// Whether something that may name a step was written and not understood.
  private func mayLackArrow(_ handoffs: [Handoff], at index: Int) -> Bool {
    handoffs[index].unreadKeys.containsAny(of: "avslag", "kvittering", "samtykke")
      || handoffs[index].acknowledgement?.unreadKeys.contains("mangler") == true
      || handoffs[index].consent?.unreadKeys.contains("nei") == true
  }

  /// Whether it has a way out of its own: a rejection, a silence or a refused consent.
  private func hasWayOut(_ handoffs: [Handoff], at index: Int) -> Bool {
    if case .step? = handoffs[index].acknowledgement?.missing { return true }
    return handoffs[index].rejection != nil || handoffs[index].consent?.refusal != nil
      || mayLackArrow(handoffs, at: index)
  }

  private func resolvedSource(_ reference: Reference?) -> HandoffEnd? {
    if let step = resolved.stepIndex(reference) { return .step(step) }
    return resolved.eventIndex(reference).map { .event($0) }
  }

  private func resolvedTarget(_ reference: Reference?) -> HandoffEnd? {
    if let step = resolved.stepIndex(reference) { return .step(step) }
    return resolved.actorID(reference).map { .actor($0) }
  }

  // MARK: - Arrows

  /// Takes the parts it needs out of the list one by one, since a whole step is dear to copy.
  private mutating func addStepArrows(_ steps: [Step], at index: Int) {
    let source = Arrow.Source.step(index)
    let owner = owners[index]
    let consent = steps[index].consent
    let waiting = steps[index].waiting
    // Something that may name a step was written and not understood, or there is no way out at all.
    let lacksArrow =
      !steps[index].unreadKeys.isEmpty || steps[index].exits.isEmpty || consent?.unreadKeys.contains("nei") == true
      || waiting?.unreadKeys.contains("forverring") == true
    if lacksArrow { markIncomplete(source) }
    let exits = steps[index].exits
    for number in exits.indices { addArrows(of: exits, at: number, from: source, sender: owner) }
    if case .step(let target)? = steps[index].breach { add(target, .breach, from: source, sender: owner) }
    if let target = steps[index].noShow { add(target, .noShow, from: source, sender: owner) }
    if let target = consent?.refusal { add(target, .refusal, from: source, sender: owner) }
    if let waiting, let target = waiting.deterioration {
      add(target, .deterioration, from: source, sender: resolved.actorID(waiting.responsible))
    }
    for handoff in handoffsByStep[index] { addArrows(ofHandoff: handoff, from: source, sender: owner) }
  }

  private mutating func addArrows(of event: Event, at index: Int) {
    let source = Arrow.Source.event(index)
    if let target = event.target { add(target, .event, from: source, sender: nil) } else { isComplete = false }
    for handoff in handoffSources.indices where handoffSources[handoff] == .event(index) {
      addArrows(ofHandoff: handoff, from: source, sender: nil)
    }
  }

  private mutating func addArrows(of exits: [Exit], at index: Int, from source: Arrow.Source, sender: ActorID?) {
    switch exits[index].kind {
    case .next(let targets):
      for target in targets { add(target, .next, from: source, sender: sender) }
    case .exclusiveChoice(let branches):
      addArrows(of: branches, .exclusiveBranch, from: source, sender: sender)
    case .inclusiveChoice(let branches):
      addArrows(of: branches, .inclusiveBranch, from: source, sender: sender)
    case .eventChoice(let branches):
      addArrows(of: branches, .eventBranch, from: source, sender: sender)
    case .subpathway(let subpathway):
      if !subpathway.unreadKeys.isEmpty { markIncomplete(source) }
      for (index, exit) in subpathway.exits.enumerated() {
        for target in exit.targets { add(target, .subpathwayExit, from: source, sender: sender, branch: index) }
      }
    case .end, .done: break
    }
  }

  private mutating func addArrows(of branches: [Branch], _ kind: ArrowKind, from source: Arrow.Source, sender: ActorID?)
  {
    for index in branches.indices {
      if !branches[index].unreadKeys.isEmpty { markIncomplete(source) }
      for target in branches[index].targets { add(target, kind, from: source, sender: sender, branch: index) }
    }
  }

  private mutating func addArrows(ofHandoff index: Int, from source: Arrow.Source, sender: ActorID?) {
    if mayLackArrow(resolved.handoffs, at: index) { markIncomplete(source) }
    if let target = resolved.handoffs[index].rejection {
      add(target, .rejection, from: source, sender: sender, handoff: index)
    }
    if case .step(let target)? = resolved.handoffs[index].acknowledgement?.missing {
      add(target, .silence, from: source, sender: sender, handoff: index)
    }
    if let target = resolved.handoffs[index].consent?.refusal {
      add(target, .refusal, from: source, sender: sender, handoff: index)
    }
  }

  private mutating func add(
    _ target: Reference, _ kind: ArrowKind, from source: Arrow.Source, sender: ActorID?, branch: Int? = nil,
    handoff: Int? = nil
  ) {
    guard let step = resolved.stepIndex(target) else {
      markIncomplete(source)
      return
    }
    arrows.append(
      Arrow(
        source: source, target: step, kind: kind, branch: branch, handoff: handoff, sender: sender,
        origin: target.origin))
  }

  private mutating func markIncomplete(_ source: Arrow.Source) {
    isComplete = false
    if case .step(let step) = source { incompleteSteps.insert(step) }
  }
}
