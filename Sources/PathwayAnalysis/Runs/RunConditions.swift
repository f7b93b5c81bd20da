internal import PathwayGraph

/// When each step is done and each arrow taken, as conditions over the choices of a run.
///
/// All meetings synchronise, so what a run does follows from its choices alone: a step is started when some arrow into it is taken. The
/// conditions are made in one pass in topological order (decision-condition propagation), every loop contracted in its place:
/// inside a loop they speak of one round of it, and outside of its last. Sound where every loop has one entry and goes back by one
/// arrow at a time, since then every round is over before the next begins, and each round is free of the others.
struct RunConditions {
  typealias Condition = DecisionDiagram.Condition

  /// A member of the pathway or of a loop, once the loops in it are contracted.
  enum Member: Hashable {
    case step(Int)
    case loop(Int)
  }

  let runs: RunGraph
  let nest: LoopNest
  let contracts: StepContracts
  var diagram: DecisionDiagram

  /// That a step starts, in a round of its innermost loop; for the entry of a loop, that the loop has begun.
  private(set) var started: [Condition]

  /// That a step is done, in a round of its innermost loop.
  private(set) var done: [Condition]

  /// That an arrow is taken, in a round of the innermost loop of its source.
  private(set) var taken: [Condition]

  /// That an arrow is taken, once its source has started: over the choices of that step alone.
  private(set) var outcome: [Condition]

  /// That a step is done once it has started: over its own choices.
  private(set) var completion: [Condition]

  /// The first choice of each step, and the first after them.
  private(set) var firstChoice: [Int32]
  private(set) var lastChoice: [Int32]

  /// That a loop is entered, in a round of the loop it lies in.
  private(set) var entered: [Condition]

  /// That the round of a loop is its last, and so for the loops in it; always where it has no last round.
  private(set) var isLast: [Condition]

  /// Whether a loop has no last round.
  private(set) var isEndless: [Bool]

  /// That a run begins at each entry; never for other steps.
  private(set) var beginning: [Condition]

  /// The members of each loop in topological order; of the whole pathway last.
  private(set) var members: [[Member]]

  /// Whether several branches may run at once in a loop.
  private var hasSplit: [Bool]

  /// An arrow back that may be taken together with another arrow back or out, in one round of a loop.
  struct Jump {
    let loop: Int
    let back: Int
    let other: Int
  }

  /// Every arrow back that may be taken so, with one other.
  private(set) var jumps: [Jump] = []

  /// Whether the choices in loops are made before all others, and not in their place among them.
  private let makesLoopsFirst: Bool

  init(of runs: RunGraph, _ nest: LoopNest, contracts: StepContracts, limit: Int, loopsFirst: Bool = false) {
    makesLoopsFirst = loopsFirst
    self.runs = runs
    self.nest = nest
    self.contracts = contracts
    let graph = runs.graph
    diagram = DecisionDiagram(choices: graph.arrows.count, limit: limit)
    started = Array(repeating: DecisionDiagram.never, count: graph.stepCount)
    done = started
    completion = started
    beginning = started
    firstChoice = Array(repeating: 0, count: graph.stepCount)
    lastChoice = firstChoice
    taken = Array(repeating: DecisionDiagram.never, count: graph.arrows.count)
    outcome = taken
    entered = Array(repeating: DecisionDiagram.never, count: nest.loops.count)
    isLast = Array(repeating: DecisionDiagram.always, count: nest.loops.count)
    isEndless = Array(repeating: false, count: nest.loops.count)
    hasSplit = isEndless
    members = Array(repeating: [], count: nest.loops.count + 1)
    begin()
    collectMembers()
    propagate()
  }

  /// The number under which the members of the whole pathway stand.
  func body(of loop: Int) -> [Member] { members[loop < 0 ? nest.loops.count : loop] }

  // MARK: - Propagation

  private mutating func begin() {
    var rest = DecisionDiagram.always
    for (index, entry) in runs.entries.enumerated() {
      guard index < runs.entries.count - 1 else {
        beginning[entry] = rest
        return
      }
      let choice = diagram.newChoice()
      beginning[entry] = diagram.and(rest, choice)
      rest = diagram.andNot(rest, choice)
    }
  }

  private mutating func collectMembers() {
    for step in runs.order {
      let loop = nest.innermost[step]
      if loop >= 0, nest.loops[loop].entry == step {
        let parent = nest.loops[loop].parent
        members[parent < 0 ? nest.loops.count : parent].append(.loop(loop))
      }
      members[loop < 0 ? nest.loops.count : loop].append(.step(step))
    }
  }

  /// Makes the conditions of every member of the pathway.
  ///
  /// A loop stands in its place among the others, so that the choices in it are later than those before it and stand above them in the
  /// diagram: a condition then costs what its loop does. Where loops with many ways out lie in each other, the other order is the cheaper one.
  private mutating func propagate() {
    if makesLoopsFirst {
      for loop in nest.loops.indices.reversed() { propagate(in: loop) }
      propagate(in: -1)
    } else {
      propagate(in: -1)
    }
  }

  private mutating func propagate(in whole: Int) {
    var open = [(loop: whole, next: 0)]
    while let (loop, next) = open.last {
      guard next < body(of: loop).count else {
        open.removeLast()
        if loop >= 0 { close(loop) }
        continue
      }
      open[open.count - 1].next += 1
      switch body(of: loop)[next] {
      case .step(let step):
        let isEntryOfLoop = loop >= 0 && nest.loops[loop].entry == step
        started[step] = isEntryOfLoop ? DecisionDiagram.always : condition(ofArrivalsAt: step, in: loop)
        end(step)
      case .loop(let inner):
        entered[inner] = condition(ofArrivalsAt: nest.loops[inner].entry, in: loop)
        if !makesLoopsFirst { open.append((inner, 0)) }
      }
    }
  }

  /// That some arrow that does not go back is taken into a step, or that the run begins there.
  private mutating func condition(ofArrivalsAt step: Int, in loop: Int) -> Condition {
    var condition = loop < 0 ? beginning[step] : DecisionDiagram.never
    for arrow in runs.arrivals(at: step) where !runs.goesBack[arrow] {
      condition = diagram.or(condition, self.condition(ofArrow: arrow, in: loop))
    }
    return condition
  }

  private mutating func end(_ step: Int) {
    firstChoice[step] = diagram.choiceCount
    let outcomes = StepOutcomes(of: step, in: runs, contracts: contracts, &diagram)
    lastChoice[step] = diagram.choiceCount
    completion[step] = outcomes.done
    done[step] = diagram.and(started[step], outcomes.done)
    let first = runs.graph.arrowIndices(from: step).lowerBound
    for (offset, condition) in outcomes.arrows.enumerated() {
      outcome[first + offset] = condition
      taken[first + offset] = diagram.and(started[step], condition)
    }
  }

  /// Finds out when a round of a loop is its last, and which arrows back may be taken while another branch runs on.
  private mutating func close(_ loop: Int) {
    let backs = runs.arrivals(at: nest.loops[loop].entry).filter { runs.goesBack[$0] }
    var goesBack = DecisionDiagram.never
    var conditions: [(arrow: Int, condition: Condition)] = []
    for arrow in backs {
      let condition = condition(ofArrow: arrow, in: loop)
      goesBack = diagram.or(goesBack, condition)
      conditions.append((arrow, condition))
    }
    var innerLast = DecisionDiagram.always
    for case .loop(let inner) in body(of: loop) { innerLast = diagram.and(innerLast, isLast[inner]) }
    let last = diagram.andNot(innerLast, goesBack)
    isEndless[loop] = last == DecisionDiagram.never
    isLast[loop] = isEndless[loop] ? innerLast : last
    findJumps(in: loop, back: conditions, whileOver: innerLast)
  }

  private mutating func findJumps(
    in loop: Int, back: [(arrow: Int, condition: Condition)], whileOver innerLast: Condition
  ) {
    hasSplit[loop] = body(of: loop).contains { splits($0) }
    guard hasSplit[loop] else { return }
    var others = back
    for arrow in leaving(loop) { others.append((arrow, condition(ofArrow: arrow, in: loop))) }
    for (arrow, condition) in back {
      let condition = diagram.and(condition, innerLast)
      let other = others.first {
        $0.arrow != arrow && diagram.and(condition, $0.condition) != DecisionDiagram.never
      }
      if let other { jumps.append(Jump(loop: loop, back: arrow, other: other.arrow)) }
    }
  }

  /// Tells whether several arrows may be taken at once from a member.
  private func splits(_ member: Member) -> Bool {
    switch member {
    case .step(let step): runs.maySplit(at: step)
    case .loop(let inner): hasSplit[inner]
    }
  }

  /// The arrows that lead from a loop to outside it.
  private func leaving(_ loop: Int) -> [Int] {
    steps(in: .loop(loop)).flatMap { step in
      runs.graph.arrowIndices(from: step).filter {
        runs.isTaken[$0] && !nest.lies(nest.innermost[runs.graph.arrows[$0].target], in: loop)
      }
    }
  }

  // MARK: - Conditions elsewhere

  /// Returns that an arrow is taken, in the last round of the loops that lie in a loop, and in a round of that loop.
  mutating func condition(ofArrow arrow: Int, in loop: Int) -> Condition {
    guard let source = runs.graph.arrows[arrow].sourceStep else { return DecisionDiagram.never }
    // Nothing leaves a loop that has no last round.
    let target = nest.innermost[runs.graph.arrows[arrow].target]
    var inner = nest.innermost[source]
    while inner != loop, inner >= 0, !nest.lies(target, in: inner) {
      if isEndless[inner] { return DecisionDiagram.never }
      inner = nest.loops[inner].parent
    }
    return lift(taken[arrow], from: nest.innermost[source], to: loop)
  }

  /// Returns that something happens, seen from a loop in which it happens, or deeper.
  mutating func condition(of happening: Happening, in loop: Int) -> Condition {
    switch happening {
    case .beginning(let step): beginning[step]
    case .started(let step): lift(started[step], from: nest.innermost[step], to: loop)
    case .done(let step), .left(let step): lift(done[step], from: nest.innermost[step], to: loop)
    case .taken(let arrow): condition(ofArrow: arrow, in: loop)
    }
  }

  /// Returns a condition of a round of an inner loop as one of a round of an outer.
  mutating func lift(_ condition: Condition, from inner: Int, to outer: Int) -> Condition {
    var condition = condition
    var loop = inner
    while loop != outer, loop >= 0 {
      condition = diagram.and(entered[loop], condition)
      loop = nest.loops[loop].parent
    }
    return condition
  }

  /// Returns every step of a member.
  func steps(in member: Member) -> [Int] {
    var found: [Int] = []
    var pending = [member]
    while let next = pending.popLast() {
      switch next {
      case .step(let step): found.append(step)
      case .loop(let loop): pending += body(of: loop)
      }
    }
    return found
  }
}
