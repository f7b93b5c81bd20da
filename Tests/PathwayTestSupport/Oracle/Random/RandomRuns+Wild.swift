import PathwayModel

/// Pathways with arrows at random.
extension RandomRuns {
  mutating func addWildSteps() {
    let count = number(1...8)
    for _ in 0..<count { _ = addStep() }
    for step in 0..<count {
      steps[step].exits = [wildExit(from: step)]
      if step == 0 || happens(8) { steps[step].trigger = Placed("Noe skjer") }
      if happens(8) { addExceptionalWay(at: step) }
    }
  }

  private mutating func wildExit(from step: Int) -> Exit {
    switch number(0...11) {
    case 0...3: Exit(kind: .next(wildTargets(from: step)))
    case 4...6: ChoiceKind.exclusive.exit(wildBranches(.exclusive, from: step))
    case 7, 8: ChoiceKind.inclusive.exit(wildBranches(.inclusive, from: step))
    case 9: ChoiceKind.event.exit(wildBranches(.event, from: step))
    case 10: Exit(kind: .done)
    default: Exit(kind: .end(Placed("Det er over")))
    }
  }

  private mutating func wildBranches(_ kind: ChoiceKind, from step: Int) -> [Branch] {
    let count = number(1...3)
    return (0..<count).map { place in
      Branch(
        condition: condition(kind, isLast: place == count - 1), targets: wildTargets(from: step),
        roundLimit: happens(30) ? Placed(number(1...3)) : nil, recurrence: happens(20) ? Placed(duration()) : nil)
    }
  }

  private mutating func wildTargets(from step: Int) -> [Reference] {
    (0..<(happens(25) ? 2 : 1)).map { _ in reference(happens(75) ? laterStep(than: step) : anyStep()) }
  }
}
