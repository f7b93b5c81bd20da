internal import PathwayGraph
internal import PathwayModel

/// Follows every run of a pathway, and notes what goes wrong on some of them.
///
/// What can be told without a decision diagram is told without: one is made only where a need may not be met, or where several
/// branches may run at once.
struct RunFollower {
  /// How many steps of work may be spent on the conditions of one pathway.
  private static let limit = 4_000_000

  private(set) var facts = RunFacts()
  let graph: PathwayGraph
  let runs: RunGraph
  let contracts: StepContracts

  /// How many visits of steps may still be spent on what is before what.
  private var budget = 40_000_000

  /// What is before the step that was asked for last.
  private var latest: Precedence?

  init(_ graph: PathwayGraph, from entries: [Int]) {
    self.graph = graph
    runs = RunGraph(graph, entries: entries)
    contracts = StepContracts(of: runs)
    guard !entries.isEmpty, graph.isComplete else { return }
    let nest = LoopNest(of: runs)
    guard nest.isRegular else {
      facts.standing = .irregular
      facts.irregularLoops = IrregularLoops(of: runs).loops.map { ($0.steps, $0.entries) }
      return
    }
    facts.standing = .followed
    let questions = RunQuestions(runs, contracts)
    if !questions.isEmpty { answer(questions, nest) }
  }

  private mutating func answer(_ questions: RunQuestions, _ nest: LoopNest) {
    var conditions = RunConditions(of: runs, nest, contracts: contracts, limit: Self.limit)
    if conditions.jumps.isEmpty {
      judge(questions.needs, &conditions)
      judgeSideTasks(questions.sideTasks, &conditions)
      judgeEnds(questions.ends, &conditions)
      judgeMakers(questions.makers, &conditions)
      judgeDuties(questions.duties, &conditions)
    } else {
      facts.standing = .jumps
      for jump in conditions.jumps { note(jump, &conditions) }
    }
    guard conditions.diagram.isExhausted || budget < 0 else { return }
    facts = RunFacts()
    facts.standing = .tooLarge
  }

  private mutating func precedence(of step: Int, _ conditions: RunConditions) -> Precedence {
    if let latest, latest.step == step { return latest }
    budget -= graph.stepCount
    let precedence = Precedence(of: step, in: conditions)
    latest = precedence
    return precedence
  }

  // MARK: - Needs

  private mutating func judge(_ questions: [NeedQuestion], _ conditions: inout RunConditions) {
    var known: Set<Need.Subject> = []
    for question in questions where budget >= 0 && !known.contains(question.need.subject) {
      let need = question.need
      let precedence = precedence(of: need.step, conditions)
      guard let query = RunQuery.answer(whether: need.moment, without: question.providers, precedence, &conditions)
      else { continue }
      let startsOnly = if case .started = need.moment { true } else { false }
      guard let run = conditions.run(of: query, precedence, startsOnly: startsOnly) else { continue }
      known.insert(need.subject)
      facts.unmet.append(RunFacts.Unmet(subject: need.subject, run: run))
    }
  }

  // MARK: - Jumps

  private mutating func note(_ jump: RunConditions.Jump, _ conditions: inout RunConditions) {
    let entry = conditions.nest.loops[jump.loop].entry
    let precedence = precedence(of: entry, conditions)
    let both = conditions.both(.taken(jump.back), .taken(jump.other), in: jump.loop)
    let query = RunQuery(levelsAround: jump.loop, holding: both, conditions)
    guard let run = conditions.run(ofRound: query, precedence) else { return }
    facts.jumps.append(RunFacts.Pair(first: jump.back, second: jump.other, run: run))
  }

  // MARK: - Ends

  private mutating func judgeSideTasks(_ sideTasks: [Int], _ conditions: inout RunConditions) {
    guard !sideTasks.isEmpty else { return }
    var open = DecisionDiagram.always
    for step in runs.order where graph.resolved.steps[step].isEnd {
      let reached = conditions.condition(of: .done(step), in: -1)
      open = conditions.diagram.andNot(open, reached)
    }
    open = conditions.over(open)
    for step in sideTasks {
      let stops = conditions.condition(of: .done(step), in: -1)
      let here = conditions.diagram.and(open, stops)
      guard here != DecisionDiagram.never, let run = conditions.run(where: here) else { continue }
      facts.endless.append(RunFacts.Single(number: step, run: run))
      open = conditions.diagram.andNot(open, stops)
    }
  }

  private mutating func judgeEnds(_ pairs: [(Int, Int)], _ conditions: inout RunConditions) {
    var known: Set<Set<ActorID?>> = []
    for (first, second) in pairs where !known.contains([graph.owners[first], graph.owners[second]]) {
      let both = conditions.both(.done(first), .done(second), in: -1)
      guard both != DecisionDiagram.never, let run = conditions.run(where: both) else { continue }
      known.insert([graph.owners[first], graph.owners[second]])
      facts.endPairs.append(RunFacts.Pair(first: first, second: second, run: run))
    }
  }

  // MARK: - Documents made twice

  private mutating func judgeMakers(_ pairs: [(Int, Int)], _ conditions: inout RunConditions) {
    for (first, second) in pairs where budget >= 0 {
      let before = precedence(of: first, conditions)
      let after = precedence(of: second, conditions)
      guard !before.isBefore[second], !after.isBefore[first],
        let run = conditions.run(onWhich: .started(first), before, and: .started(second), after)
      else { continue }
      facts.madeTwice.append(RunFacts.Pair(first: first, second: second, run: run))
    }
  }

  // MARK: - Duties

  private mutating func judgeDuties(_ duties: [DutyQuestion], _ conditions: inout RunConditions) {
    for duty in duties {
      guard let run = conditions.run(without: duty.steps, meeting: duty.branches) else { continue }
      facts.unmetDuties.append(RunFacts.Single(number: duty.number, run: run))
    }
  }
}
