internal import PathwayGraph
internal import PathwayModel

/// Finds the strongly connected components of a pathway.
///
/// Tarjan, *Depth-first search and linear graph algorithms*, SIAM J. Comput. 1 (1972), written without recursion so that a long
/// pathway cannot overflow the stack.
enum LoopFinder {
  /// Returns the components that go round, by their first step.
  static func loops(of graph: PathwayGraph) -> [Loop] {
    var search = Search(graph)
    search.run()
    let loops = search.components.indices.map { number in
      loop(of: search.components[number].sorted(), in: graph) { search.component[$0] == number }
    }
    return loops.sorted { $0.steps[0] < $1.steps[0] }
  }

  private static func loop(of steps: [Int], in graph: PathwayGraph, has isMember: (Int) -> Bool) -> Loop {
    var canBeLeft = false
    var recurs = false
    for step in steps {
      for index in graph.arrowIndices(from: step) {
        let arrow = graph.arrows[index]
        if !isMember(arrow.target) {
          canBeLeft = true
        } else if isRecurrence(arrow, of: step, graph) {
          recurs = true
        }
      }
    }
    return Loop(steps: steps, canBeLeft: canBeLeft, recurs: recurs)
  }

  private static func isRecurrence(_ arrow: Arrow, of step: Int, _ graph: PathwayGraph) -> Bool {
    guard let branch = arrow.branch, let exit = graph.resolved.steps[step].exit else { return false }
    switch exit.kind {
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      return branches[branch].recurrence != nil
    case .next, .end, .done, .subpathway: return false
    }
  }

  private struct Search {
    let graph: PathwayGraph
    var components: [[Int]] = []

    /// The number of the component of each step; -1 where it does not go round.
    var component: [Int]
    private var order: [Int]
    private var low: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var path: [(step: Int, arrow: Int)] = []
    private var count = 0

    init(_ graph: PathwayGraph) {
      self.graph = graph
      order = Array(repeating: -1, count: graph.stepCount)
      low = Array(repeating: -1, count: graph.stepCount)
      component = Array(repeating: -1, count: graph.stepCount)
      isOpen = Array(repeating: false, count: graph.stepCount)
      open.reserveCapacity(graph.stepCount)
      path.reserveCapacity(graph.stepCount)
    }

    mutating func run() {
      for start in 0..<graph.stepCount where order[start] < 0 {
        enter(start)
        while let (step, arrow) = path.last {
          if arrow < graph.arrowIndices(from: step).upperBound { follow(arrow) } else { leave(step) }
        }
      }
    }

    private mutating func enter(_ step: Int) {
      order[step] = count
      low[step] = count
      count += 1
      open.append(step)
      isOpen[step] = true
      path.append((step, graph.arrowIndices(from: step).lowerBound))
    }

    private mutating func follow(_ arrow: Int) {
      let step = path[path.count - 1].step
      path[path.count - 1].arrow += 1
      let target = graph.arrows[arrow].target
      if order[target] < 0 {
        enter(target)
      } else if isOpen[target] {
        low[step] = min(low[step], order[target])
      }
    }

    private mutating func leave(_ step: Int) {
      path.removeLast()
      if let parent = path.last?.step { low[parent] = min(low[parent], low[step]) }
      guard low[step] == order[step] else { return }
      let first = (open.lastIndex(of: step) ?? open.count)
      for place in first..<open.count { isOpen[open[place]] = false }
      // Most steps are components of their own, which nothing is kept of.
      let goesRound =
        open.count - first > 1 || graph.arrowIndices(from: step).contains { graph.arrows[$0].target == step }
      if goesRound {
        for place in first..<open.count { component[open[place]] = components.count }
        components.append(Array(open[first...]))
      }
      while open.count > first { open.removeLast() }
    }
  }
}
