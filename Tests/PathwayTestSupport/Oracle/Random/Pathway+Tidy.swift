import PathwayGraph
import PathwayModel

extension Pathway {
  /// Returns the pathway with what makes no sense taken away: limits and intervals of branches that do not go back, limits that
  /// leave a choice without a branch, and ways out on a missed deadline that is not there.
  func tidied() -> Pathway {
    var tidied = self
    if !tidied.steps.contains(where: { $0.trigger != nil }), !tidied.steps.isEmpty {
      tidied.steps[0].trigger = Placed("Noe skjer")
    }
    guard let graph = RunGraph(PathwayGraph(ResolvedPathway(tidied, using: []))) else { return tidied }
    let nest = LoopNest(graph)
    for step in tidied.steps.indices {
      if tidied.steps[step].deadline == nil { tidied.steps[step].breach = nil }
      let back = nest.graph.out[step].map { nest.graph.arrows[$0] }.filter { $0.goesBack }
      let branchesBack = Set(back.compactMap { $0.arrow.branch })
      tidied.steps[step].exits = tidied.steps[step].exits.map { exit in
        exit.mappingBranches { branches in
          for index in branches.indices where !branchesBack.contains(index) {
            branches[index].roundLimit = nil
            branches[index].recurrence = nil
          }
          let last = branches.count - 1
          if branches.allSatisfy({ $0.roundLimit != nil }), last >= 0 { branches[last].roundLimit = nil }
        }
      }
    }
    return tidied
  }
}

extension Exit {
  /// Returns the exit with its branches changed.
  func mappingBranches(_ change: (inout [Branch]) -> Void) -> Exit {
    var exit = self
    switch kind {
    case .exclusiveChoice(var branches):
      change(&branches)
      exit.kind = .exclusiveChoice(branches)
    case .inclusiveChoice(var branches):
      change(&branches)
      exit.kind = .inclusiveChoice(branches)
    case .eventChoice(var branches):
      change(&branches)
      exit.kind = .eventChoice(branches)
    case .next, .end, .done, .subpathway: break
    }
    return exit
  }
}
