internal import PathwayGraph
package import PathwayModel

/// Walks scenarios through one pathway.
package struct ScenarioWalker {
  private let pathway: AnalysedPathway
  private let conditions: RunConditions
  private let map: WalkMap

  /// What is before the step that was asked for last.
  private var latest: Precedence?

  /// The ways out of the steps that were performed.
  private var ways: [Int: StepWays] = [:]

  /// How many steps one walk may perform, and how many visits of steps it may take to find out what is before what.
  private static let stepLimit = 20_000
  private static let visitLimit = 100_000_000

  /// Prepares to walk; nothing where the runs of the pathway have no meaning, which its facts tell.
  package init?(_ pathway: AnalysedPathway) {
    switch pathway.runs.standing {
    case .followed, .tooLarge: break
    case .unknown, .irregular, .jumps: return nil
    }
    self.pathway = pathway
    let runs = RunGraph(pathway.graph, entries: pathway.reach.entries)
    let nest = LoopNest(of: runs)
    map = WalkMap(runs, nest)
    conditions = RunConditions(of: runs, nest, contracts: map.contracts, limit: RunFollower.limit)
  }

  /// Walks a scenario whose steps are all declared.
  package mutating func walk(_ scenario: Scenario) -> ScenarioWalk {
    var course = Course(scenario.walk.map { (pathway.resolved.stepIndex($0.step) ?? -1, $0.ways.map { $0.value }) })
    let obstacle = walk(&course)
    return ScenarioWalk(
      scenario: scenario, pathway: pathway, steps: course.steps, obstacle: obstacle, goesOn: course.goesOn)
  }

  // MARK: - Writing

  /// Returns what a scenario says to walk a run: its steps but the ends, each with the way out that is taken where there are several.
  ///
  /// - Returns: Nothing where the words of scenarios do not tell the ways apart.
  package func entries(for run: Run) -> [WalkEntry]? {
    var entries: [WalkEntry] = []
    for performance in run.performances where !performance.arrows.isEmpty {
      let ways = StepWays(of: performance.step, in: map.runs, map.contracts)
      guard let names = ways.names(taking: performance.arrows, map.contracts) else { return nil }
      entries.append(WalkEntry(Reference(pathway.steps[performance.step].id), ways: names.map { Placed($0) }))
    }
    return entries.isEmpty ? run.performances.map { WalkEntry(Reference(pathway.steps[$0.step].id)) } : entries
  }

  /// Returns the ways out of a step that a scenario may name.
  package func options(of step: Int) -> [WayOption] {
    StepWays(of: step, in: map.runs, map.contracts).options
  }

  /// A walk on its way.
  private struct Course {
    let entries: [(step: Int, ways: [String])]

    /// How many entries have been walked.
    var next = 0
    var steps: [WalkedStep] = []

    /// How many steps have been left out since the last entry.
    var leftOut = 0
    var goesOn = false

    /// How many steps were visited to find out what is before what.
    var visits = 0

    init(_ entries: [(step: Int, ways: [String])]) {
      self.entries = entries
    }

    /// The entry that is to come; nothing where all have been walked.
    var pending: Int? { next < entries.count ? next : nil }
  }

  private mutating func walk(_ course: inout Course) -> WalkObstacle? {
    let beginnings = beginnings(of: course)
    guard beginnings.count == 1 else {
      return beginnings.isEmpty ? .unreachable(entry: 0) : .beginning(beginnings)
    }
    var state = WalkState(at: beginnings[0], in: map)
    while let entry = course.pending {
      let step = course.entries[entry].step
      guard step >= 0, map.runs.isReached[step] else { return .unreachable(entry: entry) }
      if state.isReady(step) {
        if let obstacle = perform(step, naming: entry, &course, &state) { return obstacle }
      } else {
        guard course.visits < Self.visitLimit else { return .tooLong }
        guard let due = due(before: step, state, &course) else {
          return .outOfTurn(entry: entry, isOver: state.isOver(step), ready: state.ready)
        }
        if let obstacle = leaveOut(due, &course, &state) { return obstacle }
      }
    }
    while let step = remaining(state) {
      if let obstacle = leaveOut(step, &course, &state) { return obstacle }
    }
    course.goesOn = !state.ready.isEmpty
    return nil
  }

  // MARK: - Where it begins

  /// The entries at which it may begin: the first step that is named, or those that lead to it.
  private func beginnings(of course: Course) -> [Int] {
    guard let first = course.entries.first?.step, first >= 0 else {
      return course.entries.isEmpty ? map.runs.entries : []
    }
    return map.runs.isEntry[first] ? [first] : map.runs.entries.filter { leads($0, to: first) }
  }

  private func leads(_ entry: Int, to step: Int) -> Bool {
    var isSeen = Array(repeating: false, count: map.graph.stepCount)
    var pending = [entry]
    while let next = pending.popLast() {
      if next == step { return true }
      for arrow in map.graph.arrowIndices(from: next) where map.runs.isTaken[arrow] {
        let target = map.graph.arrows[arrow].target
        if !isSeen[target] {
          isSeen[target] = true
          pending.append(target)
        }
      }
    }
    return false
  }

  // MARK: - What is left out

  /// A step that can start now and has to be over before another can start; nothing where none has to.
  private mutating func due(before step: Int, _ state: WalkState, _ course: inout Course) -> Int? {
    let ready = state.ready
    guard state.isOver(step) else {
      let precedence = precedence(of: step, &course)
      return ready.first { precedence.isBefore[$0] }
    }
    // It may come again only in a new round of a loop, when this one is over.
    for loop in map.loops(of: step) {
      if let due = ready.first(where: { map.nest.lies(map.nest.innermost[$0], in: loop) }) { return due }
    }
    return nil
  }

  private mutating func precedence(of step: Int, _ course: inout Course) -> Precedence {
    if let latest, latest.step == step { return latest }
    course.visits += map.graph.stepCount
    let precedence = Precedence(of: step, in: conditions)
    latest = precedence
    return precedence
  }

  /// A step that comes once all entries have been walked; a loop that only an event leaves goes on without being told.
  private func remaining(_ state: WalkState) -> Int? {
    state.ready.first { step in
      !map.loops(of: step).contains {
        conditions.isEndless[$0] && !conditions.diagram.isExhausted && state.hasTurnedUnnamed($0)
      }
    }
  }

  private mutating func leaveOut(_ step: Int, _ course: inout Course, _ state: inout WalkState) -> WalkObstacle? {
    course.leftOut += 1
    // In a round without a choice everything comes again as it was.
    if course.leftOut > (map.nest.loops.count + 2) * map.runs.order.count {
      return .goesRound(step: step, before: course.pending)
    }
    return perform(step, naming: nil, &course, &state)
  }

  // MARK: - Performing

  private mutating func perform(
    _ step: Int, naming entry: Int?, _ course: inout Course, _ state: inout WalkState
  ) -> WalkObstacle? {
    guard course.steps.count < Self.stepLimit else { return .tooLong }
    let ways = self.ways[step] ?? StepWays(of: step, in: map.runs, map.contracts)
    self.ways[step] = ways
    let names = entry.map { course.entries[$0].ways } ?? []
    let follower = entry.flatMap { $0 + 1 < course.entries.count ? course.entries[$0 + 1].step : nil }
    let outcome: WalkOutcome
    do {
      outcome = try ways.outcome(naming: names, before: follower, map.contracts) {
        state.isAvailable($0, of: step, limit: ways.branches[$0].limit)
      }
    } catch {
      return obstacle(error, at: step, entry, before: course.pending, ways)
    }
    let waits = state.waits(of: step)
    if entry != nil {
      course.next += 1
      course.leftOut = 0
    }
    state.perform(step, outcome, as: course.steps.count, isNamed: entry != nil)
    course.steps.append(WalkedStep(step: step, entry: entry, outcome: outcome, waits: waits))
    return state.jump.map { .jump(map.nest.loops[$0].entry) }
  }

  private func obstacle(
    _ trouble: WayTrouble, at step: Int, _ entry: Int?, before pending: Int?, _ ways: StepWays
  ) -> WalkObstacle {
    let before = entry == nil ? pending : nil
    switch (trouble, entry) {
    case (.unknown(let way), let entry?): return .unknownWay(entry: entry, way: way, options: ways.options)
    case (.usedUp(let way, let limit), let entry?): return .usedUp(entry: entry, way: way, limit: limit)
    case (.contradiction, let entry?): return .contradiction(entry: entry)
    case (.ambiguous, let entry?): return .ambiguous(entry: entry, options: ways.options)
    case (.nothingLeft, _): return .nothingLeft(step: step, before: before)
    case (.choice, _), (_, nil): return .choice(step: step, entry: entry, before: before, options: ways.ordinaryOptions)
    }
  }
}
