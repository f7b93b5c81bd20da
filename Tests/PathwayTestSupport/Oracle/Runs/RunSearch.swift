/// Follows every choice of a run until nothing is running.
///
/// Steps are performed one at a time in a fixed order. That loses nothing: which steps wait for which is in the pasts.
struct RunSearch {
  let nest: LoopNest
  let outcomes: [[StepOutcome]]
  let maxExtraRounds: Int
  let limit: Int

  /// Whether everything that is waited for is written down.
  let recordsOccurrences: Bool

  /// The loops that have no last round.
  var endlessLoops = SmallSet()

  /// The loop whose single rounds are looked for, instead of runs.
  var roundsOf: Int?

  /// Whether a round was found that is the last.
  private(set) var foundLastRound = false

  /// The runs that were followed, those that came to nothing included.
  private(set) var count = 0

  /// The numbers of the arrows that go back while something else of their loop goes on.
  private(set) var jumps: Set<Int> = []

  /// Called with every complete run.
  let report: (RunState) -> Void

  init(
    _ nest: LoopNest, outcomes: [[StepOutcome]], maxExtraRounds: Int, limit: Int, recordsOccurrences: Bool = false,
    report: @escaping (RunState) -> Void
  ) {
    self.nest = nest
    self.outcomes = outcomes
    self.maxExtraRounds = maxExtraRounds
    self.limit = limit
    self.recordsOccurrences = recordsOccurrences
    self.report = report
  }

  /// Whether there are more runs than were asked for.
  var isTooLarge: Bool { count > limit }

  /// Follows a run from where it is.
  mutating func follow(_ start: RunState) {
    var state = start
    while !isTooLarge, !foundLastRound {
      guard let (step, start) = next(in: state) else {
        finish(state)
        return
      }
      guard start.isCalled else {
        state.skip(step, start, in: self)
        guard settle(step, &state) else { return }
        continue
      }
      let choices = outcomes[step].filter { isAvailable($0, in: state) }
      guard let last = choices.last else {
        count += 1
        return
      }
      for choice in choices.dropLast() {
        var other = state
        other.perform(step, start, choice, in: self)
        if settle(step, &other) { follow(other) }
      }
      state.perform(step, start, last, in: self)
      guard settle(step, &state) else { return }
    }
  }

  private mutating func finish(_ state: RunState) {
    for loop in nest.loops.indices where !state.closed.contains(loop) { _ = jumps(of: loop, in: state) }
    count += 1
    if roundsOf == nil { report(state) }
  }

  // MARK: - What comes next

  /// The first step that starts or is skipped now.
  private func next(in state: RunState) -> (Int, RunStart)? {
    for step in nest.order where !state.finished.contains(step) {
      if let roundsOf, !nest.loops[roundsOf].steps.contains(step) { continue }
      if let start = start(of: step, in: state) { return (step, start) }
    }
    return nil
  }

  /// What a step has waited for; nothing where it still waits.
  private func start(of step: Int, in state: RunState) -> RunStart? {
    if state.forced.contains(step) { return RunStart(past: state.decisions[step], isCalled: true) }
    var start = RunStart()
    for index in nest.graph.into[step] {
      let arrow = nest.graph.arrows[index]
      if arrow.goesBack { continue }
      guard isDecided(arrow, in: state) else { return nil }
      start.past.formUnion(state.decisions[arrow.source])
      if !arrow.leaves.isEmpty { for loop in arrow.leaves.numbers { start.past.formUnion(state.inside[loop]) } }
      if state.taken[arrow.source].contains(arrow.place) { start.isCalled = true }
    }
    return start
  }

  func isDecided(_ arrow: RunArrow, in state: RunState) -> Bool {
    state.finished.contains(arrow.source) && state.closed.contains(arrow.leaves)
  }

  private func isAvailable(_ outcome: StepOutcome, in state: RunState) -> Bool {
    if outcome.limited.isEmpty { return true }
    return !outcome.limited.numbers.contains { state.uses[$0] >= nest.limits[$0].limit }
  }

  // MARK: - Rounds

  /// Ends the rounds that are over now; false where the run is not followed further.
  private mutating func settle(_ step: Int, _ state: inout RunState) -> Bool {
    for number in nest.loopsOfStep[step] {
      let loop = nest.loops[number]
      guard state.finished.contains(loop.steps), state.closed.contains(loop.inner) else { return true }
      guard !jumps(of: number, in: state) else { return isNotFollowed() }
      let goesBack = loop.back.contains { isTaken($0, in: state) }
      if roundsOf == number {
        foundLastRound = foundLastRound || !goesBack
        return isNotFollowed()
      }
      guard goesBack else {
        state.closed.insert(number)
        continue
      }
      if endlessLoops.contains(number) {
        state.endless.insert(number)
        return true
      }
      guard roundsOf == nil, state.extraRounds[number] < maxExtraRounds else { return isNotFollowed() }
      state.beginRound(of: number, in: nest)
      return true
    }
    return true
  }

  private mutating func isNotFollowed() -> Bool {
    count += 1
    return false
  }

  private func isTaken(_ index: Int, in state: RunState) -> Bool {
    let arrow = nest.graph.arrows[index]
    return state.taken[arrow.source].contains(arrow.place)
  }

  /// Tells whether a round goes back and does something else too, and remembers the arrows.
  private mutating func jumps(of number: Int, in state: RunState) -> Bool {
    let loop = nest.loops[number]
    let back = loop.back.filter { isTaken($0, in: state) && isOver($0, within: loop, in: state) }
    guard let first = back.first else { return false }
    let leaves = loop.leaving.contains { isTaken($0, in: state) && isOver($0, within: loop, in: state) }
    guard back.count > 1 || leaves else { return false }
    jumps.insert(first)
    jumps.formUnion(back)
    return true
  }

  /// Whether the source of an arrow is done, and the loops in between.
  private func isOver(_ index: Int, within loop: RunLoop, in state: RunState) -> Bool {
    let arrow = nest.graph.arrows[index]
    return state.finished.contains(arrow.source) && state.closed.contains(arrow.leaves.intersection(loop.inner))
  }
}
