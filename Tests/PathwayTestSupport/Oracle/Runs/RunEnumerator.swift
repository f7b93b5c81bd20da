public import PathwayGraph
import PathwayModel

/// Every run of a small pathway, found by following every choice.
public struct RunEnumerator {
  let nest: LoopNest
  private let outcomes: [[StepOutcome]]
  private let maxExtraRounds: Int

  /// Whether some loop, at any depth, can be entered at several places; then there are no runs to speak of.
  public let hasIrregularLoop: Bool

  /// The loops that have no last round.
  let endlessLoops: SmallSet

  /// Prepares the runs of a pathway; nothing for one that is too large.
  ///
  /// - Parameter maxExtraRounds: How many rounds of a loop, after the first, are followed each time it is entered.
  public init?(_ graph: PathwayGraph, maxExtraRounds: Int = 1, limit: Int = 2_000) {
    guard let graph = RunGraph(graph) else { return nil }
    self.maxExtraRounds = maxExtraRounds
    hasIrregularLoop = LoopEntries(graph: graph).hasSeveral()
    let nest = LoopNest(graph)
    self.nest = nest
    guard !hasIrregularLoop else {
      outcomes = []
      endlessLoops = SmallSet()
      return
    }
    let outcomes = graph.out.indices.map { step in
      nest.graph.steps.contains(step) ? OutcomeSearch(nest, step: step).outcomes() : []
    }
    self.outcomes = outcomes
    var endless = SmallSet()
    for loop in nest.loops.indices {
      var search = RunSearch(nest, outcomes: outcomes, maxExtraRounds: 0, limit: limit, report: { _ in })
      search.roundsOf = loop
      search.endlessLoops = endless
      search.follow(RunState(at: nest.loops[loop].header, in: nest))
      if search.isTooLarge { return nil }
      if !search.foundLastRound { endless.insert(loop) }
    }
    endlessLoops = endless
  }

  /// The number of loops, and how deep they lie in each other.
  public var loopDepths: [Int] {
    nest.loops.indices.map { loop in nest.loops.filter { $0.inner.contains(loop) }.count + 1 }
  }

  /// Whether runs are defined, as far as is known before they are followed.
  var hasRuns: Bool { !hasIrregularLoop && !nest.graph.entries.isEmpty }

  /// Tells whether a performance of a step may take exactly some arrows, by their numbers, and whether the step is then done.
  public func outcome(of step: Int, taking arrows: Set<Int>) -> (isPossible: Bool, mayBeDone: Bool) {
    let possible = outcomes[step].filter { outcome in
      Set(
        nest.graph.out[step].filter { outcome.taken.contains(nest.graph.arrows[$0].place) }.map {
          nest.graph.arrows[$0].number
        })
        == arrows
    }
    return (!possible.isEmpty, possible.contains { $0.isDone })
  }

  /// Returns the numbers of the arrows that a performance takes, in order.
  public func arrows(of performance: Performance) -> [Int] {
    nest.graph.out[performance.step].map { nest.graph.arrows[$0] }
      .filter { performance.outcome.taken.contains($0.place) }.map { $0.number }.sorted()
  }

  /// The identifiers of the source and the target of an arrow.
  func ends(ofArrow index: Int) -> [String] {
    let arrow = nest.graph.arrows[index]
    return [text(arrow.source), text(arrow.target)]
  }

  func text(_ step: Int) -> String { nest.graph.graph.pathway.steps[step].id.text }

  /// Calls with every complete run, and returns the numbers of the arrows that jump; nothing where there are too many runs.
  func forEachRun(
    limit: Int, recordsOccurrences: Bool = false, _ report: @escaping (RunState) -> Void
  ) -> Set<Int>? {
    guard hasRuns else { return [] }
    var isTooLong = false
    var search = RunSearch(
      nest, outcomes: outcomes, maxExtraRounds: maxExtraRounds, limit: limit, recordsOccurrences: recordsOccurrences
    ) { state in
      if state.performances.count > SmallSet.capacity { isTooLong = true } else { report(state) }
    }
    search.endlessLoops = endlessLoops
    for entry in nest.graph.entries { search.follow(RunState(at: entry, in: nest)) }
    return search.isTooLarge || isTooLong ? nil : search.jumps
  }

  /// Returns what is performed on every complete run; nothing where there are too many.
  public func runs(limit: Int = 2_000) -> [[Performance]]? {
    var runs: [[Performance]] = []
    return forEachRun(limit: limit) { runs.append($0.performances) } == nil ? nil : runs
  }
}
