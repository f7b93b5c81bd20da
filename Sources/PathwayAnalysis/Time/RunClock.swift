internal import PathwayGraph

/// When everything on one run happens that waits for one step, at the least.
///
/// On a run it is known which arrows are taken. One that is not is decided when its step has chosen, or when it is known that the
/// acknowledgement did not come that took its place; what it leads to waits for that too.
struct RunClock {
  private let run: Run
  private let graph: PathwayGraph
  private let runs: RunGraph
  private let times: PartTimes

  init(_ run: Run, _ conditions: RunConditions) {
    self.run = run
    runs = conditions.runs
    graph = runs.graph
    times = PartTimes(graph, isMost: false)
  }

  /// Returns when a clock starts and when something happens that follows, where a step starts at some time; nothing where it does not follow.
  func span<Time: Clock>(from first: Happening, startingAt start: Time, to last: Happening, _ conditions: RunConditions)
    -> (clock: Time, end: Time)?
  {
    guard let from = conditions.step(of: first), let to = conditions.step(of: last) else { return nil }
    var starts: [Int: Time] = [from: start]
    for performance in run.performances {
      guard let start = starts[performance.step] else { continue }
      for (target, time) in decisions(of: performance, start) where target != from {
        starts[target] = starts[target].map { max($0, time) } ?? time
      }
    }
    guard let begun = starts[to] else { return nil }
    let clock = if case .started = first { start } else { completion(of: from, start) }
    let end = if case .started = last { begun } else { completion(of: to, begun) }
    return (clock, end)
  }

  private func completion<Time: Clock>(of step: Int, _ start: Time) -> Time {
    times.work(of: step).reduce(start) { $0.adding($1.duration) }
  }

  /// When each arrow of a performance is decided, taken or not, by the step that it leads to.
  private func decisions<Time: Clock>(of performance: Run.Performance, _ start: Time) -> [(target: Int, time: Time)] {
    let isExceptional = performance.arrows.contains { !times.time(of: $0).waitsForWork }
    var choice = isExceptional ? start : completion(of: performance.step, start)
    for arrow in performance.arrows {
      if let wait = times.time(of: arrow).sinceStart { choice = max(choice, start.adding(wait.duration)) }
    }
    return graph.arrowIndices(from: performance.step).filter { runs.isTaken[$0] && !runs.goesBack[$0] }.map { arrow in
      let decided = performance.arrows.contains(arrow) ? arrow : replacement(of: arrow, performance)
      let after = decided.map { times.time(of: $0).after } ?? []
      return (graph.arrows[arrow].target, after.reduce(choice) { $0.adding($1.duration) })
    }
  }

  /// The missing acknowledgement that took the place of an arrow.
  private func replacement(of arrow: Int, _ performance: Run.Performance) -> Int? {
    performance.arrows.first { taken in
      graph.arrows[taken].kind == .silence
        && graph.arrows[taken].handoff.map { graph.handoffs(covering: arrow).contains($0) } == true
    }
  }
}
