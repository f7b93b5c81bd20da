internal import PathwayAnalysis
internal import PathwayGraph

extension Loop {
  /// Tells whether no arrow leaves the loop, or none but an event where it does not go round by plan.
  func isEndless(in graph: PathwayGraph) -> Bool {
    if canBeLeft { return false }
    return !recurs || !graph.eventArrowIndices.contains { !steps.contains(graph.arrows[$0].target) }
  }
}
