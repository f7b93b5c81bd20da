import PathwayGraph

/// What is reached from what, by the transitive closure of the arrows (Warshall, *J. ACM* 9, 1962).
struct ReachOracle {
  /// Whether arrows lead from one step to another, or to itself.
  private(set) var leads: [[Bool]]

  /// The length of a shortest way from one step to another, where there is one; 0 to itself.
  private(set) var lengths: [[Int?]]

  /// Closes the arrows of a graph without its events, and without one of its steps where that is asked.
  init(_ graph: PathwayGraph, without hidden: Int? = nil) {
    let count = graph.stepCount
    leads = Array(repeating: Array(repeating: false, count: count), count: count)
    lengths = Array(repeating: Array(repeating: nil, count: count), count: count)
    for step in 0..<count where step != hidden { lengths[step][step] = 0 }
    for arrow in graph.arrows {
      guard let source = arrow.sourceStep, source != hidden, arrow.target != hidden else { continue }
      leads[source][arrow.target] = true
      if source != arrow.target { lengths[source][arrow.target] = 1 }
    }
    for middle in 0..<count {
      for from in 0..<count {
        for to in 0..<count {
          if leads[from][middle], leads[middle][to] { leads[from][to] = true }
          guard let first = lengths[from][middle], let second = lengths[middle][to] else { continue }
          lengths[from][to] = min(lengths[from][to] ?? Int.max, first + second)
        }
      }
    }
  }

  /// Returns the steps that are reached from some steps, those included.
  func reached(from steps: [Int]) -> Set<Int> {
    Set(lengths.indices.filter { step in steps.contains { lengths[$0][step] != nil } })
  }
}
