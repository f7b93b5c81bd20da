internal import PathwayGraph

/// Which steps are before one step in every order, on the runs that perform them.
///
/// A step waits until every arrow into it is decided, taken or not, and an arrow is decided when its source is done or skipped. So what
/// an arrow leads from, near or far, is always before, whichever arrows are taken; and a loop is before what it leads to as a whole. What
/// no arrow leads from may come later. Inside a loop this speaks of one round.
struct Precedence {
  /// The step.
  let step: Int

  /// Whether each step is before it.
  private(set) var isBefore: [Bool]

  init(of step: Int, in conditions: RunConditions) {
    self.step = step
    isBefore = Array(repeating: false, count: conditions.runs.graph.stepCount)
    let runs = conditions.runs
    let nest = conditions.nest
    var isSeen = Array(repeating: false, count: nest.loops.count)
    var pending: [Int] = [step]
    var isQueued = isBefore
    isQueued[step] = true
    while let next = pending.popLast() {
      for arrow in runs.arrivals(at: next) where !runs.goesBack[arrow] {
        guard let source = runs.graph.arrows[arrow].sourceStep else { continue }
        visit(source)
        // A loop that does not hold the step is before it as a whole.
        var loop = nest.innermost[source]
        while loop >= 0, !isSeen[loop], !nest.lies(nest.innermost[step], in: loop) {
          isSeen[loop] = true
          for member in conditions.steps(in: .loop(loop)) { visit(member) }
          loop = nest.loops[loop].parent
        }
      }
    }

    func visit(_ source: Int) {
      guard !isQueued[source] else { return }
      isQueued[source] = true
      isBefore[source] = true
      pending.append(source)
    }
  }
}
