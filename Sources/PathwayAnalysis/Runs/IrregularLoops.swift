internal import PathwayGraph

/// Loops that can be entered at two places, at any depth: asked only where ``LoopNest`` says that there are some.
///
/// Strongly connected components (Tarjan 1972); where one has a single entry, the arrows into it are taken away and what is left is
/// searched again (Steensgaard's nesting).
struct IrregularLoops {
  /// A loop and the steps at which it can be entered.
  struct Loop {
    /// The steps, in the order of the pathway.
    let steps: [Int]

    /// The steps at which it can be entered, two or more, in the order of the pathway.
    let entries: [Int]
  }

  /// The loops, by their second entry.
  private(set) var loops: [Loop] = []

  /// How many visits of steps may be spent.
  private var budget = 4_000_000

  private let runs: RunGraph

  init(of runs: RunGraph) {
    self.runs = runs
    var pending: [(steps: [Int], without: Int)] = [(runs.order.sorted(), -1)]
    while let (steps, without) = pending.popLast(), budget > 0 {
      budget -= steps.count
      for component in components(of: steps, without: without) {
        let entries = entries(of: component)
        if entries.count > 1 {
          loops.append(Loop(steps: component, entries: entries))
        } else if let entry = entries.first {
          pending.append((component, entry))
        }
      }
    }
    loops.sort { $0.entries[1] < $1.entries[1] }
  }

  private func entries(of component: [Int]) -> [Int] {
    let members = Set(component)
    return component.filter { step in
      runs.isEntry[step]
        || runs.arrivals(at: step).contains { arrow in
          runs.graph.arrows[arrow].sourceStep.map { !members.contains($0) } ?? false
        }
    }
  }

  /// Returns the components that go round among some steps, without the arrows into one of them.
  private func components(of steps: [Int], without entry: Int) -> [[Int]] {
    let members = Set(steps)
    return StrongComponents.find(in: steps, count: runs.graph.stepCount) { step in
      runs.graph.arrowIndices(from: step).lazy.filter { runs.isTaken[$0] }.map { runs.graph.arrows[$0].target }
        .filter { $0 != entry && members.contains($0) }
    }
  }
}
