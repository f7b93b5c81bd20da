internal import PathwayGraph

/// What does not change while a pathway is walked: its arrows and its loops.
struct WalkMap {
  let runs: RunGraph
  let nest: LoopNest
  let contracts: StepContracts

  /// The place of each step in an order in which every arrow that does not go back leads forwards.
  private(set) var place: [Int]

  /// The steps of each loop.
  private(set) var steps: [[Int]]

  /// The loops inside each loop.
  private(set) var inner: [[Int]]

  /// The arrows that go back to the entry of each loop, and those that lead out of it.
  private(set) var backs: [[Int]]
  private(set) var leaving: [[Int]]

  var graph: PathwayGraph { runs.graph }

  init(_ runs: RunGraph, _ nest: LoopNest) {
    self.runs = runs
    self.nest = nest
    contracts = StepContracts(of: runs)
    place = Array(repeating: -1, count: runs.graph.stepCount)
    for (number, step) in runs.order.enumerated() { place[step] = number }
    let none: [[Int]] = Array(repeating: [], count: nest.loops.count)
    (steps, inner, backs, leaving) = (none, none, none, none)
    for step in runs.order {
      for loop in loops(of: step) { steps[loop].append(step) }
    }
    for loop in nest.loops.indices {
      var outer = nest.loops[loop].parent
      while outer >= 0 {
        inner[outer].append(loop)
        outer = nest.loops[outer].parent
      }
      backs[loop] = runs.arrivals(at: nest.loops[loop].entry).filter { runs.goesBack[$0] }
    }
    for arrow in runs.isTaken.indices where runs.isTaken[arrow] {
      for loop in loopsLeft(by: arrow) { leaving[loop].append(arrow) }
    }
  }

  /// The loops that a step lies in, the innermost first.
  func loops(of step: Int) -> [Int] { loops(from: nest.innermost[step]) { _ in true } }

  /// The loops that an arrow leads out of, the innermost first.
  func loopsLeft(by arrow: Int) -> [Int] {
    guard let source = graph.arrows[arrow].sourceStep, nest.innermost[source] >= 0 else { return [] }
    let target = nest.innermost[graph.arrows[arrow].target]
    return loops(from: nest.innermost[source]) { !nest.lies(target, in: $0) }
  }

  private func loops(from innermost: Int, while isAsked: (Int) -> Bool) -> [Int] {
    var loops: [Int] = []
    var loop = innermost
    while loop >= 0, isAsked(loop) {
      loops.append(loop)
      loop = nest.loops[loop].parent
    }
    return loops
  }

  /// Tells whether a branch of a step goes back to the entry of a loop.
  func turns(_ loop: Int, _ step: Int, _ branch: Int) -> Bool {
    backs[loop].contains { graph.arrows[$0].sourceStep == step && graph.arrows[$0].branch == branch }
  }
}
