internal import PathwayGraph
internal import PathwayModel

/// What takes the time on a walk.
///
/// A walk says which arrows are taken and which are not, and everything that a step had to wait for is known; so time is followed once,
/// from the beginning. Of several that a step waits for, the latest counts. An arrow that is not taken is decided when its step has chosen,
/// or when it is known that the acknowledgement did not come that took its place.
struct WalkClock {
  private let steps: [WalkedStep]
  private let graph: PathwayGraph
  let times: PartTimes

  init(_ walk: ScenarioWalk, isMost: Bool) {
    steps = walk.steps
    graph = walk.pathway.graph
    times = PartTimes(graph, isMost: isMost)
  }

  /// Tells whether it is known how long a performance takes at the most.
  func isKnown(_ number: Int) -> Bool { !waitsForWork(number) || times.isKnown(steps[number].step) }

  /// Returns when each performance starts, and when it is over.
  ///
  /// - Parameters:
  ///   - beginning: When the walk begins.
  ///   - adding: Adds what takes time: the work of a performance, where its place is given, or what comes after it.
  ///   - latest: The latest of several.
  func follow<Time>(
    from beginning: Time, adding: (Time, [TimePart], _ performance: Int?) -> Time, latest: ([Time]) -> Time
  ) -> [(start: Time, over: Time)] {
    var followed: [(start: Time, over: Time)] = []
    for (number, walked) in steps.enumerated() {
      let waits = walked.waits.map { adding(followed[$0.performance].over, after($0), nil) }
      let start = waits.isEmpty ? beginning : latest(waits)
      followed.append((start, latest(choices(number).map { adding(start, $0, number) })))
    }
    return followed
  }

  /// What has to pass until a performance has chosen: its work, and the time of a branch that counts from its start.
  private func choices(_ number: Int) -> [[TimePart]] {
    let waits = steps[number].outcome.arrows.compactMap { times.time(of: $0).sinceStart.map { [$0] } }
    return [waitsForWork(number) ? times.work(of: steps[number].step) : []] + waits
  }

  private func waitsForWork(_ number: Int) -> Bool {
    steps[number].outcome.arrows.allSatisfy { times.time(of: $0).waitsForWork }
  }

  /// What has to pass after a performance has chosen until an arrow is known to be taken or not.
  private func after(_ wait: WalkWait) -> [TimePart] {
    guard let arrow = wait.arrow else { return [] }
    let taken = steps[wait.performance].outcome.arrows
    guard taken.contains(arrow) else { return replacement(of: arrow, taken).map { times.time(of: $0).after } ?? [] }
    // What is planned happens as planned, at the least too: here it is known that this round was taken.
    let planned = times.isMost ? [] : [times.recurrence(of: arrow)].compactMap { $0 }
    return planned + times.time(of: arrow).after
  }

  /// The missing acknowledgement that took the place of an arrow.
  private func replacement(of arrow: Int, _ taken: [Int]) -> Int? {
    taken.first { other in
      graph.arrows[other].kind == .silence
        && graph.arrows[other].handoff.map { graph.handoffs(covering: arrow).contains($0) } == true
    }
  }
}
