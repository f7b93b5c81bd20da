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

  /// The performances at which it is due on a run, each with the one that starts its clock: itself where it may, else the last before it.
  func dues(on run: RunState, in pathway: Pathway) -> [(begin: Int, end: Int)] {
    run.performances.indices.compactMap { number in
      let performance = run.performances[number]
      guard pathway.steps[performance.step].id == to.step.id, performance.isDone || to.isStart else { return nil }
      if from.step.id == to.step.id, from.isStart || !to.isStart { return (number, number) }
      let begin = run.performances.indices.last { earlier in
        pathway.steps[run.performances[earlier].step].id == from.step.id
          && performance.past.performances.contains(earlier) && (from.isStart || run.performances[earlier].isDone)
      }
      return begin.map { ($0, number) }
    }
  }

  /// Whether it holds at one performance where the step that starts its clock starts at a moment.
  func holds(
    _ due: (begin: Int, end: Int), on run: RunState, in nest: LoopNest, at moment: Moment, _ scale: TimeScale,
    _ calendar: WorkingDays
  ) -> Bool {
    let timeline = Timeline(run, in: nest, from: due.begin, isDone: !from.isStart, at: moment, scale, calendar)
    let clock = from.isStart ? timeline.starts[due.begin] : timeline.completions[due.begin]
    let end = to.isStart ? timeline.starts[due.end] : timeline.completions[due.end]
    guard let clock, let end else { return true }
    return end.hours <= clock.adding(within, in: calendar).hours
  }
}
