/// A run played once more, arrow by arrow, in which one performance begins and does not come to an end.
///
/// What starts all the same is what need not wait for it. This says what is before what in every order without any past being
/// carried along, so that the pasts can be held against it.
struct HeldSchedule {
  private let nest: LoopNest
  private let run: [Performance]
  private let held: Int

  /// The performances that have started, by their numbers in the run.
  private(set) var started: Set<Int> = []

  private var idle: Set<Int>
  private var running: [Int: Int] = [:]
  private var over: Set<Int> = []
  private var rounds: [Int]

  /// What was decided of each arrow at its source.
  private var decided: [Int: Bool] = [:]

  init(_ run: [Performance], of nest: LoopNest, holding held: Int, from entry: Int) {
    self.run = run
    self.nest = nest
    self.held = held
    idle = Set(nest.graph.steps.numbers)
    rounds = nest.loops.map { _ in 0 }
    start(entry)
    var goesOn = true
    while goesOn {
      goesOn = meet()
      for (step, number) in running where number != held {
        finish(step, number)
        goesOn = true
      }
      for loop in nest.loops.indices where !over.contains(loop) {
        if endRound(of: loop) { goesOn = true }
      }
    }
  }

  /// Starts or skips the steps whose arrows in are all decided.
  private mutating func meet() -> Bool {
    var found = false
    for step in idle {
      let arrows = nest.graph.into[step].filter { !nest.graph.arrows[$0].goesBack }
      guard arrows.allSatisfy({ isKnown($0) }) else { continue }
      found = true
      if arrows.contains(where: { decided[$0] == true }) {
        start(step)
      } else {
        idle.remove(step)
        for arrow in nest.graph.out[step] { decided[arrow] = false }
      }
    }
    return found
  }

  private func isKnown(_ arrow: Int) -> Bool {
    decided[arrow] != nil && nest.graph.arrows[arrow].leaves.numbers.allSatisfy { over.contains($0) }
  }

  private mutating func start(_ step: Int) {
    idle.remove(step)
    let rounds = nest.loopsOfStep[step].reversed().map { self.rounds[$0] }
    guard let number = run.firstIndex(where: { $0.step == step && $0.rounds == rounds }) else { return }
    started.insert(number)
    running[step] = number
  }

  private mutating func finish(_ step: Int, _ number: Int) {
    running[step] = nil
    for arrow in nest.graph.out[step] {
      decided[arrow] = run[number].outcome.taken.contains(nest.graph.arrows[arrow].place)
    }
  }

  /// Ends the round of a loop in which nothing is idle or running any more.
  private mutating func endRound(of number: Int) -> Bool {
    let loop = nest.loops[number]
    let isBusy = loop.steps.numbers.contains { idle.contains($0) || running[$0] != nil }
    guard !isBusy, loop.inner.numbers.allSatisfy({ over.contains($0) }) else { return false }
    guard loop.back.contains(where: { decided[$0] == true }) else {
      over.insert(number)
      return true
    }
    let outer = nest.loopsOfStep[loop.header].filter { $0 != number && nest.loops[$0].inner.contains(number) }
    let next = outer.reversed().map { rounds[$0] } + [rounds[number] + 1]
    guard run.contains(where: { $0.step == loop.header && $0.rounds == next }) else { return false }
    rounds[number] += 1
    for inner in loop.inner.numbers {
      over.remove(inner)
      rounds[inner] = 0
    }
    for step in loop.steps.numbers {
      idle.insert(step)
      for arrow in nest.graph.out[step] { decided[arrow] = nil }
    }
    start(loop.header)
    return true
  }
}

extension RunEnumerator {
  /// Returns the performances of a run that start though one of them does not come to an end.
  public func startsWhileHeld(_ number: Int, of run: [Performance]) -> Set<Int> {
    // The first that is performed is the entry: everything else waits for it.
    guard let entry = run.first?.step else { return [] }
    return HeldSchedule(run, of: nest, holding: number, from: entry).started
  }
}
