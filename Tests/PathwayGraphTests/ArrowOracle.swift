import PathwayGraph
import PathwayModel

/// The arrows of a pathway, read off the model one by one as the description of the language says.
struct ArrowOracle {
  private(set) var arrows: [NamedArrow] = []

  /// Whether every step and contract that the model names is there.
  private(set) var isComplete = true

  private let pathway: Pathway

  init(_ pathway: Pathway) {
    self.pathway = pathway
    for step in pathway.steps { add(step) }
    for event in pathway.events { add(event.target, .event, from: event.id) }
    for (number, handoff) in pathway.handoffs.enumerated() { add(handoff, number) }
  }

  /// The identifier of the event from which an arrow comes.
  func eventID(of arrow: Arrow) -> Identifier {
    if case .event(let number) = arrow.source { pathway.events[number].id } else { "" }
  }

  private mutating func add(_ step: Step) {
    for exit in step.exits {
      switch exit.kind {
      case .next(let targets): for target in targets { add(target, .next, from: step.id) }
      case .exclusiveChoice(let branches): add(branches, .exclusiveBranch, from: step.id)
      case .inclusiveChoice(let branches): add(branches, .inclusiveBranch, from: step.id)
      case .eventChoice(let branches): add(branches, .eventBranch, from: step.id)
      case .subpathway(let subpathway):
        for exit in subpathway.exits { for target in exit.targets { add(target, .subpathwayExit, from: step.id) } }
      case .done, .end: break
      }
    }
    if case .step(let target)? = step.breach { add(target, .breach, from: step.id) }
    add(step.noShow, .noShow, from: step.id)
    add(step.consent?.refusal, .refusal, from: step.id)
    add(step.waiting?.deterioration, .deterioration, from: step.id)
  }

  private mutating func add(_ branches: [Branch], _ kind: ArrowKind, from source: Identifier) {
    for branch in branches { for target in branch.targets { add(target, kind, from: source) } }
  }

  private mutating func add(_ handoff: Handoff, _ number: Int) {
    guard let from = handoff.from?.id else { return }
    let silence: Reference? = if case .step(let step)? = handoff.acknowledgement?.missing { step } else { nil }
    let isKnown = pathway.steps.contains { $0.id == from } || pathway.events.contains { $0.id == from }
    guard isKnown else {
      if handoff.rejection != nil || silence != nil || handoff.consent?.refusal != nil { isComplete = false }
      return
    }
    add(handoff.rejection, .rejection, from: from, handoff: number)
    add(silence, .silence, from: from, handoff: number)
    add(handoff.consent?.refusal, .refusal, from: from, handoff: number)
  }

  private mutating func add(
    _ target: Reference?, _ kind: ArrowKind, from source: Identifier, handoff: Int? = nil
  ) {
    guard let target, let step = pathway.steps.first(where: { $0.id == target.id }) else { return }
    let covers = pathway.handoffs.indices.filter { number in
      let contract = pathway.handoffs[number]
      guard number != handoff, contract.from?.id == source, let to = contract.to?.id else { return false }
      return to == step.id || to == step.responsible?.id
    }
    arrows.append(NamedArrow(source: source, target: step.id, kind: kind, handoff: handoff, covers: covers))
  }
}
