internal import PathwayGraph
internal import PathwayModel

/// Collects pairs of contracts that name different owners of one thing that is still open.
struct ItemCollector {
  /// Two contracts, by the later, and the place of what they name in each.
  struct Collision {
    let first: (handoff: Int, item: Int)
    let second: (handoff: Int, item: Int)
  }

  private(set) var collisions: [Collision] = []

  init(_ runs: RunGraph) {
    let graph = runs.graph
    let handoffs = graph.resolved.handoffs
    var named: [(handoff: Int, item: Int, owner: ActorID)] = []
    for handoff in handoffs.indices where !handoffs[handoff].ownership.isEmpty {
      guard case .step(let source)? = graph.handoffSources[handoff], runs.isReached[source] else { continue }
      for item in handoffs[handoff].ownership.indices {
        guard let owner = graph.resolved.actorID(handoffs[handoff].ownership[item].owner) else { continue }
        let id = handoffs[handoff].ownership[item].item.id
        for other in named where other.owner != owner && other.handoff != handoff {
          if handoffs[other.handoff].ownership[other.item].item.id == id {
            collisions.append(Collision(first: (other.handoff, other.item), second: (handoff, item)))
          }
        }
        named.append((handoff, item, owner))
      }
    }
  }
}
