import PathwayModel

/// Contracts at random, most of them on arrows.
extension RandomRuns {
  mutating func addContracts() {
    for step in steps.indices {
      var seen: Set<Int> = []
      for target in steps[step].exits.flatMap({ $0.kind.targets }).compactMap({ index(of: $0) }) {
        guard seen.insert(target).inserted else { continue }
        let changesOwner = steps[step].responsible?.id != steps[target].responsible?.id
        if happens(changesOwner ? 55 : 6) { addContract(from: step, on: target) }
        if changesOwner, happens(6) { addContract(from: step, on: target) }
      }
      if happens(7) { addContract(from: step, on: nil) }
      if let target = steps[step].exceptionalTargets.first.flatMap({ index(of: $0) }), happens(30) {
        addContract(from: step, on: target)
      }
    }
  }

  private mutating func addContract(from step: Int, on target: Int?) {
    var to = actor()
    if let target { to = happens(65) ? reference(target) : steps[target].responsible ?? to }
    var handoff = Handoff(
      id: Identifier("overlevering-\(handoffs.count)"), from: reference(step), to: to,
      copies: happens(20) ? [actor()] : [], kind: Placed(happens(50) ? .referral : .information),
      documents: happens(60) ? [document()] : [],
      ownership: happens(25) ? [Ownership(item: happens(70) ? "legemidler" : "utestående-svar", owner: actor())] : [],
      deadline: happens(20) ? deadline(near: step) : nil)
    let isOnArrow = target != nil
    if happens(isOnArrow ? 18 : 12) { handoff.rejection = wayOut(from: step) }
    let within = Placed(duration())
    if happens(isOnArrow ? 9 : 6) {
      handoff.acknowledgement = Acknowledgement(
        level: Placed(.accepted), within: within, missing: .step(wayOut(from: step)))
    } else if happens(10) {
      handoff.acknowledgement = Acknowledgement(level: Placed(.read), within: within, missing: .alert([actor()]))
    }
    if happens(5) { handoff.consent = Consent(givers: [Consent.Giver(actor())], refusal: wayOut(from: step)) }
    handoffs.append(handoff)
  }

  private mutating func wayOut(from step: Int) -> Reference {
    let target =
      switch number(0...9) {
      case 0...2: step
      case 3...7: laterStep(than: step)
      case 8: addEnd()
      default: anyStep()
      }
    return reference(target)
  }
}

extension Exit.Kind {
  /// Every step that it names.
  var targets: [Reference] {
    switch self {
    case .next(let targets): targets
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      branches.flatMap { $0.targets }
    case .subpathway(let subpathway): subpathway.exits.flatMap { $0.targets }
    case .end, .done: []
    }
  }
}

extension Step {
  /// The steps that its exceptional ways out lead to.
  var exceptionalTargets: [Reference] {
    var targets = [noShow, consent?.refusal, waiting?.deterioration].compactMap { $0 }
    if case .step(let target)? = breach { targets.append(target) }
    return targets
  }
}
