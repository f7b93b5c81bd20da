internal import PathwayGraph
internal import PathwayModel

/// How the performance of one step may end, as conditions over choices of its own.
///
/// Exceptional ways out come first and take the place of all else; then the ordinary way out; then, for each contract that may fail,
/// its own way out takes the place of the arrows that it covers.
struct StepOutcomes {
  typealias Condition = DecisionDiagram.Condition

  /// That the step is done, and not ended by an exceptional way out.
  private(set) var done = DecisionDiagram.always

  /// That each arrow of the step is taken, in the order of the arrows.
  private(set) var arrows: [Condition]

  private let graph: PathwayGraph
  private let step: Int
  private let range: Range<Int>

  init(of step: Int, in runs: RunGraph, contracts: StepContracts, _ diagram: inout DecisionDiagram) {
    graph = runs.graph
    self.step = step
    range = graph.arrowIndices(from: step)
    arrows = Array(repeating: DecisionDiagram.never, count: range.count)
    endExceptionally(runs, &diagram)
    goOn(&diagram)
    guard contracts.mayFail(at: step) else { return }
    fail(contracts.failures(at: step), &diagram)
  }

  // MARK: - Base

  private mutating func endExceptionally(_ runs: RunGraph, _ diagram: inout DecisionDiagram) {
    for arrow in range where graph.arrows[arrow].isExceptional {
      let choice = diagram.newChoice()
      arrows[arrow - range.lowerBound] = diagram.and(done, choice)
      done = diagram.andNot(done, choice)
    }
  }

  private mutating func goOn(_ diagram: inout DecisionDiagram) {
    guard let exit = graph.resolved.steps[step].exit else { return }
    switch exit.kind {
    case .next: for arrow in range where graph.arrows[arrow].kind == .next { arrows[arrow - range.lowerBound] = done }
    case .exclusiveChoice(let branches), .eventChoice(let branches):
      take(chain(branches.count, &diagram), of: exit.kind.arrowKind)
    case .inclusiveChoice(let branches): take(several(branches, &diagram), of: .inclusiveBranch)
    case .subpathway(let subpathway): take(chain(subpathway.exits.count, &diagram), of: .subpathwayExit)
    case .end, .done: break
    }
  }

  private mutating func take(_ branches: [Condition], of kind: ArrowKind?) {
    for arrow in range where graph.arrows[arrow].kind == kind {
      if let branch = graph.arrows[arrow].branch { arrows[arrow - range.lowerBound] = branches[branch] }
    }
  }

  /// Exactly one of a number of branches.
  private func chain(_ count: Int, _ diagram: inout DecisionDiagram) -> [Condition] {
    var rest = done
    return (0..<count).map { index in
      guard index < count - 1 else { return rest }
      let choice = diagram.newChoice()
      let taken = diagram.and(rest, choice)
      rest = diagram.andNot(rest, choice)
      return taken
    }
  }

  /// One or more of the branches, or the one that holds when none of them does.
  private func several(_ branches: [Branch], _ diagram: inout DecisionDiagram) -> [Condition] {
    var conditions = branches.map { _ in DecisionDiagram.never }
    var none = done
    let ordinary = branches.indices.filter { branches[$0].condition != .otherwise }
    for branch in ordinary {
      let choice = diagram.newChoice()
      conditions[branch] = diagram.and(done, choice)
      none = diagram.andNot(none, choice)
    }
    let otherwise = branches.indices.filter { branches[$0].condition == .otherwise }
    if let last = otherwise.last {
      for branch in otherwise.dropLast() {
        let choice = diagram.newChoice()
        conditions[branch] = diagram.and(none, choice)
        none = diagram.andNot(none, choice)
      }
      conditions[last] = none
    } else if let last = ordinary.last {
      conditions[last] = diagram.or(conditions[last], none)
    }
    return conditions
  }

  // MARK: - Contracts that fail

  /// Lets each contract fail at most once, in an order that reaches every outcome: a way out may be covered by another contract,
  /// which may fail in turn.
  private mutating func fail(_ failures: [StepContracts.Failure], _ diagram: inout DecisionDiagram) {
    var failed = failures.map { _ in DecisionDiagram.never }
    var rounds = 0
    var goesOn = true
    while goesOn, rounds < failures.count {
      goesOn = false
      for (index, failure) in failures.enumerated() {
        var sent = failure.covers.isEmpty ? (rounds == 0 ? done : DecisionDiagram.never) : DecisionDiagram.never
        for arrow in failure.covers { sent = diagram.or(sent, arrows[arrow - range.lowerBound]) }
        sent = diagram.andNot(sent, failed[index])
        guard sent != DecisionDiagram.never else { continue }
        var rest = sent
        for way in failure.ways {
          let choice = diagram.newChoice()
          let taken = diagram.and(rest, choice)
          rest = diagram.andNot(rest, choice)
          arrows[way - range.lowerBound] = diagram.or(arrows[way - range.lowerBound], taken)
        }
        let fails = diagram.andNot(sent, rest)
        failed[index] = diagram.or(failed[index], fails)
        for arrow in failure.covers {
          arrows[arrow - range.lowerBound] = diagram.andNot(arrows[arrow - range.lowerBound], fails)
        }
        if failures[..<index].contains(where: { $0.covers.contains { failure.ways.contains($0) } }) { goesOn = true }
      }
      rounds += 1
    }
  }
}

extension Arrow {
  /// Whether it takes the place of all other arrows of its step.
  var isExceptional: Bool {
    switch kind {
    case .breach, .noShow, .deterioration: true
    case .refusal: handoff == nil
    case .next, .exclusiveBranch, .inclusiveBranch, .eventBranch, .subpathwayExit, .rejection, .silence, .event: false
    }
  }
}

extension Exit.Kind {
  /// The kind of its arrows.
  fileprivate var arrowKind: ArrowKind? {
    switch self {
    case .next: .next
    case .exclusiveChoice: .exclusiveBranch
    case .inclusiveChoice: .inclusiveBranch
    case .eventChoice: .eventBranch
    case .subpathway: .subpathwayExit
    case .end, .done: nil
    }
  }
}
