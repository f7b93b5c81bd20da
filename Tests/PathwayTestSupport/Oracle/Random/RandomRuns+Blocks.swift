import PathwayModel

/// Pathways put together from blocks that lie in each other, each with one first and one last step.
extension RandomRuns {
  struct Block {
    var first: Int
    var last: Int
  }

  /// Steps are made in an order in which arrows lead forward, but for those that go back.
  mutating func addStructure() {
    let block = addBlock(happens(30) ? number(1...4) : number(4...12), depth: 0)
    steps[block.first].trigger = Placed("Noe skjer")
    finish(block.last)
    for _ in 0..<(happens(45) ? number(1...2) : 0) { disturb() }
  }

  private mutating func addBlock(_ budget: Int, depth: Int) -> Block {
    switch (budget, number(0...99)) {
    case (1, 0..<15): return addLoop(1, depth: depth)
    case (1, _): return addPlainStep()
    case (2, 0..<60), (3, 0..<35), (_, 0..<25): return addSequence(budget, depth: depth)
    case (2, _), (_, 25..<52): return addLoop(budget, depth: depth)
    case (3, _), (_, 52..<80): return addChoice(budget, depth: depth)
    default: return addParallel(budget, depth: depth)
    }
  }

  private mutating func addPlainStep() -> Block {
    let step = addStep()
    return Block(first: step, last: step)
  }

  private mutating func addSequence(_ budget: Int, depth: Int) -> Block {
    let share = number(1...budget - 1)
    let first = addBlock(share, depth: depth)
    let second = addBlock(budget - share, depth: depth)
    link(first.last, to: second.first)
    return Block(first: first.first, last: second.last)
  }

  private mutating func addLoop(_ budget: Int, depth: Int) -> Block {
    let body = addBlock(max(1, budget - 1), depth: depth + 1)
    var decision = body.last
    if budget > 1 || !steps[decision].exits.isEmpty {
      decision = addStep()
      link(body.last, to: decision)
    }
    let kind: ChoiceKind = happens(4) ? .inclusive : happens(20) ? .event : .exclusive
    var back = Branch(condition: condition(kind), targets: [reference(body.first)])
    if happens(45) {
      back.roundLimit = Placed(number(1...3))
    } else if happens(30) {
      back.recurrence = Placed(duration())
    }
    steps[decision].exits = [kind.exit([back])]
    return Block(first: body.first, last: decision)
  }

  private mutating func addChoice(_ budget: Int, depth: Int) -> Block {
    let split = addStep()
    var rest = budget - 2
    var lists: [[Int]] = []
    var open: [Int] = []
    while rest > 0, lists.count < 3 {
      var targets: [Int] = []
      for _ in 0..<(happens(20) ? 2 : 1) where rest > 0 {
        let share = number(1...rest)
        let block = addBlock(share, depth: depth + 1)
        rest -= share
        targets.append(block.first)
        if happens(12) { finish(block.last) } else { open.append(block.last) }
      }
      lists.append(targets)
    }
    let join = addStep()
    if lists.count < 2 || open.isEmpty || happens(25) { lists.append([join]) }
    for step in open { link(step, to: join) }
    choose(at: split, among: lists)
    return Block(first: split, last: join)
  }

  private mutating func choose(at split: Int, among lists: [[Int]]) {
    let targets = lists.map { $0.map { reference($0) } }
    if happens(4) {
      let exits = targets.enumerated().map { Subpathway.Exit(end: Reference(Identifier("slutt-\($0)")), targets: $1) }
      steps[split].exits = [Exit(kind: .subpathway(Subpathway(pathway: "annet-forløp", exits: exits)))]
      return
    }
    let kind: ChoiceKind = happens(35) ? .inclusive : happens(20) ? .event : .exclusive
    let branches = targets.enumerated().map { place, targets in
      Branch(condition: condition(kind, isLast: place == lists.count - 1), targets: targets)
    }
    steps[split].exits = [kind.exit(branches)]
  }

  private mutating func addParallel(_ budget: Int, depth: Int) -> Block {
    let split = addStep()
    var rest = max(2, budget - 2)
    var firsts: [Int] = []
    var open: [Int] = []
    while rest > 0, firsts.count < 3 {
      let share = firsts.isEmpty && rest > 1 ? number(1...rest - 1) : number(1...rest)
      let block = addBlock(share, depth: depth + 1)
      rest -= share
      firsts.append(block.first)
      if happens(12) { finish(block.last) } else { open.append(block.last) }
    }
    if depth == 0, happens(12) { firsts.append(addStep(.done)) }
    let join = addStep()
    if open.isEmpty || happens(10) { firsts.append(join) }
    for step in open { link(step, to: join) }
    steps[split].exits = [Exit(kind: .next(firsts.map { reference($0) }))]
    return Block(first: split, last: join)
  }

  // MARK: - Ways on

  /// Lets a step go on to another; a choice gets one more branch.
  private mutating func link(_ step: Int, to target: Int) {
    guard let exit = steps[step].exits.first else {
      steps[step].exits = [Exit(kind: .next([reference(target)]))]
      return
    }
    switch exit.kind {
    case .exclusiveChoice(let branches): addBranch(.exclusive, branches, at: step, to: target)
    case .inclusiveChoice(let branches): addBranch(.inclusive, branches, at: step, to: target)
    case .eventChoice(let branches): addBranch(.event, branches, at: step, to: target)
    case .next(let targets): steps[step].exits = [Exit(kind: .next(targets + [reference(target)]))]
    case .end, .done, .subpathway: steps[step].exits = [Exit(kind: .next([reference(target)]))]
    }
  }

  private mutating func addBranch(_ kind: ChoiceKind, _ branches: [Branch], at step: Int, to target: Int) {
    let branch = Branch(condition: condition(kind, isLast: true), targets: [reference(target)])
    steps[step].exits = [kind.exit(branches + [branch])]
  }

  private mutating func finish(_ step: Int) {
    if steps[step].exits.isEmpty {
      steps[step].exits = [Exit(kind: happens(12) ? .done : .end(Placed("Det er over")))]
    } else {
      link(step, to: addEnd())
    }
  }

  // MARK: - Disturbances

  private mutating func disturb() {
    let step = anyStep()
    switch number(0...9) {
    case 0, 1: link(step, to: laterStep(than: step))
    case 2: link(step, to: anyStep())
    case 3, 4: addEntry()
    default: addExceptionalWay(at: step)
    }
  }

  private mutating func addEntry() {
    if happens(50) {
      steps[anyStep()].trigger = Placed("Noe annet skjer")
    } else {
      let target = anyStep()
      let entry = addStep(.next([reference(target)]))
      steps[entry].trigger = Placed("Noe annet skjer")
    }
  }

  mutating func addExceptionalWay(at step: Int) {
    let target = happens(35) ? addEnd() : happens(90) ? laterStep(than: step) : anyStep()
    switch number(0...3) {
    case 0:
      steps[step].deadline = Deadline(.within(duration()))
      steps[step].breach = .step(reference(target))
    case 1: steps[step].noShow = reference(target)
    case 2: steps[step].consent = Consent(givers: [Consent.Giver(actor())], refusal: reference(target))
    default:
      steps[step].waiting = Waiting(
        responsible: actor(), atMost: Placed(duration()), deterioration: reference(target))
    }
  }
}
