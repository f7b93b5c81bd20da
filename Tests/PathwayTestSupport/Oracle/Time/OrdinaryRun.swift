import PathwayGraph
import PathwayModel

/// Whether a run is, up to some performance, one of those on which everything is asked to take its most.
struct OrdinaryRun {
  private let run: RunState
  private let nest: LoopNest

  init(_ run: RunState, in nest: LoopNest) {
    self.run = run
    self.nest = nest
  }

  /// Whether it takes only ordinary ways out, and goes round loops as often as their limits say, or once more where they recur.
  func isJudged(upTo last: Int) -> Bool {
    var rounds: Set<[Int]> = []
    return run.performances[last].past.performances.numbers.allSatisfy { number in
      let performance = run.performances[number]
      let arrows = nest.graph.out[performance.step].map { nest.graph.arrows[$0] }
      let taken = arrows.filter { performance.outcome.taken.contains($0.place) }
      guard performance.isDone, performance.outcome.failed.isEmpty, taken.allSatisfy({ $0.arrow.kind.isOrdinary })
      else { return false }
      return taken.filter { $0.goesBack }.allSatisfy { mayGoBack($0, performance, &rounds) }
    }
  }

  private func mayGoBack(_ arrow: RunArrow, _ performance: Performance, _ rounds: inout Set<[Int]>) -> Bool {
    guard let number = arrow.arrow.branch,
      let branch = nest.graph.graph.pathway.steps[arrow.source].exits.first?.kind.branches?[number]
    else { return false }
    if branch.roundLimit != nil { return true }
    guard branch.recurrence != nil else { return false }
    // A planned recurrence counts once each time that the loop is entered: once in the same rounds of the loops around it.
    let loops = Array(nest.loopsOfStep[arrow.source].reversed())
    let place = loops.firstIndex { nest.loops[$0].header == arrow.target } ?? 0
    return rounds.insert([arrow.source, number] + performance.rounds.prefix(place)).inserted
  }
}
