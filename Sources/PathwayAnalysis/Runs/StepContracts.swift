internal import PathwayGraph

/// The contracts that come from each step, and those that may fail.
final class StepContracts: Sendable {
  /// A contract with ways out of its own.
  struct Failure {
    /// The number of the contract.
    let handoff: Int

    /// The arrows that it covers; none for a copy or a notice.
    var covers: [Int]

    /// Its ways out.
    var ways: [Int]
  }

  private let runs: RunGraph
  private let failing: [Bool]

  /// The contracts from each step, in order, one step after the other, and where those of each begin.
  private let contracts: [Int]
  private let firstContract: [Int]

  init(of runs: RunGraph) {
    self.runs = runs
    let graph = runs.graph
    var failing = Array(repeating: false, count: graph.stepCount)
    for arrow in graph.arrows.indices where graph.arrows[arrow].handoff != nil && runs.isTaken[arrow] {
      if let step = graph.arrows[arrow].sourceStep { failing[step] = true }
    }
    var firstContract = Array(repeating: 0, count: graph.stepCount + 2)
    for source in graph.handoffSources {
      if case .step(let step)? = source { firstContract[step + 2] += 1 }
    }
    for step in 0..<graph.stepCount { firstContract[step + 2] += firstContract[step + 1] }
    var contracts = Array(repeating: 0, count: firstContract[graph.stepCount + 1])
    for handoff in graph.handoffSources.indices {
      guard case .step(let step)? = graph.handoffSources[handoff] else { continue }
      contracts[firstContract[step + 1]] = handoff
      firstContract[step + 1] += 1
    }
    self.failing = failing
    self.contracts = contracts
    self.firstContract = firstContract
  }

  /// The numbers of the contracts that come from a step.
  func contracts(from step: Int) -> ArraySlice<Int> { contracts[firstContract[step]..<firstContract[step + 1]] }

  /// Tells whether some contract from a step has a way out of its own.
  func mayFail(at step: Int) -> Bool { failing[step] }

  /// Returns the contracts from a step that may fail: copies and notices first, since others may cover the branches that they begin; then
  /// those to steps, since what they cover is part of what those to actors cover.
  func failures(at step: Int) -> [Failure] {
    var failures: [Failure] = []
    let graph = runs.graph
    let range = graph.arrowIndices(from: step)
    for arrow in range where runs.isTaken[arrow] {
      guard let handoff = graph.arrows[arrow].handoff else { continue }
      if let index = failures.firstIndex(where: { $0.handoff == handoff }) {
        failures[index].ways.append(arrow)
      } else {
        let covers = range.filter { runs.isTaken[$0] && graph.handoffs(covering: $0).contains(handoff) }
        failures.append(Failure(handoff: handoff, covers: covers, ways: [arrow]))
      }
    }
    let side = failures.filter { $0.covers.isEmpty }
    let covering = failures.filter { !$0.covers.isEmpty }
    return side + covering.filter { !goesToActor($0.handoff) } + covering.filter { goesToActor($0.handoff) }
  }

  /// When a contract goes: one to a step when an arrow that it covers is taken, one to an actor when its source is done, or when it covers
  /// an arrow that is taken though the source is not.
  func moments(of handoff: Int, from source: Int) -> [Happening] {
    let goesWhenDone = goesToActor(handoff)
    let covered = runs.graph.arrowIndices(from: source).filter {
      runs.isTaken[$0] && runs.graph.handoffs(covering: $0).contains(handoff)
        && !(goesWhenDone && runs.graph.arrows[$0].kind.isOrdinary)
    }
    return (goesWhenDone ? [.done(source)] : []) + covered.map { .taken($0) }
  }

  /// Tells whether a contract names an actor as its receiver.
  func goesToActor(_ handoff: Int) -> Bool {
    if case .actor? = runs.graph.handoffTargets[handoff] { true } else { false }
  }
}
