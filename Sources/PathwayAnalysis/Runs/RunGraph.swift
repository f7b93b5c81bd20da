internal import PathwayGraph
internal import PathwayModel

/// The arrows that runs take, from both ends: those between steps that some run without events reaches.
///
/// A contract's way out that leads straight to its own source means that the contract is sent again and nothing else: it is no arrow of
/// a run. Facts of several kinds share it, so it is an object.
final class RunGraph: Sendable {
  let graph: PathwayGraph

  /// The numbers of the entries, in order.
  let entries: [Int]

  /// Whether a run may begin at each step.
  let isEntry: [Bool]

  /// Whether runs take each arrow.
  let isTaken: [Bool]

  /// Whether some run comes to each step, events left out.
  let isReached: [Bool]

  /// The steps in an order in which every arrow that does not go back leads forwards.
  let order: [Int]

  /// Whether each arrow goes back to a step that lies on the way to its source.
  let goesBack: [Bool]

  /// Whether some arrow goes back.
  let hasLoops: Bool

  /// The number of each step in the order of a search in depth from the entries, and the last that was found from it; -1 where no run comes.
  let number: [Int]
  let last: [Int]

  /// The arrows into each step, one step after the other, and where those of each begin.
  private let arrivals: [Int]
  private let firstArrival: [Int]

  init(_ graph: PathwayGraph, entries: [Int]) {
    self.graph = graph
    self.entries = entries
    var builder = RunGraphBuilder(graph, entries: entries)
    builder.build()
    isEntry = builder.isEntry
    isTaken = builder.isTaken
    isReached = builder.isReached
    order = builder.order
    goesBack = builder.goesBack
    hasLoops = builder.hasLoops
    number = builder.number
    last = builder.last
    arrivals = builder.arrivals
    firstArrival = builder.firstArrival
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
}
