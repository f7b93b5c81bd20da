internal import PathwayGraph
internal import PathwayModel

/// Contracts of which one end or both could not be resolved: nobody knows which arrows they were meant to cover.
struct HalfKnownHandoffs {
  private let graph: PathwayGraph
  private let handoffs: [Int]

  /// Finds them in a graph.
  init(in graph: PathwayGraph) {
    self.graph = graph
    handoffs = graph.handoffSources.indices.filter {
      graph.handoffSources[$0] == nil || graph.handoffTargets[$0] == nil
    }
  }

  /// Tells whether some of them may have been meant to cover an arrow.
  func mayCover(_ arrow: Arrow) -> Bool {
    handoffs.contains {
      mayComeFrom(arrow.source, graph.handoffSources[$0]) && mayGoTo(arrow, graph.handoffTargets[$0])
    }
  }

  private func mayComeFrom(_ source: Arrow.Source, _ end: HandoffEnd?) -> Bool {
    guard let end else { return true }
    switch source {
    case .step(let step): return end == .step(step)
    case .event(let event): return end == .event(event)
    }
  }

  private func mayGoTo(_ arrow: Arrow, _ end: HandoffEnd?) -> Bool {
    guard let end else { return true }
    return end == .step(arrow.target) || graph.owners[arrow.target].map { end == .actor($0) } == true
  }
}
