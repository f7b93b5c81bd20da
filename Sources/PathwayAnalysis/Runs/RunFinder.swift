internal import PathwayGraph
internal import PathwayModel

/// Finds runs that go where one asks.
package struct RunFinder {
  /// Where runs are to go.
  package struct Route: Sendable {
    /// The step that they go through first, and from which they are told; nothing for an entry.
    package var from: Int?

    /// The step that they are told up to; nothing for the end of the run.
    package var to: Int?

    /// The steps that are not performed.
    package var avoided: [Int]

    /// Creates a route.
    package init(from: Int? = nil, to: Int? = nil, avoiding avoided: [Int] = []) {
      self.from = from
      self.to = to
      self.avoided = avoided
    }
  }

  private let pathway: AnalysedPathway
  private var conditions: RunConditions

  /// Prepares to find runs; nothing where the runs of the pathway have no meaning, which its facts tell.
  package init?(_ pathway: AnalysedPathway) {
    guard pathway.runs.standing == .followed else { return nil }
    self.pathway = pathway
    let runs = RunGraph(pathway.graph, entries: pathway.reach.entries)
    conditions = RunConditions(
      of: runs, LoopNest(of: runs), contracts: StepContracts(of: runs), limit: RunFollower.limit)
  }

  /// Returns the shortest runs along a route, at most so many, and whether these are all: loops are gone through once.
  package mutating func runs(along route: Route, atMost limit: Int) -> (runs: [Run], isComplete: Bool) {
    let found: (runs: [Run], isComplete: Bool)
    if let to = route.to {
      guard conditions.runs.isReached[to], !route.avoided.contains(to) else { return ([], true) }
      found = runs(to: to, along: route, atMost: limit)
    } else {
      found = wholeRuns(along: route, atMost: limit)
    }
    guard let from = route.from else { return found }
    return (found.runs.map { $0.beginning(at: from) }, found.isComplete)
  }

  /// Tells whether one thing has surely happened when another does, on every run on which the other happens.
  mutating func surelyHappened(_ first: Happening, before second: Happening) -> Bool {
    guard let step = conditions.step(of: second), conditions.runs.isReached[step] else { return false }
    let precedence = Precedence(of: step, in: conditions)
    guard RunQuery.answer(whether: second, without: [], precedence, &conditions) != nil else { return false }
    let other = RunQuery.answer(whether: second, without: [first], precedence, &conditions)
    // Past its limit of work a diagram proves nothing.
    return other == nil && !conditions.diagram.isExhausted
  }

  private mutating func runs(to: Int, along route: Route, atMost limit: Int) -> (runs: [Run], isComplete: Bool) {
    let precedence = Precedence(of: to, in: conditions)
    var present: [Happening] = []
    if let from = route.from, from != to {
      guard precedence.isBefore[from] else { return ([], true) }
      present = [.started(from)]
    }
    let query = RunQuery.answer(
      whether: .started(to), without: route.avoided.map { .started($0) }, after: present, precedence, &conditions)
    guard let query else { return ([], true) }
    if query.levels.count == 1, limit > 1 {
      return conditions.runs(of: query, precedence, atMost: limit)
    }
    // Inside a loop one run is told: its rounds would multiply.
    let run = conditions.run(of: query, precedence, startsOnly: true)
    return ([run].compactMap { $0 }, false)
  }

  private mutating func wholeRuns(along route: Route, atMost limit: Int) -> (runs: [Run], isComplete: Bool) {
    var condition = DecisionDiagram.never
    for step in conditions.runs.order where pathway.steps[step].isEnd {
      condition = conditions.diagram.or(condition, conditions.condition(of: .done(step), in: -1))
    }
    if let from = route.from {
      guard conditions.runs.isReached[from] else { return ([], true) }
      condition = conditions.diagram.and(condition, conditions.condition(of: .started(from), in: -1))
    }
    for step in route.avoided where conditions.runs.isReached[step] {
      condition = conditions.diagram.andNot(condition, conditions.condition(of: .started(step), in: -1))
    }
    condition = conditions.over(condition)
    guard condition != DecisionDiagram.never else { return ([], true) }
    return limit > 1
      ? conditions.wholeRuns(where: condition, atMost: limit)
      : ([conditions.run(where: condition)].compactMap { $0 }, false)
  }
}

extension Run {
  /// Returns the run from the first performance of a step.
  fileprivate func beginning(at step: Int) -> Run {
    guard let place = performances.firstIndex(where: { $0.step == step }) else { return self }
    return Run(performances: Array(performances[place...]))
  }
}
