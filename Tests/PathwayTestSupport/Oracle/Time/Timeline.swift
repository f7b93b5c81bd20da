import PathwayAnalysis
import PathwayGraph
import PathwayModel

/// When everything on one run happens that waits for one performance, where that starts at some moment.
struct Timeline {
  private let nest: LoopNest
  private let steps: [Step]
  private let handoffs: [Handoff]
  private let run: RunState
  private let scale: TimeScale
  private let calendar: WorkingDays

  /// The performance that is over when time begins, and takes none.
  private let finished: Int?

  /// When each performance starts.
  private(set) var starts: [Moment?] = []

  /// When the work of each performance is over, were it to be done.
  private(set) var completions: [Moment?] = []

  /// When it is known which way each performance goes on.
  private var choices: [Moment?] = []

  /// When each occurrence is over.
  private var ends: [Moment?] = []

  init(
    _ run: RunState, in nest: LoopNest, from performance: Int, isDone: Bool, at start: Moment, _ scale: TimeScale,
    _ calendar: WorkingDays
  ) {
    finished = isDone ? performance : nil
    self.run = run
    self.nest = nest
    self.scale = scale
    self.calendar = calendar
    steps = nest.graph.graph.pathway.steps
    handoffs = nest.graph.graph.pathway.handoffs
    for occurrence in run.occurrences {
      add(occurrence, at: occurrence.performance == performance ? start : moment(of: occurrence))
    }
  }

  /// The latest of what something waits for; nothing where that has not waited for the performance that is timed from.
  private func moment(of occurrence: Occurrence) -> Moment? {
    var moment: Moment?
    for wait in occurrence.waits {
      let earlier = run.occurrences[wait.occurrence]
      guard var decided = ends[wait.occurrence] else { continue }
      if let arrow = wait.arrow, let performance = earlier.performance, let choice = choices[performance] {
        decided = decision(of: arrow, isTaken: wait.isTaken, at: performance, choice)
      }
      if decided.hours > moment?.hours ?? .min { moment = decided }
    }
    return moment
  }

  private mutating func add(_ occurrence: Occurrence, at moment: Moment?) {
    guard let number = occurrence.performance else {
      ends.append(moment)
      return
    }
    let performance = run.performances[number]
    starts.append(moment)
    let work = number == finished ? [] : scale.work(of: steps[performance.step])
    completions.append(moment?.adding(work, in: calendar))
    let choice = moment.map { self.choice(of: performance, number, $0) }
    choices.append(choice)
    ends.append(choice)
  }

  // MARK: - Decisions

  private func takenArrows(_ performance: Performance) -> [RunArrow] {
    nest.graph.out[performance.step].map { nest.graph.arrows[$0] }
      .filter { performance.outcome.taken.contains($0.place) }
  }

  private func choice(of performance: Performance, _ number: Int, _ start: Moment) -> Moment {
    let step = steps[performance.step]
    guard performance.isDone else {
      // The patient did not come, did not consent or got worse at once; a missed deadline is known when it has passed.
      guard takenArrows(performance).contains(where: { $0.arrow.kind == .breach }) else { return start }
      return breach(of: step, start)
    }
    let waits = takenArrows(performance).compactMap { wait(for: $0.arrow, at: step, start) }
    return ([completions[number] ?? start] + waits).reduce(start) { $1.hours > $0.hours ? $1 : $0 }
  }

  private func breach(of step: Step, _ start: Moment) -> Moment {
    guard let deadline = step.deadline, let within = deadline.duration, deadline.hasOwnClock(step.id) else {
      return start
    }
    return start.adding(within, in: calendar)
  }

  /// When the branch of a wait is taken, counted from when the step may start.
  private func wait(for arrow: Arrow, at step: Step, _ start: Moment) -> Moment? {
    guard arrow.kind == .eventBranch, let number = arrow.branch,
      let branches = step.exits.first?.kind.branches
    else { return nil }
    if let after = branches[number].delay { return start.adding(after, in: calendar) }
    guard scale == .most else { return nil }
    return branches.compactMap { $0.delay }.map { start.adding($0, in: calendar) }.min { $0.hours < $1.hours }
  }

  /// When it is decided whether an arrow is taken.
  private func decision(of index: Int, isTaken: Bool, at number: Int, _ choice: Moment) -> Moment {
    let runArrow = nest.graph.arrows[index]
    let arrow = runArrow.arrow
    let step = steps[runArrow.source]
    guard isTaken else {
      let covering = nest.graph.graph.handoffs(covering: runArrow.number)
      let silent = takenArrows(run.performances[number]).filter { taken in
        taken.arrow.kind == .silence && taken.arrow.handoff.map { covering.contains($0) } == true
      }
      return silent.map { whenSilent($0.arrow, choice) }.max { $0.hours < $1.hours } ?? choice
    }
    if arrow.kind == .silence { return whenSilent(arrow, choice) }
    var moment = choice
    if let branch = arrow.branch, let interval = step.exits.first?.kind.branches?[branch].recurrence?.value {
      moment = moment.adding(interval, in: calendar)
    }
    let sent = nest.graph.graph.handoffs(covering: runArrow.number).compactMap { scale.sending(of: handoffs[$0]) }
    return sent.map { moment.adding($0, in: calendar) }.max { $0.hours < $1.hours } ?? moment
  }

  private func whenSilent(_ arrow: Arrow, _ moment: Moment) -> Moment {
    guard let within = arrow.handoff.flatMap({ handoffs[$0].acknowledgement?.within?.value }) else { return moment }
    return moment.adding(within, in: calendar)
  }
}

extension Branch {
  /// The time after which it is taken.
  var delay: Duration? { if case .after(let delay)? = condition { delay.value } else { nil } }
}
