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
  /// - Parameter hours: The hours of each start date at which a run may begin, where the least times are asked for.
  public init?(
    _ graph: PathwayGraph, startDates: [DayNumber], hours: [Int] = [0, 9, 23], calendar: WorkingDays = WorkingDays(),
    maxRounds: Int = 4, limit: Int = 500
  ) {
    let deadlines = JudgedDeadline.all(in: graph.pathway)
    let moments = startDates.flatMap { day in hours.map { Moment(day, hour: $0) } }
    let midnights = startDates.map { Moment($0, hour: 0) }
    guard let least = Self.runs(of: graph, maxRounds: 1, limit),
      let most = Self.runs(of: graph, maxRounds: maxRounds, limit)
    else { return nil }
    let nest = least.nest
    var asked: Set<String> = []
    var held: Set<String> = []
    for run in least.states {
      for moment in moments where deadlines.contains(where: { !held.contains($0.subject) }) {
        let timeline = Timeline(run, in: nest, from: moment, .least, calendar)
        for deadline in deadlines where !held.contains(deadline.subject) {
          let verdicts = deadline.verdicts(on: run, timeline, in: graph.pathway, calendar)
          if !verdicts.isEmpty { asked.insert(deadline.subject) }
          if verdicts.contains(true) { held.insert(deadline.subject) }
        }
      }
    }
    impossible = asked.subtracting(held)
    let spanning = deadlines.filter { $0.spans }
    for run in most.states where OrdinaryRun(run, in: nest).isJudged {
      for moment in midnights where spanning.contains(where: { !atRisk.contains($0.subject) }) {
        let timeline = Timeline(run, in: nest, from: moment, .most, calendar)
        for deadline in spanning where !atRisk.contains(deadline.subject) {
          let verdicts = deadline.verdicts(on: run, timeline, in: graph.pathway, calendar)
          if verdicts.contains(false) { atRisk.insert(deadline.subject) }
        }
      }
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
