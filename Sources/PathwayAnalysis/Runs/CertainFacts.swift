internal import PathwayGraph

/// Which needs are met on every run, found without looking at any single run.
///
/// A forward analysis of what must hold, one bit a fact, in one pass in topological order: what holds at a step holds on every arrow into
/// it. Arrows back carry no less than the loop began with, so they are left out. It may miss a fact where branches meet that always run
/// together, and it never claims one that does not hold: what is left is asked of the decision diagram.
struct CertainFacts {
  /// The needs that may not be met.
  private(set) var open: [Need] = []

  private let runs: RunGraph
  private let words: Int

  /// What comes to hold when a run begins at a step, when a step starts, when it is done, and when an arrow is taken.
  private var atBeginning: [UInt64]
  private var atStart: [UInt64]
  private var atEnd: [UInt64]
  private var atArrow: [UInt64]

  /// What holds when each arrow has been taken.
  private var after: [UInt64]

  init(of collector: NeedCollector, in runs: RunGraph) {
    self.runs = runs
    words = (collector.providers.count + 63) / 64
    let steps = Array(repeating: UInt64(0), count: runs.graph.stepCount * words)
    let arrows = Array(repeating: UInt64(0), count: runs.graph.arrows.count * words)
    (atBeginning, atStart, atEnd, atArrow, after) = (steps, steps, steps, arrows, arrows)
    guard words > 0 else { return }
    for (fact, providers) in collector.providers.enumerated() {
      for provider in providers { note(fact, provider) }
    }
    // The needs of each step in a chain, the first of them by step.
    var first = Array(repeating: -1, count: runs.graph.stepCount)
    var next = Array(repeating: -1, count: collector.needs.count)
    for index in collector.needs.indices.reversed() {
      next[index] = first[collector.needs[index].step]
      first[collector.needs[index].step] = index
    }
    var holds = Array(repeating: UInt64(0), count: words)
    for step in runs.order {
      let mayFail = visit(step, &holds)
      var index = first[step]
      while index >= 0 {
        if !isMet(collector.needs[index], holds, mayFail) { open.append(collector.needs[index]) }
        index = next[index]
      }
    }
  }

  private mutating func note(_ fact: Int, _ provider: Happening) {
    let bit = UInt64(1) << UInt64(fact & 63)
    let word = fact >> 6
    switch provider {
    case .beginning(let step): atBeginning[step * words + word] |= bit
    case .started(let step): atStart[step * words + word] |= bit
    case .done(let step): atEnd[step * words + word] |= bit
    case .left(let step):
      let range = runs.graph.arrowIndices(from: step)
      let mayFail = range.contains { runs.graph.arrows[$0].isExceptional }
      for arrow in range where !mayFail || runs.graph.arrows[arrow].kind.isOrdinary {
        atArrow[arrow * words + word] |= bit
      }
    case .taken(let arrow): atArrow[arrow * words + word] |= bit
    }
  }

  /// Works out what holds at a step and after it, and tells whether the step may end by an exceptional way out.
  private mutating func visit(_ step: Int, _ holds: inout [UInt64]) -> Bool {
    let range = runs.graph.arrowIndices(from: step)
    let mayFail = range.contains { runs.graph.arrows[$0].isExceptional }
    for word in 0..<words {
      var all = runs.isEntry[step] ? atBeginning[step * words + word] : ~0
      for arrow in runs.arrivals(at: step) where !runs.goesBack[arrow] { all &= after[arrow * words + word] }
      holds[word] = all
      let started = all | atStart[step * words + word]
      let done = started | atEnd[step * words + word]
      for arrow in range where runs.isTaken[arrow] {
        let isDone = !mayFail || runs.graph.arrows[arrow].kind.isOrdinary
        after[arrow * words + word] = (isDone ? done : started) | atArrow[arrow * words + word]
      }
    }
    return mayFail
  }

  private func isMet(_ need: Need, _ holds: [UInt64], _ mayFail: Bool) -> Bool {
    let word = need.fact >> 6
    var bits = holds[word]
    switch need.moment {
    case .beginning, .started: break
    case .done(let step), .left(let step): bits |= atStart[step * words + word] | atEnd[step * words + word]
    case .taken(let arrow):
      let isDone = !mayFail || runs.graph.arrows[arrow].kind.isOrdinary
      bits |= atStart[need.step * words + word] | (isDone ? atEnd[need.step * words + word] : 0)
    }
    return bits & (1 << UInt64(need.fact & 63)) != 0
  }
}
