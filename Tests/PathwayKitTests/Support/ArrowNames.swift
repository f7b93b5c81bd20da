import PathwayKit

/// The steps that the arrows of a pathway name, read straight off its parts.
enum ArrowNames {
  /// Returns the identifiers of the steps that any arrow leads to.
  static func targets(of pathway: Pathway) -> [Identifier] {
    var targets: [Reference?] = pathway.events.map { $0.target }
    for step in pathway.steps {
      targets += [step.noShow, step.consent?.refusal, step.waiting?.deterioration]
      if case .step(let target)? = step.breach { targets.append(target) }
      for exit in step.exits { targets += self.targets(of: exit.kind) }
    }
    for handoff in pathway.handoffs {
      targets += [handoff.from, handoff.to, handoff.rejection, handoff.consent?.refusal]
      if case .step(let target)? = handoff.acknowledgement?.missing { targets.append(target) }
    }
    return targets.compactMap { $0?.id }
  }

  private static func targets(of exit: Exit.Kind) -> [Reference] {
    switch exit {
    case .next(let targets): targets
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      branches.flatMap { $0.targets }
    case .subpathway(let subpathway): subpathway.exits.flatMap { $0.targets }
    case .end, .done: []
    }
  }
}
