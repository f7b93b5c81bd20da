import PathwayAnalysis
import PathwayGraph
import PathwayModel

/// A deadline that is held against the times of runs.
struct JudgedDeadline {
  /// The identifier of what has it.
  let subject: String

  /// What starts its clock.
  private let from: Anchor

  /// What must have happened in time.
  private let to: Anchor

  private let within: Duration

  /// Whether it is asked of it that it holds when everything takes its most: it spans several steps.
  let spans: Bool

  /// Every deadline of a pathway whose clock and end are known.
  static func all(in pathway: Pathway) -> [JudgedDeadline] {
    ofSteps(pathway) + ofContracts(pathway) + ofSpans(pathway)
  }

  private static func ofSteps(_ pathway: Pathway) -> [JudgedDeadline] {
    pathway.steps.compactMap { step in
      guard let deadline = step.deadline, let within = deadline.duration else { return nil }
      let own = Reference(step.id)
      return JudgedDeadline(
        subject: step.id.text, from: deadline.anchor ?? Anchor(own, isStart: true), to: Anchor(own), within: within,
        spans: deadline.anchor.map { $0.step.id != step.id } ?? false)
    }
  }

  private static func ofContracts(_ pathway: Pathway) -> [JudgedDeadline] {
    pathway.handoffs.compactMap { handoff in
      guard let deadline = handoff.deadline, let within = deadline.duration, let from = handoff.from,
        let anchor = deadline.anchor
      else { return nil }
      return JudgedDeadline(subject: handoff.id.text, from: anchor, to: Anchor(from), within: within, spans: true)
    }
  }

  private static func ofSpans(_ pathway: Pathway) -> [JudgedDeadline] {
    pathway.deadlines.compactMap { deadline in
      guard let from = deadline.from, let to = deadline.to, let within = deadline.within?.value else { return nil }
      return JudgedDeadline(subject: deadline.id.text, from: from, to: to, within: within, spans: true)
    }
  }

  /// Whether it holds, each time that it is due on a run.
  func verdicts(on run: RunState, _ timeline: Timeline, in pathway: Pathway, _ calendar: WorkingDays) -> [Bool] {
    run.performances.indices.compactMap { number in
      let performance = run.performances[number]
      guard pathway.steps[performance.step].id == to.step.id, performance.isDone || to.isStart else { return nil }
      guard let begin = begin(at: number, performance, timeline) else { return nil }
      let end = to.isStart ? timeline.starts[number] : timeline.completions[number]
      return end.hours <= begin.adding(within, in: calendar).hours
    }
  }

  /// When its clock starts: at the performance itself where it may, else at the last one before it.
  private func begin(at number: Int, _ performance: Performance, _ timeline: Timeline) -> Moment? {
    if from.step.id == to.step.id {
      if from.isStart { return timeline.starts[number] }
      if !to.isStart { return timeline.completions[number] }
    }
    return timeline.moment(of: from, before: performance)
  }
}
