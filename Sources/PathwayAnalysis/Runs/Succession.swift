internal import PathwayGraph

/// Which steps are after one step in every order, on the runs that perform both: those that it is before.
struct Succession {
  /// Whether each step is after it.
  private(set) var isAfter: [Bool]

  init(of step: Int, in conditions: RunConditions) {
    let runs = conditions.runs
    let nest = conditions.nest
    isAfter = Array(repeating: false, count: runs.graph.stepCount)
    var pending = [step]
    // What a loop around the step leads to waits for the loop as a whole.
    var loop = nest.innermost[step]
    var around: [Int] = []
    while loop >= 0 {
      around.append(loop)
      for source in conditions.steps(in: .loop(loop)) {
        for arrow in runs.graph.arrowIndices(from: source) where runs.isTaken[arrow] {
          let target = runs.graph.arrows[arrow].target
          if !nest.lies(nest.innermost[target], in: loop), !runs.goesBack[arrow] { reach(target) }
        }
      }
      loop = nest.loops[loop].parent
    }
    while let next = pending.popLast() {
      for arrow in runs.graph.arrowIndices(from: next) where runs.isTaken[arrow] && !runs.goesBack[arrow] {
        reach(runs.graph.arrows[arrow].target)
      }
    }

    func reach(_ target: Int) {
      guard !isAfter[target] else { return }
      isAfter[target] = true
      pending.append(target)
      // A loop that does not hold the step is after it as a whole.
      var loop = nest.innermost[target]
      while loop >= 0, !around.contains(loop), nest.loops[loop].entry == target {
        for member in conditions.steps(in: .loop(loop)) where !isAfter[member] {
          isAfter[member] = true
          pending.append(member)
        }
        loop = nest.loops[loop].parent
      }
    }
  }
}
