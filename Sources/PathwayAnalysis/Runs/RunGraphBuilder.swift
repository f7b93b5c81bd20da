internal import PathwayGraph

/// The work of making a ``RunGraph``: a search in depth from the entries.
struct RunGraphBuilder {
  private let graph: PathwayGraph
  private let entries: [Int]
  private(set) var isEntry: [Bool]
  private(set) var isTaken: [Bool]
  private(set) var isReached: [Bool]
  private(set) var order: [Int] = []
  private(set) var goesBack: [Bool]
  private(set) var hasLoops = false
  private(set) var number: [Int]
  private(set) var last: [Int]
  private(set) var arrivals: [Int] = []
  private(set) var firstArrival: [Int] = []

  init(_ graph: PathwayGraph, entries: [Int]) {
    self.graph = graph
    self.entries = entries
    isEntry = Array(repeating: false, count: graph.stepCount)
    isReached = isEntry
    for entry in entries { isEntry[entry] = true }
    isTaken = Array(repeating: false, count: graph.arrows.count)
    goesBack = isTaken
    number = Array(repeating: -1, count: graph.stepCount)
    last = number
  }

  mutating func build() {
    search()
    collectArrivals()
  }

  /// Searches in depth from the entries, and notes what goes back.
  private mutating func search() {
    var path: [(step: Int, arrow: Int)] = []
    var isOpen = Array(repeating: false, count: graph.stepCount)
    order.reserveCapacity(graph.stepCount)
    var count = 0
    for entry in entries where number[entry] < 0 {
      enter(entry, &path, &isOpen, &count)
      while let (step, arrow) = path.last {
        guard arrow < graph.arrowIndices(from: step).upperBound else {
          path.removeLast()
          isOpen[step] = false
          last[step] = count - 1
          order.append(step)
          continue
        }
        path[path.count - 1].arrow += 1
        if RunGraph.sendsAgain(graph.arrows[arrow]) { continue }
        isTaken[arrow] = true
        let target = graph.arrows[arrow].target
        if number[target] < 0 {
          enter(target, &path, &isOpen, &count)
        } else if isOpen[target] {
          goesBack[arrow] = true
          hasLoops = true
        }
      }
    }
    order.reverse()
  }

  private mutating func enter(
    _ step: Int, _ path: inout [(step: Int, arrow: Int)], _ isOpen: inout [Bool], _ count: inout Int
  ) {
    number[step] = count
    count += 1
    isOpen[step] = true
    isReached[step] = true
    path.append((step, graph.arrowIndices(from: step).lowerBound))
  }

  private mutating func collectArrivals() {
    firstArrival = Array(repeating: 0, count: graph.stepCount + 2)
    for arrow in isTaken.indices where isTaken[arrow] { firstArrival[graph.arrows[arrow].target + 2] += 1 }
    for step in 0..<graph.stepCount { firstArrival[step + 2] += firstArrival[step + 1] }
    arrivals = Array(repeating: 0, count: firstArrival[graph.stepCount + 1])
    for arrow in isTaken.indices where isTaken[arrow] {
      let target = graph.arrows[arrow].target
      arrivals[firstArrival[target + 1]] = arrow
      firstArrival[target + 1] += 1
    }
    firstArrival.removeLast()
  }
}
