public import BitCollections
internal import PathwayGraph

/// Which steps some run reaches, and by which shortest way.
///
/// Every choice is free each time and every meeting synchronises, so a step is reached by some run exactly when arrows lead to
/// it from an entry. Breadth-first search; events may come at any time once a run has begun.
public struct Reachability: Sendable {
  /// The numbers of the entries, in order.
  public let entries: [Int]

  /// The numbers of the steps that some run reaches.
  public let steps: BitSet

  /// The arrow by which a shortest way comes to each step; -1 for entries and for what is not reached.
  private let arrivals: [Int]

  /// Searches from the entries.
  init(of graph: PathwayGraph, from entries: [Int]) {
    self.entries = entries
    var reached = BitSet(reservingCapacity: graph.stepCount)
    var arrivals = Array(repeating: -1, count: graph.stepCount)
    var queue: [Int] = []
    queue.reserveCapacity(graph.stepCount)
    for entry in entries where reached.insert(entry).inserted { queue.append(entry) }
    var head = 0
    func drain() {
      while head < queue.count {
        let step = queue[head]
        head += 1
        for index in graph.arrowIndices(from: step) where reached.insert(graph.arrows[index].target).inserted {
          arrivals[graph.arrows[index].target] = index
          queue.append(graph.arrows[index].target)
        }
      }
    }
    drain()
    if !entries.isEmpty {
      for index in graph.eventArrowIndices where reached.insert(graph.arrows[index].target).inserted {
        arrivals[graph.arrows[index].target] = index
        queue.append(graph.arrows[index].target)
      }
      drain()
    }
    steps = reached
    self.arrivals = arrivals
  }

  /// Tells whether some run reaches a step.
  public func contains(_ step: Int) -> Bool { steps.contains(step) }

  /// Returns the arrow by which a shortest way comes to a step, where it is reached by one.
  public func arrival(at step: Int) -> Int? {
    arrivals[step] >= 0 ? arrivals[step] : nil
  }
}
