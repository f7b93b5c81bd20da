public import PathwayAnalysis
public import PathwayGraph
import PathwayModel

/// What the rules about time say of a small pathway, found by timing every run from every start that is given.
public struct RunTimes: Equatable, Sendable {
  /// PF601: the steps, contracts and spanning deadlines whose time is never enough, though some run meets both its ends.
  public private(set) var impossible: Set<String> = []

  /// PF602: those whose time is not always enough on ordinary ways out when everything takes its most.
  public private(set) var atRisk: Set<String> = []

  /// Times a pathway; nothing for one with too many runs, or whose runs are not defined.
  ///
  /// - Parameter hours: The hours of each start date at which a clock may start.
  public init?(
    _ graph: PathwayGraph, startDates: [DayNumber], hours: [Int] = Array(0...24), calendar: WorkingDays = WorkingDays(),
    maxRounds: Int = 4, limit: Int = 500
  ) {
    let deadlines = JudgedDeadline.all(in: graph.pathway)
    let moments = startDates.flatMap { day in hours.map { Moment(day, hour: $0) } }
    guard let least = Self.runs(of: graph, maxRounds: 1, limit),
      let most = Self.runs(of: graph, maxRounds: maxRounds, limit)
    else { return nil }
    let nest = least.nest
    for deadline in deadlines {
      var isAsked = false
      let isHeld = least.states.contains { run in
        deadline.dues(on: run, in: graph.pathway).contains { due in
          isAsked = true
          return moments.contains { deadline.holds(due, on: run, in: nest, at: $0, .least, calendar) }
        }
      }
      if isAsked, !isHeld { impossible.insert(deadline.subject) }
    }
    for deadline in deadlines where deadline.spans {
      let breaks = most.states.contains { run in
        deadline.dues(on: run, in: graph.pathway).contains { due in
          OrdinaryRun(run, in: nest).isJudged(upTo: due.end)
            && moments.contains { !deadline.holds(due, on: run, in: nest, at: $0, .most, calendar) }
        }
      }
      if breaks { atRisk.insert(deadline.subject) }
    }
  }

  /// Collects the complete runs, with what everything on them waits for.
  private static func runs(of graph: PathwayGraph, maxRounds: Int, _ limit: Int) -> Runs? {
    guard let runs = RunEnumerator(graph, maxExtraRounds: maxRounds, limit: limit), !runs.hasIrregularLoop else {
      return nil
    }
    var states: [RunState] = []
    let jumps = runs.forEachRun(limit: limit, recordsOccurrences: true) { states.append($0) }
    return jumps?.isEmpty == true ? Runs(nest: runs.nest, states: states) : nil
  }

  private struct Runs {
    var nest: LoopNest
    var states: [RunState]
  }
}
