internal import PathwayGraph
internal import PathwayModel

/// Follows every run of a pathway, and notes what goes wrong on some of them.
///
/// What can be told without a decision diagram is told without: one is made only where a need may not be met, or where several
/// branches may run at once.
struct RunFollower {
  /// How many steps of work may be spent on the conditions of one pathway.
  static let limit = 4_000_000

  /// How many pairs of steps are looked at that make one document and may run in any order.
  private static let pairLimit = 20_000

  private(set) var facts = RunFacts()
  let graph: PathwayGraph
  let runs: RunGraph
  let contracts: StepContracts

  /// How many visits of steps may still be spent on what is before what.
  private var budget = Self.budget
  private static let budget = 40_000_000

  /// What is before the step that was asked for last.
  private var latest: Precedence?

  /// The dates on which a clock may start.
  private let dates: ClosedRange<DayNumber>

  init(
    _ graph: PathwayGraph, from entries: [Int], dates: ClosedRange<DayNumber> = WorkingDays.startDates
  ) {
    self.dates = dates
    self.graph = graph
    runs = RunGraph(graph, entries: entries)
    contracts = StepContracts(of: runs)
    let steps = graph.resolved.steps
    // Of several ways on nobody knows which is meant.
    guard !entries.isEmpty, graph.isComplete, !runs.order.contains(where: { steps[$0].exits.count > 1 }) else { return }
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
    if answer(questions, nest, loopsFirst: false) { return }
    // The size of a diagram hangs on the order of the choices, and no order is best for all.
    (facts, latest, budget) = (RunFacts(), nil, Self.budget)
    facts.standing = .followed
    if answer(questions, nest, loopsFirst: true) { return }
    facts = RunFacts()
    facts.standing = .tooLarge
  }

  /// Answers the questions; false where that would take more work than is spent on a pathway.
  private mutating func answer(_ questions: RunQuestions, _ nest: LoopNest, loopsFirst: Bool) -> Bool {
    var conditions = RunConditions(
      of: runs, nest, contracts: contracts, limit: Self.limit, loopsFirst: loopsFirst)
    if conditions.jumps.isEmpty {
      judge(questions.needs, &conditions)
      judgeSideTasks(questions.sideTasks, &conditions)
      judgeEnds(questions.ends, &conditions)
      judgeMakers(questions.makers, &conditions)
      judgeDuties(questions.duties, &conditions)
      judgeItems(questions.items, &conditions)
      judgeCoordinators(questions, &conditions)
      judgeTimes(questions.deadlines, &conditions)
    } else {
      facts.standing = .jumps
      for jump in conditions.jumps { note(jump, &conditions) }
    }
    return !conditions.diagram.isExhausted && budget >= 0
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
    open = conditions.withoutEndlessLoops(conditions.over(open))
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
      guard both != DecisionDiagram.never, let run = conditions.run(where: both) else {
        if conditions.mayBothStart(first, second) { facts.undecided.insert(.endPair) }
        continue
      }
      known.insert([graph.owners[first], graph.owners[second]])
      facts.endPairs.append(RunFacts.Pair(first: first, second: second, run: run))
    }
  }

  // MARK: - Documents made twice

  private mutating func judgeMakers(_ makers: [[Int]], _ conditions: inout RunConditions) {
    var known: Set<[Int]> = []
    for steps in makers where budget >= 0 {
      guard let pairs = Incomparable(among: steps, in: conditions).pairs(of: steps, atMost: Self.pairLimit) else {
        budget = -1
        return
      }
      for (first, second) in pairs where conditions.mayHappen(.started(first), and: .started(second)) {
        guard known.insert([first, second]).inserted else { continue }
        let before = precedence(of: first, conditions)
        let after = precedence(of: second, conditions)
        guard budget >= 0, let run = conditions.run(onWhich: .started(first), before, and: .started(second), after)
        else { continue }
        facts.madeTwice.append(RunFacts.Pair(first: first, second: second, run: run))
      }
    }
  }

  // MARK: - Duties

  private mutating func judgeDuties(_ duties: [DutyQuestion], _ conditions: inout RunConditions) {
    for duty in duties {
      guard let run = conditions.run(without: duty.steps, meeting: duty.branches) else { continue }
      facts.unmetDuties.append(RunFacts.Single(number: duty.number, run: run))
    }
  }

  // MARK: - Owners and coordinators

  private mutating func judgeItems(_ collisions: [ItemCollector.Collision], _ conditions: inout RunConditions) {
    for collision in collisions where budget >= 0 {
      guard case .step(let first)? = graph.handoffSources[collision.first.handoff],
        case .step(let second)? = graph.handoffSources[collision.second.handoff]
      else { continue }
      let before = precedence(of: first, conditions)
      let after = precedence(of: second, conditions)
      guard !before.isBefore[second], !after.isBefore[first] else { continue }
      let moments = contracts.moments(of: collision.first.handoff, from: first).flatMap { moment in
        contracts.moments(of: collision.second.handoff, from: second).map { (moment, $0) }
      }
      for (moment, other) in moments {
        guard let run = conditions.run(onWhich: moment, before, and: other, after) else { continue }
        facts.itemCollisions.append((collision.first, collision.second, run))
        break
      }
    }
  }

  private mutating func judgeCoordinators(_ questions: RunQuestions, _ conditions: inout RunConditions) {
    let follower = CoordinationFollower(questions.coordinators, runs)
    for (first, second) in questions.rivals {
      switch follower.collision(first, second, &conditions) {
      case .yes(let run):
        facts.coordinatorCollisions.append(RunFacts.Pair(first: first.number, second: second.number, run: run))
      case .no: break
      case .undecided: facts.undecided.insert(.coordinatorCollision)
      }
    }
    guard let uncovered = questions.uncovered else {
      switch follower.spread(&conditions) {
      case .yes(let run): facts.uncoordinated = run
      case .no: break
      case .undecided: facts.undecided.insert(.uncoordinated)
      }
      return
    }
    for step in uncovered where budget >= 0 {
      switch follower.gap(at: step, precedence(of: step, conditions), &conditions) {
      case .yes(let run): facts.coordinationGaps.append(RunFacts.Single(number: step, run: run))
      case .no: break
      case .undecided: facts.undecided.insert(.coordinationGap)
      }
    }
  }

  // MARK: - Time

  private mutating func judgeTimes(_ questions: [DeadlineQuestion], _ conditions: inout RunConditions) {
    guard !questions.isEmpty else { return }
    var follower = TimeFollower(dates: dates)
    let lateClocks = Set(facts.unmet.compactMap { $0.subject.deadline })
    var next = 0
    while next < questions.count, budget >= 0 {
      let first = next
      while next < questions.count, questions[next].subject == questions[first].subject { next += 1 }
      guard !lateClocks.contains(questions[first].subject) else { continue }
      judge(Array(questions[first..<next]), &follower, &conditions)
    }
  }

  /// Judges one promise. Where it is between moments that come in several ways, even the fastest of them must break it for it to be
  /// impossible, and one that may break it puts it at risk.
  private mutating func judge(
    _ ways: [DeadlineQuestion], _ follower: inout TimeFollower, _ conditions: inout RunConditions
  ) {
    var impossible: [RunFacts.BrokenPromise] = []
    var open: [DeadlineQuestion] = []
    var untold: DeadlineQuestion?
    for question in ways {
      guard let end = conditions.step(of: question.to) else { continue }
      let precedence = precedence(of: end, conditions)
      // Of several, those that never come after one another are no ways at all.
      if ways.count > 1, !follows(question, precedence, conditions) { continue }
      switch follower.isImpossible(question, precedence, &conditions) {
      case .broken(let breach): impossible.append(broken(question, breach, precedence, &conditions))
      case .undecided:
        untold = untold ?? question
        open.append(question)
      case .kept: open.append(question)
      }
    }
    guard !open.isEmpty else {
      if let first = impossible.first { facts.impossible.append(first) }
      return
    }
    if let untold { note(untold, isMost: false, .tooMuchWork) }
    judgeRisk(impossible.map { $0.question } + open, &follower, &conditions)
  }

  private func follows(_ question: DeadlineQuestion, _ precedence: Precedence, _ conditions: RunConditions) -> Bool {
    guard let start = conditions.step(of: question.from) else { return false }
    return start == precedence.step || precedence.isBefore[start]
  }

  private mutating func judgeRisk(
    _ ways: [DeadlineQuestion], _ follower: inout TimeFollower, _ conditions: inout RunConditions
  ) {
    var untold: (question: DeadlineQuestion, reason: RunFacts.Untimed.Reason)?
    for question in ways where question.spansSteps && isOrdinarilyReached(question, conditions) {
      guard let end = conditions.step(of: question.to) else { continue }
      let precedence = precedence(of: end, conditions)
      let risk = follower.isAtRisk(question, precedence, conditions)
      switch risk.answer {
      case .broken(let breach):
        facts.atRisk.append(broken(question, breach, precedence, &conditions))
        return
      case .undecided: untold = untold ?? (question, .tooMuchWork)
      case .kept: if risk.hasUnlimitedLoop { untold = untold ?? (question, .unlimitedLoop) }
      }
    }
    if let untold { note(untold.question, isMost: true, untold.reason) }
  }

  private mutating func note(
    _ question: DeadlineQuestion, isMost: Bool, _ reason: RunFacts.Untimed.Reason
  ) {
    facts.untimed.append(RunFacts.Untimed(question: question, isMost: isMost, reason: reason))
  }

  /// Whether what starts a clock may happen on ordinary ways out alone.
  private func isOrdinarilyReached(_ question: DeadlineQuestion, _ conditions: RunConditions) -> Bool {
    guard let from = conditions.step(of: question.from) else { return false }
    var isReached = runs.isEntry
    for step in runs.order where isReached[step] {
      for arrow in graph.arrowIndices(from: step) where runs.isTaken[arrow] && graph.arrows[arrow].kind.isOrdinary {
        isReached[graph.arrows[arrow].target] = true
      }
    }
    return isReached[from]
  }

  private func broken(
    _ question: DeadlineQuestion, _ breach: Way.Breach, _ precedence: Precedence, _ conditions: inout RunConditions
  ) -> RunFacts.BrokenPromise {
    RunFacts.BrokenPromise(
      question: question, date: breach.date, parts: breach.parts,
      run: conditions.run(from: question.from, to: question.to, along: breach.arrows, precedence)
        ?? conditions.run(from: question.from, to: question.to, precedence))
  }
}
