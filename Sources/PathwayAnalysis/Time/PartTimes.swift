internal import PathwayGraph
internal import PathwayModel

/// How long the parts of a pathway take, at the least or at the most.
///
/// At the least a step takes the lower end of its expected length, a branch with a time that time, a missed deadline the deadline, and a
/// missing acknowledgement the time for it. At the most a step takes its deadline, or else the longest wait and the upper end of its expected
/// length; an arrow takes the time for sending its contract. A part of which nothing is known takes its least.
struct PartTimes {
  /// When an arrow is taken.
  struct ArrowTime {
    /// What has to pass from when the step may start; nothing where that does not matter.
    var sinceStart: TimePart?

    /// Whether the step has to be done.
    var waitsForWork = true

    /// What has to pass after that.
    var after: [TimePart] = []
  }

  let isMost: Bool

  private let graph: PathwayGraph

  /// The step whose own deadline is judged, and counts as nothing.
  private let judged: Int?

  init(_ graph: PathwayGraph, isMost: Bool, judging judged: Int? = nil) {
    self.graph = graph
    self.isMost = isMost
    self.judged = judged
  }

  // MARK: - Steps

  /// How long a step takes from when it may start until it is done.
  func work(of step: Int) -> [TimePart] {
    let steps = graph.resolved.steps
    guard isMost else {
      return steps[step].duration.map { [TimePart(source: .step(step), duration: $0.value.lower)] } ?? []
    }
    if step != judged, let deadline = ownDeadline(of: step) {
      return [TimePart(source: .deadline(step), duration: deadline)]
    }
    let wait = steps[step].waiting?.atMost.map { TimePart(source: .waiting(step), duration: $0.value) }
    let work = steps[step].duration.map { TimePart(source: .step(step), duration: $0.value.upper) }
    return [wait, work].compactMap { $0 }
  }

  /// Whether it is known how long a step takes at the most.
  func isKnown(_ step: Int) -> Bool { !work(of: step).isEmpty }

  /// The deadline of a step, where its clock starts when the step may start.
  func ownDeadline(of step: Int) -> Duration? {
    guard let deadline = graph.resolved.steps[step].deadline, let duration = deadline.duration else { return nil }
    guard let anchor = deadline.anchor else { return duration }
    return anchor.isStart && graph.resolved.stepIndex(anchor.step) == step ? duration : nil
  }

  // MARK: - Arrows

  /// When an arrow is taken.
  func time(of index: Int) -> ArrowTime {
    let arrow = graph.arrows[index]
    var time = ArrowTime()
    guard let step = arrow.sourceStep else { return time }
    switch arrow.kind {
    case .breach:
      time.waitsForWork = false
      time.sinceStart = ownDeadline(of: step).map { TimePart(source: .deadline(step), duration: $0) }
    case .noShow, .deterioration: time.waitsForWork = isMost
    case .refusal: time.waitsForWork = isMost || arrow.handoff.map { !mayReplaceException($0, of: step) } ?? false
    case .eventBranch: time.sinceStart = wait(of: arrow, index, step)
    case .silence:
      time.waitsForWork = isMost || arrow.handoff.map { !mayReplaceException($0, of: step) } ?? true
      if let within = silence(arrow.handoff) { time.after.append(within) }
    case .rejection: time.waitsForWork = isMost || arrow.handoff.map { !mayReplaceException($0, of: step) } ?? true
    case .next, .exclusiveBranch, .inclusiveBranch, .subpathwayExit, .event: break
    }
    guard isMost else { return time }
    if let recurrence = recurrence(of: index) { time.after.append(recurrence) }
    if let sending = sending(index) { time.after.append(sending) }
    return time
  }

  /// Whether a contract covers an exceptional way out of its step, which has not been done when it fails.
  private func mayReplaceException(_ handoff: Int, of step: Int) -> Bool {
    graph.arrowIndices(from: step).contains {
      graph.arrows[$0].isExceptional && graph.handoffs(covering: $0).contains(handoff)
    }
  }

  private func wait(of arrow: Arrow, _ index: Int, _ step: Int) -> TimePart? {
    guard let branches = branches(of: step), let number = arrow.branch else { return nil }
    if case .after(let time)? = branches[number].condition {
      return TimePart(source: .branch(index), duration: time.value)
    }
    guard isMost else { return nil }
    let others = branches.compactMap { branch -> Duration? in
      if case .after(let time)? = branch.condition { time.value } else { nil }
    }
    return others.min { StretchBounds([Stretch($0)]).earliest < StretchBounds([Stretch($1)]).earliest }
      .map { TimePart(source: .branch(index), duration: $0) }
  }

  private func silence(_ handoff: Int?) -> TimePart? {
    guard let handoff else { return nil }
    return graph.resolved.handoffs[handoff].acknowledgement?.within
      .map { TimePart(source: .silence(handoff), duration: $0.value) }
  }

  /// The longest time that a contract which covers an arrow has for being sent.
  private func sending(_ arrow: Int) -> TimePart? {
    let handoffs = graph.resolved.handoffs
    let times = graph.handoffs(covering: arrow).compactMap { handoff -> TimePart? in
      guard let deadline = handoffs[handoff].deadline, deadline.anchor == nil, let duration = deadline.duration else {
        return nil
      }
      return TimePart(source: .sending(handoff), duration: duration)
    }
    return times.max {
      StretchBounds([Stretch($0.duration)]).latest < StretchBounds([Stretch($1.duration)]).latest
    }
  }

  // MARK: - Branches

  private func branches(of step: Int) -> [Branch]? {
    switch graph.resolved.steps[step].exit?.kind {
    case .exclusiveChoice(let branches)?, .inclusiveChoice(let branches)?, .eventChoice(let branches)?: branches
    default: nil
    }
  }

  /// The branch that an ordinary arrow belongs to.
  func branch(of arrow: Arrow, _ step: Int) -> Branch? {
    guard arrow.kind.isOrdinary, let number = arrow.branch else { return nil }
    return branches(of: step)?[number]
  }

  /// The planned interval of an arrow back.
  func recurrence(of index: Int) -> TimePart? {
    let arrow = graph.arrows[index]
    guard let step = arrow.sourceStep, let recurrence = branch(of: arrow, step)?.recurrence else { return nil }
    return TimePart(source: .branch(index), duration: recurrence.value)
  }

  /// How many extra rounds an arrow back may be counted for; nothing where that is not said.
  func extraRounds(of index: Int) -> Int? {
    let arrow = graph.arrows[index]
    guard let step = arrow.sourceStep, let branch = branch(of: arrow, step) else { return 0 }
    if let limit = branch.roundLimit { return limit.value }
    return branch.recurrence == nil ? nil : 1
  }
}
