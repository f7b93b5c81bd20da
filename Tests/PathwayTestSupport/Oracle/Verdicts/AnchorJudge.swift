import PathwayGraph
import PathwayModel

/// Judges whether a clock has started before it is needed.
struct AnchorJudge {
  private let facts: RunFacts
  private let checks: [Check]

  /// What has a deadline whose clock may start too late, each with the step that starts it.
  private(set) var late: Set<[String]> = []

  init(_ facts: RunFacts) {
    self.facts = facts
    checks = Self.stepChecks(facts) + Self.contractChecks(facts) + Self.spanChecks(facts)
  }

  mutating func look(at run: RunState) {
    if checks.isEmpty { return }
    for performance in run.performances {
      for check in checks where check.step == performance.step && (performance.isDone || !check.whenDone) {
        if !hasHappened(check, performance) { late.insert([check.subject, facts.text(check.anchor)]) }
      }
    }
  }

  private func hasHappened(_ check: Check, _ performance: Performance) -> Bool {
    let past = check.isStart ? performance.past.started : performance.past.done
    if past.contains(check.anchor) { return true }
    // At the same performance: its start is there from the first, its completion only when that is the moment asked for.
    return check.anchor == check.step && (check.isStart || check.whenDone)
  }

  // MARK: - What is checked

  private static func stepChecks(_ facts: RunFacts) -> [Check] {
    facts.pathway.steps.enumerated().compactMap { number, step in
      guard let anchor = step.deadline?.anchor, let place = facts.resolved.stepIndex(anchor.step) else { return nil }
      return Check(subject: step.id.text, step: number, whenDone: false, anchor: place, isStart: anchor.isStart)
    }
  }

  private static func contractChecks(_ facts: RunFacts) -> [Check] {
    facts.pathway.handoffs.enumerated().compactMap { number, handoff in
      guard let anchor = handoff.deadline?.anchor, let place = facts.resolved.stepIndex(anchor.step),
        case .step(let from)? = facts.graph.graph.handoffSources[number]
      else { return nil }
      return Check(subject: handoff.id.text, step: from, whenDone: true, anchor: place, isStart: anchor.isStart)
    }
  }

  private static func spanChecks(_ facts: RunFacts) -> [Check] {
    facts.pathway.deadlines.compactMap { deadline in
      guard let from = deadline.from, let to = deadline.to, let start = facts.resolved.stepIndex(from.step),
        let end = facts.resolved.stepIndex(to.step)
      else { return nil }
      return Check(
        subject: deadline.id.text, step: end, whenDone: !to.isStart, anchor: start, isStart: from.isStart)
    }
  }

  private struct Check {
    /// What has the deadline.
    var subject: String

    /// The step at which the clock must have started.
    var step: Int

    /// Whether that is when the step is done, and not when it starts.
    var whenDone: Bool

    /// The step that starts the clock.
    var anchor: Int

    /// Whether the start of that step starts it, and not its completion.
    var isStart: Bool
  }
}
