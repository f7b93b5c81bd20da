internal import PathwayGraph

/// Finds a shortest run on which a condition holds.
///
/// Breadth first over what may be performed next, in topological order: a state is what has been triggered and what is left of the
/// condition. Work is counted in states; once there are more than ``limit``, the rest is found step by step, and may be longer than need be.
struct RunSearch {
  typealias Condition = DecisionDiagram.Condition

  /// How many states are looked at before the search is content with any run.
  private static let limit = 20_000

  /// How many states are looked at before the search for every run is given up.
  private static let everyLimit = 3_000

  /// In how many ways one step may end that are looked at.
  private static let endLimit = 64

  private struct State: Hashable {
    var condition: Condition

    /// The places of what has been triggered, in order.
    var pending: [Int32]
  }

  private struct Visit {
    let state: State
    let parent: Int
    let performance: Run.Performance?
  }

  /// The steps that may be performed, in topological order.
  private let sequence: [Int]

  /// The place of each step in the sequence; -1 for others.
  private var place: [Int32]

  /// The step that need only start.
  private let goal: Int?

  /// Whether a step may end in more ways than were looked at.
  private var isCut = false

  private var visits: [Visit] = []
  private var known: Set<State> = []

  /// Prepares to search among steps in topological order, one of which need only start.
  init(among sequence: [Int], startingOnly goal: Int?, in conditions: RunConditions) {
    self.sequence = sequence
    self.goal = goal
    place = Array(repeating: -1, count: conditions.runs.graph.stepCount)
    for (index, step) in sequence.enumerated() { place[step] = Int32(index) }
  }

  /// Returns a shortest run from one of several beginnings, each with what must hold then; nothing where none can hold.
  mutating func run(from beginnings: [(step: Int, condition: Condition)], _ conditions: inout RunConditions)
    -> [Run.Performance]?
  {
    for (step, condition) in beginnings where condition != DecisionDiagram.never && place[step] >= 0 {
      let state = State(condition: condition, pending: [place[step]])
      visits.append(Visit(state: state, parent: -1, performance: nil))
    }
    var next = 0
    while next < visits.count {
      if visits[next].state.pending.isEmpty { return path(to: next) }
      if visits.count > Self.limit { return dive(from: next, &conditions) }
      for visit in following(next, &conditions) where known.insert(visit.state).inserted { visits.append(visit) }
      next += 1
    }
    return nil
  }

  /// Returns runs from one of several beginnings, each with what must hold then, the shortest first, and whether these are all.
  mutating func runs(
    from beginnings: [(step: Int, condition: Condition)], atMost limit: Int, _ conditions: inout RunConditions
  ) -> (runs: [[Run.Performance]], isComplete: Bool) {
    var found: [[Run.Performance]] = []
    for (step, condition) in beginnings where condition != DecisionDiagram.never && place[step] >= 0 {
      let state = State(condition: condition, pending: [place[step]])
      visits.append(Visit(state: state, parent: -1, performance: nil))
    }
    var next = 0
    while next < visits.count {
      if visits[next].state.pending.isEmpty {
        if found.count == limit { return (found, false) }
        found.append(path(to: next))
      }
      if visits.count > Self.everyLimit { return (found, false) }
      visits += following(next, &conditions)
      next += 1
    }
    return (found, !isCut)
  }

  /// Follows the first way that is left at each step: since the condition can still hold, one always is.
  private mutating func dive(from index: Int, _ conditions: inout RunConditions) -> [Run.Performance]? {
    var index = index
    while !visits[index].state.pending.isEmpty {
      guard let visit = following(index, &conditions).first else { return nil }
      visits.append(visit)
      index = visits.count - 1
    }
    return path(to: index)
  }

  private func path(to index: Int) -> [Run.Performance] {
    var performances: [Run.Performance] = []
    var index = index
    while index >= 0 {
      if let performance = visits[index].performance { performances.append(performance) }
      index = visits[index].parent
    }
    return performances.reversed()
  }

  // MARK: - Performing a step

  /// Returns what may come of a state when the first thing that was triggered is performed.
  private mutating func following(_ index: Int, _ conditions: inout RunConditions) -> [Visit] {
    let state = visits[index].state
    guard let first = state.pending.first else { return [] }
    let step = sequence[Int(first)]
    let rest = Array(state.pending.dropFirst())
    if step == goal {
      let performance = Run.Performance(step: step, arrows: [])
      return [
        Visit(state: State(condition: state.condition, pending: rest), parent: index, performance: performance)
      ]
    }
    let range = conditions.runs.graph.arrowIndices(from: step)
    return ends(of: step, state.condition, &conditions).map { end in
      let arrows = range.filter { end.arrows[$0 - range.lowerBound] == DecisionDiagram.always }
      var pending = rest
      for arrow in arrows {
        let target = place[conditions.runs.graph.arrows[arrow].target]
        if target > first, !pending.contains(target) { pending.append(target) }
      }
      return Visit(
        state: State(condition: end.condition, pending: pending.sorted()), parent: index,
        performance: Run.Performance(step: step, arrows: arrows))
    }
  }

  /// Returns the ways in which a step may end such that a condition can still hold.
  private mutating func ends(of step: Int, _ condition: Condition, _ conditions: inout RunConditions) -> [End] {
    let arrows = conditions.runs.graph.arrowIndices(from: step).map { conditions.outcome[$0] }
    var ends = [End(condition: condition, arrows: arrows)]
    var choice = conditions.lastChoice[step]
    while choice > conditions.firstChoice[step] {
      choice -= 1
      ends = ends.flatMap { $0.split(at: choice, &conditions.diagram) }
      guard ends.count > Self.endLimit else { continue }
      // Any of them will do for a run; only whether it is a shortest, and whether all were seen, is then not sure.
      ends.removeLast(ends.count - Self.endLimit)
      isCut = true
    }
    return ends.filter { $0.condition != DecisionDiagram.never }
  }

  /// One way in which a step may end, while its choices fall out.
  private struct End: Equatable {
    var condition: Condition
    var arrows: [Condition]

    func split(at choice: Int32, _ diagram: inout DecisionDiagram) -> [End] {
      guard condition != DecisionDiagram.never else { return [] }
      let yes = restricted(choice, true, &diagram)
      let no = restricted(choice, false, &diagram)
      return yes == no ? [no] : [no, yes]
    }

    private func restricted(_ choice: Int32, _ value: Bool, _ diagram: inout DecisionDiagram) -> End {
      End(
        condition: diagram.restrict(condition, choice, value),
        arrows: arrows.map { diagram.restrict($0, choice, value) })
    }
  }
}
