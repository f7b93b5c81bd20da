internal import PathwayGraph

/// Arrows that are drawn as one: the same source, target and contracts, and the same kind of way.
struct ArrowBundle: Equatable {
  /// Where the arrows begin.
  var source: Source

  /// The number of the step at which they end.
  var target: Int

  /// What kind of way they are.
  var course: Course

  /// The contracts that cover them.
  var covers: [Int]

  /// The numbers of the arrows.
  var arrows: [Int]

  /// Where drawn arrows begin.
  enum Source: Hashable {
    /// The step with a number.
    case step(Int)

    /// The event with a number.
    case event(Int)

    /// The contract with a number: it was declined, or no receipt came.
    case handoff(Int)
  }

  private struct Key: Hashable {
    var source: Source
    var target: Int
    var course: Course
    var covers: [Int]
  }

  /// Bundles the arrows of a graph, in the order of the graph.
  ///
  /// A contract that is sent again when it is declined or unanswered has no arrow: its card says so.
  static func bundles(of graph: PathwayGraph) -> [ArrowBundle] {
    var bundles: [ArrowBundle] = []
    var numbers: [Key: Int] = [:]
    for index in graph.arrows.indices where !sendsAgain(graph.arrows[index]) {
      let arrow = graph.arrows[index]
      let key = Key(
        source: source(of: arrow), target: arrow.target, course: course(of: arrow.kind),
        covers: graph.handoffs(covering: index))
      if let number = numbers[key] {
        bundles[number].arrows.append(index)
      } else {
        numbers[key] = bundles.count
        bundles.append(
          ArrowBundle(source: key.source, target: key.target, course: key.course, covers: key.covers, arrows: [index]))
      }
    }
    return bundles
  }

  private static func sendsAgain(_ arrow: Arrow) -> Bool { arrow.handoff != nil && arrow.sourceStep == arrow.target }

  private static func source(of arrow: Arrow) -> Source {
    if let handoff = arrow.handoff { return .handoff(handoff) }
    switch arrow.source {
    case .step(let step): return .step(step)
    case .event(let event): return .event(event)
    }
  }

  private static func course(of kind: ArrowKind) -> Course {
    if kind == .event { return .event }
    return kind.isOrdinary ? .ordinary : .exceptional
  }
}
