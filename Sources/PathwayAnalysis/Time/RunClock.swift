internal import PathwayGraph
internal import PathwayModel

/// What takes the time on one run, at the least, from what starts a clock.
///
/// On a run it is known which arrows are taken. One that is not is decided when its step has chosen, or when it is known that the
/// acknowledgement did not come that took its place; what it leads to waits for that too.
struct RunClock {
  private let run: Run
  private let runs: RunGraph
  private let times: PartTimes

  /// A way by which a step may be the latest.
  private struct Route {
    var chain = Chain()
    var parts: [TimePart] = []

    func adding(_ more: [TimePart]) -> Route {
      var route = self
      for part in more { route.chain.add(part.duration) }
      route.parts += more
      return route
    }
  }

  init(_ run: Run, _ conditions: RunConditions) {
    self.run = run
    runs = conditions.runs
    times = PartTimes(conditions.runs.graph, isMost: false)
  }

  /// Tells whether a promise is broken on the run whenever its clock starts.
  ///
  /// The slowest way counts. One way that is always too long breaks it; of several that are too long on different dates nothing is told.
  func answer(
    to question: DeadlineQuestion, _ conditions: RunConditions, _ comparison: inout DurationComparison
  ) -> TimeFollower.Answer {
    guard let from = conditions.step(of: question.from), let to = conditions.step(of: question.to) else { return .kept }
    let isDone = if case .started = question.from { false } else { true }
    var ways: [Int: [Route]] = [from: [Route()]]
    let performed = Dictionary(run.performances.map { ($0.step, $0) }) { first, _ in first }
    for step in conditions.sequence(in: -1, where: { _ in true }) {
      guard let start = ways[step] else { continue }
      // A step that is skipped lets what waits for it go on at once.
      let decisions = performed[step].map { self.decisions(of: $0, isDone: isDone && step == from) } ?? skipped(step)
      for (target, parts) in decisions where target != from {
        ways[target] = Self.latest(
          of: ways[target, default: []] + start.flatMap { way in parts.map { way.adding($0) } })
      }
    }
    let end = if case .started = question.to { [TimePart]() } else { times.work(of: to) }
    var doubts = 0
    for way in ways[to] ?? [] {
      let parts = way.parts + end
      switch comparison.order(ofSum: parts.map { $0.duration }, to: question.within) {
      case .alwaysLonger: return .broken(Way.Breach(date: comparison.firstDate, parts: parts, arrows: []))
      case .sometimesLonger: doubts += 1
      case .alwaysShorterOrEqual: break
      }
    }
    return doubts > 1 ? .undecided : .kept
  }

  /// Drops what is never later than another.
  private static func latest(of routes: [Route]) -> [Route] {
    var kept: [Route] = []
    for route in routes where !kept.contains(where: { route.chain.isNeverLater(than: $0.chain) }) {
      kept.removeAll { $0.chain.isNeverLater(than: route.chain) }
      kept.append(route)
    }
    return kept
  }

  /// What has to pass until each arrow of a performance is decided, taken or not, by the step that it leads to.
  private func decisions(of performance: Run.Performance, isDone: Bool) -> [(target: Int, parts: [[TimePart]])] {
    let graph = runs.graph
    let isExceptional = performance.arrows.contains { !times.time(of: $0).waitsForWork }
    var choice: [[TimePart]] = isExceptional || isDone ? [[]] : [times.work(of: performance.step)]
    for arrow in performance.arrows {
      if let wait = times.time(of: arrow).sinceStart { choice.append([wait]) }
    }
    return graph.arrowIndices(from: performance.step).filter { runs.isTaken[$0] && !runs.goesBack[$0] }.map { arrow in
      let decided = performance.arrows.contains(arrow) ? arrow : replacement(of: arrow, performance)
      let after = decided.map { times.time(of: $0).after } ?? []
      return (graph.arrows[arrow].target, choice.map { $0 + after })
    }
  }

  private func skipped(_ step: Int) -> [(target: Int, parts: [[TimePart]])] {
    runs.graph.arrowIndices(from: step).filter { runs.isTaken[$0] && !runs.goesBack[$0] }
      .map { (runs.graph.arrows[$0].target, [[]]) }
  }

  /// The missing acknowledgement that took the place of an arrow.
  private func replacement(of arrow: Int, _ performance: Run.Performance) -> Int? {
    let graph = runs.graph
    return performance.arrows.first { taken in
      graph.arrows[taken].kind == .silence
        && graph.arrows[taken].handoff.map { graph.handoffs(covering: arrow).contains($0) } == true
    }
  }
}
