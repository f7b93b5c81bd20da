internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

/// Finds the tangles of a pathway.
///
/// The steps that some run reaches, without events, without branches that count their rounds or come at intervals, and without steps
/// that stop waiting and leave. On the arrow by which a receiver declines stands the receiver, so that a referral that is declined and
/// sent again goes round among two.
struct TangleSearch {
  /// How many arrows may be looked at before the search is given up: every step that leaves may mean another look.
  private static let budget = 2_000_000

  private let pathway: AnalysedPathway
  private let graph: PathwayGraph
  private var visits = 0

  // What the search for components notes of each step.
  private var order: [Int]
  private var low: [Int]
  private var isOpen: [Bool]

  /// Which part each step belongs to; -1 for what is in none. A part is what still may hold a tangle.
  private var parts: [Int]
  private var partCount = 0

  /// Whether each arrow may be taken any number of times.
  private var isFree: [Bool]

  /// The tangles found, none where the search was given up.
  private(set) var tangles: [Tangle] = []

  /// Whether there was too much to look at.
  var isGivenUp: Bool { visits > Self.budget }

  /// Prepares a search.
  init(_ pathway: AnalysedPathway) {
    self.pathway = pathway
    graph = pathway.graph
    parts = Array(repeating: -1, count: pathway.graph.stepCount)
    order = parts
    low = parts
    isOpen = Array(repeating: false, count: pathway.graph.stepCount)
    isFree = Array(repeating: true, count: pathway.graph.arrows.count)
  }

  /// Tells whether there is anything to search: in most pathways every arrow that goes up the file counts its rounds, and then
  /// nothing goes round without.
  static func mayFind(in pathway: AnalysedPathway) -> Bool {
    let graph = pathway.graph
    return pathway.loops.contains { loop in
      loop.steps.contains { step in
        graph.arrowIndices(from: step).contains {
          graph.arrows[$0].target <= step && !isLimited($0, of: step, in: pathway)
        }
      }
    }
  }

  /// Searches the loops that some run reaches and that can be left.
  mutating func run() {
    var open: [[Int]] = []
    for loop in pathway.loops where pathway.reach.contains(loop.steps[0]) && !loop.isEndless(in: graph) {
      guard mayHaveTwoActors(loop.steps) else { continue }
      mark(loop.steps)
      for step in loop.steps { noteLimits(of: step) }
      open += components(of: loop.steps)
    }
    while let component = open.popLast(), !isGivenUp {
      mark(component)
      let staying = component.filter { !leavesInTime($0) }
      if staying.count == component.count {
        add(component)
      } else {
        for step in component { parts[step] = -1 }
        mark(staying)
        open += components(of: staying)
      }
    }
    if isGivenUp { tangles = [] }
    tangles.sort { $0.steps[0] < $1.steps[0] }
  }

  private mutating func mark(_ steps: [Int]) {
    for step in steps { parts[step] = partCount }
    partCount += 1
  }

  // MARK: - Who has the patient

  private func mayHaveTwoActors(_ steps: [Int]) -> Bool {
    var first: ActorID?
    for step in steps {
      if let owner = graph.owners[step] {
        if let first, first != owner { return true }
        first = owner
      }
      for index in graph.arrowIndices(from: step) where graph.arrows[index].kind == .rejection { return true }
    }
    return false
  }

  private mutating func add(_ component: [Int]) {
    let steps = component.sorted()
    var actors: [ActorID] = []
    var arrows: [Int] = []
    for step in steps {
      if let owner = graph.owners[step], !actors.contains(owner) { actors.append(owner) }
      for index in graph.arrowIndices(from: step) where isInside(index, from: step) {
        arrows.append(index)
        guard graph.arrows[index].kind == .rejection, let handoff = graph.arrows[index].handoff,
          let receiver = HandoffParties(of: handoff, in: pathway).receiver, !actors.contains(receiver)
        else { continue }
        actors.append(receiver)
      }
    }
    if actors.count > 1 { tangles.append(Tangle(steps: steps, actors: actors, arrows: arrows)) }
  }

  // MARK: - What does not go round

  private func isInside(_ arrow: Int, from step: Int) -> Bool {
    isFree[arrow] && parts[graph.arrows[arrow].target] == parts[step]
  }

  /// Takes away the branches of a step that may be taken a number of times, or at intervals.
  private mutating func noteLimits(of step: Int) {
    for index in graph.arrowIndices(from: step) where Self.isLimited(index, of: step, in: pathway) {
      isFree[index] = false
    }
  }

  private static func isLimited(_ arrow: Int, of step: Int, in pathway: AnalysedPathway) -> Bool {
    // An exit of a used pathway has a number as well, and counts no rounds.
    guard let branch = pathway.graph.arrows[arrow].branch, pathway.graph.arrows[arrow].kind != .subpathwayExit else {
      return false
    }
    let exits = pathway.steps[step].exits
    // Of several ways out nobody knows which holds.
    guard exits.count == 1 else { return true }
    let branches = exits[0].kind.branches
    return !branches.indices.contains(branch) || branches[branch].roundLimit != nil
      || branches[branch].recurrence != nil
  }

  /// Tells whether a step waits for so long and no longer, and then leads out of its part.
  private func leavesInTime(_ step: Int) -> Bool {
    guard case .eventChoice(let branches)? = pathway.steps[step].exit?.kind else { return false }
    return graph.arrowIndices(from: step).contains { index in
      guard let branch = graph.arrows[index].branch, case .after? = branches[branch].condition else { return false }
      return parts[graph.arrows[index].target] != parts[step]
    }
  }

  // MARK: - Components

  /// Returns the strongly connected components of a part that go round (Tarjan, without recursion, as in the search for loops).
  private mutating func components(of steps: [Int]) -> [[Int]] {
    for step in steps { order[step] = -1 }
    var components: [[Int]] = []
    var open: [Int] = []
    var path: [(step: Int, arrow: Int)] = []
    var count = 0
    func enter(_ step: Int) {
      order[step] = count
      low[step] = count
      count += 1
      open.append(step)
      isOpen[step] = true
      path.append((step, graph.arrowIndices(from: step).lowerBound))
    }
    for start in steps where order[start] < 0 {
      enter(start)
      while let (step, arrow) = path.last {
        if arrow < graph.arrowIndices(from: step).upperBound {
          path[path.count - 1].arrow += 1
          visits += 1
          guard isInside(arrow, from: step) else { continue }
          let target = graph.arrows[arrow].target
          if order[target] < 0 {
            enter(target)
          } else if isOpen[target] {
            low[step] = min(low[step], order[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.step { low[parent] = min(low[parent], low[step]) }
        guard low[step] == order[step] else { continue }
        var component: [Int] = []
        repeat {
          component.append(open.removeLast())
          isOpen[component[component.count - 1]] = false
        } while component.last != step
        if component.count > 1 || goesToItself(step) { components.append(component) }
      }
    }
    return components
  }

  private func goesToItself(_ step: Int) -> Bool {
    graph.arrowIndices(from: step).contains { graph.arrows[$0].target == step && isInside($0, from: step) }
  }
}
