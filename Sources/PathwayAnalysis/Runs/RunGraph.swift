internal import PathwayGraph
internal import PathwayModel

/// The arrows that runs take, from both ends: those between steps that some run without events reaches.
///
/// A contract's way out that leads straight to its own source means that the contract is sent again and nothing else: it is no arrow of
/// a run.
struct RunGraph {
  let graph: PathwayGraph

  /// The numbers of the entries, in order.
  let entries: [Int]

  /// Whether a run may begin at each step.
  let isEntry: [Bool]

  /// Whether runs take each arrow.
  private(set) var isTaken: [Bool]

  /// Whether some run comes to each step, events left out.
  private(set) var isReached: [Bool]

  /// The steps in an order in which every arrow that does not go back leads forwards.
  private(set) var order: [Int] = []

  /// Whether each arrow goes back to a step that lies on the way to its source.
  private(set) var goesBack: [Bool]

  /// Whether some arrow goes back.
  private(set) var hasLoops = false

  /// The number of each step in the order of a search in depth from the entries, and the last that was found from it; -1 where no run comes.
  private(set) var number: [Int]
  private(set) var last: [Int]

  /// The arrows into each step, one step after the other, and where those of each begin.
  private var arrivals: [Int] = []
  private var firstArrival: [Int] = []

  init(_ graph: PathwayGraph, entries: [Int]) {
    self.graph = graph
    self.entries = entries
    var isEntry = Array(repeating: false, count: graph.stepCount)
    for entry in entries { isEntry[entry] = true }
    self.isEntry = isEntry
    isTaken = Array(repeating: false, count: graph.arrows.count)
    goesBack = isTaken
    isReached = Array(repeating: false, count: graph.stepCount)
    number = Array(repeating: -1, count: graph.stepCount)
    last = number
    search()
    collectArrivals()
  }

  /// The arrows that runs take into a step.
  func arrivals(at step: Int) -> ArraySlice<Int> { arrivals[firstArrival[step]..<firstArrival[step + 1]] }

  /// Tells whether several arrows may be taken at once from a step.
  func maySplit(at step: Int) -> Bool {
    let range = graph.arrowIndices(from: step)
    var isNext = false
    for index in range where isTaken[index] {
      let arrow = graph.arrows[index]
      switch arrow.kind {
      case .next:
        if isNext { return true }
        isNext = true
      case .inclusiveBranch: return true
      case .exclusiveBranch, .eventBranch, .subpathwayExit:
        let isTwin = range.contains {
          $0 < index && graph.arrows[$0].kind == arrow.kind && graph.arrows[$0].branch == arrow.branch
        }
        if isTwin { return true }
      case .rejection, .silence, .refusal:
        // A copy or a notice that is not received starts a branch of its own.
        if let handoff = arrow.handoff,
          !range.contains(where: { isTaken[$0] && graph.handoffs(covering: $0).contains(handoff) })
        {
          return true
        }
      case .breach, .noShow, .deterioration, .event: break
      }
    }
    return false
  }

  /// Tells whether an arrow is a contract that is sent again.
  static func sendsAgain(_ arrow: Arrow) -> Bool { arrow.handoff != nil && arrow.sourceStep == arrow.target }

  // MARK: - Search

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
        if Self.sendsAgain(graph.arrows[arrow]) { continue }
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
