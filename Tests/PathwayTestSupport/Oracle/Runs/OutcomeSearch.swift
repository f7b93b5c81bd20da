import PathwayGraph
import PathwayModel

/// Finds everything that may come of one performance of a step.
struct OutcomeSearch {
  private let nest: LoopNest
  private let graph: PathwayGraph
  private let step: Int
  private let arrows: [RunArrow]

  /// The contracts from the step, with what each covers and by which ways out it may fail.
  private let contracts: [Contract]

  init(_ nest: LoopNest, step: Int) {
    self.nest = nest
    self.step = step
    graph = nest.graph.graph
    let arrows = nest.graph.out[step].map { nest.graph.arrows[$0] }
    self.arrows = arrows
    let graph = graph
    contracts = graph.pathway.handoffs.indices.filter { graph.handoffSources[$0] == .step(step) }.map { number in
      let covered = arrows.filter { graph.handoffs(covering: $0.number).contains(number) }
      let ways = arrows.filter { $0.arrow.handoff == number }
      var goesToActor = false
      if case .actor? = graph.handoffTargets[number] { goesToActor = true }
      return Contract(
        number: number, covers: SmallSet(covered.map { $0.place }), ways: ways.map { $0.place },
        goesToActor: goesToActor)
    }
  }

  /// Returns the outcomes, each once.
  func outcomes() -> [StepOutcome] {
    var begun: [Partial] = exceptionalPlaces.map { place in
      var partial = Partial(taken: SmallSet(place), isDone: false)
      partial.origin.replacing = [arrows[place].number]
      return partial
    }
    for base in ordinaryWays() { begun += withSideWays(base) }
    var seen: Set<Partial> = []
    var waiting = begun
    var found: [StepOutcome] = []
    var known: Set<Key> = []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      let outcome = outcome(of: next)
      if known.insert(Key(outcome)).inserted { found.append(outcome) }
      for contract in contracts where contract.covers.meets(next.taken) && !next.failed.contains(contract.number) {
        for way in contract.ways {
          var replaced = next
          replaced.taken = next.taken.subtracting(contract.covers).inserting(way)
          replaced.failed.insert(contract.number)
          replaced.origin.replacing.append(arrows[way].number)
          waiting.append(replaced)
        }
      }
    }
    return found
  }

  private func outcome(of partial: Partial) -> StepOutcome {
    let went = contracts.filter { $0.covers.meets(partial.taken) || ($0.goesToActor && partial.isDone) }
    return StepOutcome(
      taken: partial.taken, isDone: partial.isDone, went: SmallSet(went.map { $0.number }), failed: partial.failed,
      limited: partial.limited, origin: partial.origin)
  }

  // MARK: - Where it begins

  private var exceptionalPlaces: [Int] {
    arrows.filter { !$0.arrow.kind.isOrdinary && $0.arrow.handoff == nil }.map { $0.place }
  }

  private func ordinaryWays() -> [Partial] {
    guard let exit = graph.pathway.steps[step].exits.first else { return [Partial(taken: SmallSet(), isDone: true)] }
    switch exit.kind {
    case .next:
      return [Partial(taken: SmallSet(arrows.filter { $0.arrow.kind == .next }.map { $0.place }), isDone: true)]
    case .exclusiveChoice(let branches), .eventChoice(let branches):
      return branches.indices.map { way(of: SmallSet($0)) }
    case .inclusiveChoice(let branches):
      let others = SmallSet(branches.indices.filter { branches[$0].condition == .otherwise })
      let sets = (1..<(UInt64(1) << UInt64(branches.count))).map { SmallSet(bits: $0) }
      return sets.filter { !$0.meets(others) || $0.count == 1 }.map { way(of: $0) }
    case .subpathway(let subpathway):
      var rest = arrows.filter { $0.arrow.kind == .subpathwayExit }.map { $0.place }
      return subpathway.exits.enumerated().map { number, exit in
        let places = rest.prefix(exit.targets.count)
        rest.removeFirst(places.count)
        var partial = Partial(taken: SmallSet(places), isDone: true)
        partial.origin.branches = SmallSet(number)
        return partial
      }
    case .end, .done:
      return [Partial(taken: SmallSet(), isDone: true)]
    }
  }

  private func way(of branches: SmallSet) -> Partial {
    let taken = arrows.filter { arrow in arrow.arrow.branch.map { branches.contains($0) } == true }
    let limited = nest.limits.indices.filter {
      nest.limits[$0].step == step && branches.contains(nest.limits[$0].branch)
    }
    var partial = Partial(taken: SmallSet(taken.map { $0.place }), isDone: true, limited: SmallSet(limited))
    partial.origin.branches = branches
    return partial
  }

  /// A contract that covers no arrow may fail by one of its ways out, beside what is taken.
  private func withSideWays(_ base: Partial) -> [Partial] {
    contracts.filter { $0.covers.isEmpty }.reduce([base]) { found, contract in
      found
        + found.flatMap { partial in
          contract.ways.map { way in
            var more = partial
            more.taken.insert(way)
            more.failed.insert(contract.number)
            more.origin.replacing.append(arrows[way].number)
            return more
          }
        }
    }
  }

  // MARK: - Parts

  private struct Contract {
    var number: Int
    var covers: SmallSet
    var ways: [Int]
    var goesToActor: Bool
  }

  private struct Partial: Hashable {
    var taken: SmallSet
    var isDone: Bool
    var failed = SmallSet()
    var limited = SmallSet()
    var origin = StepOutcome.Origin()
  }

  /// What makes two outcomes the same for everything that is asked of runs.
  private struct Key: Hashable {
    var taken: SmallSet
    var isDone: Bool
    var went: SmallSet
    var limited: SmallSet

    init(_ outcome: StepOutcome) {
      taken = outcome.taken
      isDone = outcome.isDone
      went = outcome.went
      limited = outcome.limited
    }
  }
}
