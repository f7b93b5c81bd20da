public import PathwayGraph

/// Which step every way to a step goes through.
///
/// Cooper, Harvey and Kennedy, *A Simple, Fast Dominance Algorithm* (Rice University, 2001). The ways are those from the entries by
/// arrows of every kind but events; a part that only events reach begins at the steps that they lead to, and is no way into the rest.
public struct Dominators: Sendable {
  /// The nearest step that every way goes through, by step; the number of steps stands for the beginning of all runs.
  private let parents: [Int]

  /// The place of each step in reverse postorder; -1 for what no run reaches.
  private let order: [Int]

  /// Works out the dominators of a graph.
  public init(of graph: PathwayGraph, reach: Reachability) {
    var search = DominatorSearch(graph, roots: reach.entries)
    search.addRootsOfEvents()
    search.run()
    parents = search.parents
    order = search.order
  }

  /// Tells whether every way to a step goes through another, or the two are one.
  public func dominates(_ dominator: Int, _ step: Int) -> Bool {
    guard order[step] >= 0 else { return false }
    var current = step
    while current != dominator {
      guard current < order.count, order[current] > order[dominator] else { return false }
      current = parents[current]
    }
    return true
  }
}
