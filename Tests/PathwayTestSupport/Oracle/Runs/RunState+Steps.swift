extension RunState {
  mutating func skip(_ step: Int, _ start: RunStart, in search: RunSearch) {
    if search.recordsOccurrences { record(step, nil, in: search) }
    taken[step] = SmallSet()
    finish(step, start.past, in: search.nest)
  }

  mutating func perform(_ step: Int, _ start: RunStart, _ outcome: StepOutcome, in search: RunSearch) {
    let nest = search.nest
    if search.recordsOccurrences { record(step, performances.count, in: search) }
    forced.remove(step)
    let number = performances.count
    performances.append(
      Performance(step: step, rounds: rounds(of: step, in: nest), outcome: outcome, past: start.past))
    taken[step] = outcome.taken
    var decision = start.past
    // A past holds no more than so many; longer runs are not reported.
    if number < SmallSet.capacity { decision.performances.insert(number) }
    decision.started.insert(step)
    if outcome.isDone { decision.done.insert(step) }
    decision.went = decision.went.union(outcome.went)
    if !outcome.limited.isEmpty {
      for limit in outcome.limited.numbers where nest.limits[limit].back.meets(outcome.taken) { uses[limit] += 1 }
    }
    finish(step, decision, in: nest)
  }

  private mutating func finish(_ step: Int, _ decision: Past, in nest: LoopNest) {
    decisions[step] = decision
    finished.insert(step)
    for loop in nest.loopsOfStep[step] { inside[loop].formUnion(decision) }
  }

  private func rounds(of step: Int, in nest: LoopNest) -> [Int] {
    nest.loopsOfStep[step].isEmpty ? [] : nest.loopsOfStep[step].reversed().map { extraRounds[$0] }
  }

  /// Begins a new round: everything in the loop is undecided again, and the loops inside it are not entered.
  mutating func beginRound(of number: Int, in nest: LoopNest) {
    let loop = nest.loops[number]
    extraRounds[number] += 1
    finished = finished.subtracting(loop.steps)
    for step in loop.steps.numbers { taken[step] = SmallSet() }
    for inner in loop.inner.numbers {
      closed.remove(inner)
      inside[inner] = Past()
      extraRounds[inner] = 0
    }
    for limit in uses.indices where loop.inner.contains(nest.limits[limit].loop) { uses[limit] = 0 }
    decisions[loop.header] = inside[number]
    forced.insert(loop.header)
  }

  /// Writes down what a step has waited for.
  private mutating func record(_ step: Int, _ performance: Int?, in search: RunSearch) {
    let nest = search.nest
    var waits: [Occurrence.Wait] = []
    for index in nest.graph.into[step] {
      let arrow = nest.graph.arrows[index]
      let isNewRound = forced.contains(step)
      guard arrow.goesBack == isNewRound else { continue }
      guard let source = occurrences.lastIndex(where: { $0.step == arrow.source }) else { continue }
      let isTaken = occurrences[source].performance.map { performances[$0].outcome.taken.contains(arrow.place) }
      waits.append(Occurrence.Wait(occurrence: source, arrow: index, isTaken: isTaken == true))
      for loop in arrow.leaves.numbers {
        let inside = occurrences.indices.filter { nest.loops[loop].steps.contains(occurrences[$0].step) }
        waits += inside.map { Occurrence.Wait(occurrence: $0, arrow: nil, isTaken: false) }
      }
    }
    if forced.contains(step), let loop = nest.loops.first(where: { $0.header == step }), !occurrences.isEmpty {
      let inside = occurrences.indices.filter { loop.steps.contains(occurrences[$0].step) }
      waits += inside.map { Occurrence.Wait(occurrence: $0, arrow: nil, isTaken: false) }
    }
    occurrences.append(Occurrence(step: step, performance: performance, waits: waits))
  }
}
