internal import PathwayGraph
internal import PathwayModel

/// Collects the promises whose time can be followed.
struct DeadlineCollector {
  private(set) var questions: [DeadlineQuestion] = []

  private let runs: RunGraph
  private let resolved: ResolvedPathway

  init(_ runs: RunGraph) {
    self.runs = runs
    resolved = runs.graph.resolved
    for step in runs.order { ask(ofStep: step) }
    for handoff in resolved.handoffs.indices { ask(ofHandoff: handoff) }
    for deadline in resolved.pathway.deadlines.indices { ask(ofSpanning: deadline) }
  }

  private mutating func ask(ofStep step: Int) {
    let steps = resolved.steps
    guard let deadline = steps[step].deadline, let within = deadline.duration else { return }
    if let anchor = deadline.anchor {
      for from in happenings(anchor) {
        add(.step(step), from, .done(step), within, spansSteps: anchor.step.id != steps[step].id)
      }
    } else if let expected = steps[step].duration?.value.lower, mayBeLonger(expected, than: within) {
      add(.step(step), .started(step), .done(step), within, spansSteps: false)
    }
  }

  /// Tells whether a time may be longer than another on some date: most are told apart without a calendar.
  private func mayBeLonger(_ duration: Duration, than other: Duration) -> Bool {
    let (stretch, limit) = (Stretch(duration), Stretch(other))
    if stretch.isNoLonger(than: limit) { return false }
    return StretchBounds([stretch]).latest > StretchBounds([limit]).earliest
  }

  private mutating func ask(ofHandoff handoff: Int) {
    guard let deadline = resolved.handoffs[handoff].deadline, let within = deadline.duration,
      let anchor = deadline.anchor,
      case .step(let source)? = runs.graph.handoffSources[handoff], runs.isReached[source]
    else { return }
    for from in happenings(anchor) { add(.handoff(handoff), from, .done(source), within, spansSteps: true) }
  }

  private mutating func ask(ofSpanning number: Int) {
    let deadline = resolved.pathway.deadlines[number]
    guard let within = deadline.within?.value, let first = deadline.from, let last = deadline.to else { return }
    for from in happenings(first) {
      for to in happenings(last) { add(.spanning(number), from, to, within, spansSteps: true) }
    }
  }

  /// What each is the moment that is named: several where a used pathway is laid that ends in several ways.
  private func happenings(_ anchor: Anchor) -> [Happening] {
    resolved.steps(at: anchor).filter { runs.isReached[$0] }.map { anchor.isStart ? .started($0) : .done($0) }
  }

  private mutating func add(
    _ subject: DeadlineQuestion.Subject, _ from: Happening, _ to: Happening, _ within: Duration, spansSteps: Bool
  ) {
    questions.append(DeadlineQuestion(subject: subject, from: from, to: to, within: within, spansSteps: spansSteps))
  }
}
