internal import PathwayGraph
internal import PathwayModel

/// Finds the stretch with one way in and one way out that is nearest to half of a pathway.
///
/// Every way from the entry of such a stretch to an end goes through its exit, so that only those steps are tried that every way from a
/// step to an end goes through (Cooper, Harvey and Kennedy, as for dominators, from the ends backwards). What lies before the next of
/// them is added to what lies before the last.
struct CutSearch {
  /// How many arrows may be looked at; what was found by then is good enough for advice.
  private static let budget = 300_000

  private let pathway: AnalysedPathway
  private let graph: PathwayGraph
  private let least: Int
  private let isEnd: [Bool]

  /// How many ways lead to each step: arrows, those of events among them, and the beginning of runs.
  private var ways: [Int]

  /// The next step that every way to an end goes through; the number of steps stands for the end of all runs, -1 for none.
  private var exits: [Int] = []

  /// The last step from which each was found.
  private var marks: [Int]

  private var visits = 0
  private var best: PathwayCut?

  init(_ pathway: AnalysedPathway, leaving least: Int) {
    self.pathway = pathway
    self.least = least
    graph = pathway.graph
    let steps = pathway.steps
    isEnd = steps.indices.map { steps[$0].exits.contains { if case .end = $0.kind { true } else { false } } }
    ways = steps.indices.map { steps[$0].trigger == nil ? 0 : 1 }
    marks = Array(repeating: -1, count: steps.count)
    for index in graph.arrows.indices where graph.arrows[index].sourceStep.map({ pathway.reach.contains($0) }) ?? true {
      ways[graph.arrows[index].target] += 1
    }
  }

  /// Returns the best stretch, where there is one.
  mutating func run() -> PathwayCut? {
    exits = exitsOfAllWays()
    for step in 0..<graph.stepCount where pathway.reach.contains(step) && visits < Self.budget {
      follow(from: step)
    }
    return best
  }

  /// Tries every exit of an entry, the nearest first.
  private mutating func follow(from entry: Int) {
    guard !isEnd[entry], exits[entry] >= 0 else { return }
    var count = 0
    var inward = 0
    var outgoing = 0
    var returning = 0
    var leaving = 0
    var open: [Int] = [entry]
    marks[entry] = entry
    var exit = exits[entry]
    while exit < graph.stepCount {
      leaving = 0
      while let step = open.popLast() {
        // An end inside would be a second way out.
        if isEnd[step] { return }
        count += 1
        if step != entry { inward += ways[step] }
        for index in graph.arrowIndices(from: step) {
          let target = graph.arrows[index].target
          visits += 1
          outgoing += 1
          if target == exit {
            leaving += 1
          } else if target == entry {
            returning += 1
          } else if marks[target] != entry {
            marks[target] = entry
            open.append(target)
          }
        }
      }
      if inward == outgoing - returning - leaving { consider(entry, exit, count) }
      if isTooLong(count) || visits >= Self.budget { return }
      marks[exit] = entry
      open.append(exit)
      exit = exits[exit]
    }
  }

  private mutating func consider(_ entry: Int, _ exit: Int, _ count: Int) {
    guard count >= least, graph.stepCount - count >= least else { return }
    if let best, distance(count) >= distance(best.count) { return }
    best = PathwayCut(entry: entry, exit: exit, count: count)
  }

  /// Twice the number of steps by which a stretch is longer or shorter than half of the pathway.
  private func distance(_ count: Int) -> Int { abs(2 * count - graph.stepCount) }

  private func isTooLong(_ count: Int) -> Bool {
    2 * count >= graph.stepCount && best.map { distance(count) >= distance($0.count) } ?? false
  }

  // MARK: - From the ends backwards

  private func exitsOfAllWays() -> [Int] {
    let end = graph.stepCount
    let (order, sequence) = backwardsOrder()
    var exits = Array(repeating: -1, count: end + 1)
    exits[end] = end
    func place(_ step: Int) -> Int { step == end ? -1 : order[step] }
    func meeting(_ left: Int, _ right: Int) -> Int {
      var left = left
      var right = right
      while left != right {
        while place(left) > place(right) { left = exits[left] }
        while place(right) > place(left) { right = exits[right] }
      }
      return left
    }
    var changes = true
    while changes {
      changes = false
      for step in sequence {
        var exit = isEnd[step] ? end : -1
        for index in graph.arrowIndices(from: step) where exits[graph.arrows[index].target] >= 0 {
          exit = exit < 0 ? graph.arrows[index].target : meeting(exit, graph.arrows[index].target)
        }
        if exit >= 0, exits[step] != exit {
          exits[step] = exit
          changes = true
        }
      }
    }
    return exits
  }

  /// Returns the steps from which an end can be reached in reverse postorder from the ends, and the place of each in it.
  private func backwardsOrder() -> (order: [Int], sequence: [Int]) {
    let (sources, firstSource) = sourcesOfSteps()
    var postorder: [Int] = []
    var isSeen = Array(repeating: false, count: graph.stepCount)
    for end in 0..<graph.stepCount where isEnd[end] && pathway.reach.contains(end) && !isSeen[end] {
      isSeen[end] = true
      var path = [(step: end, source: firstSource[end])]
      while let (step, source) = path.last {
        guard source < firstSource[step + 1] else {
          postorder.append(step)
          path.removeLast()
          continue
        }
        path[path.count - 1].source += 1
        let next = sources[source]
        if !isSeen[next] {
          isSeen[next] = true
          path.append((next, firstSource[next]))
        }
      }
    }
    var order = Array(repeating: -1, count: graph.stepCount)
    for (place, step) in postorder.reversed().enumerated() { order[step] = place }
    return (order, postorder.reversed())
  }

  /// Returns the steps that lead to each step, one after the other, and where those of each step begin.
  private func sourcesOfSteps() -> (sources: [Int], first: [Int]) {
    var first = Array(repeating: 0, count: graph.stepCount + 2)
    for step in 0..<graph.stepCount where pathway.reach.contains(step) {
      for index in graph.arrowIndices(from: step) { first[graph.arrows[index].target + 2] += 1 }
    }
    for step in 0..<graph.stepCount { first[step + 2] += first[step + 1] }
    var sources = Array(repeating: 0, count: first[graph.stepCount + 1])
    for step in 0..<graph.stepCount where pathway.reach.contains(step) {
      for index in graph.arrowIndices(from: step) {
        let target = graph.arrows[index].target
        sources[first[target + 1]] = step
        first[target + 1] += 1
      }
    }
    return (sources, first)
  }
}

extension AnalysedPathway {
  /// Returns the stretch with one way in and one way out that is nearest to half of the pathway; worked out at each call.
  ///
  /// - Parameter least: The fewest steps that are worth a file, on either side of the cut.
  package func bestCut(leaving least: Int = 5) -> PathwayCut? {
    guard graph.isComplete else { return nil }
    var search = CutSearch(self, leaving: least)
    return search.run()
  }
}
