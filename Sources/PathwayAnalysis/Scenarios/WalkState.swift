internal import PathwayGraph
internal import PathwayModel

/// How far a walk has come: what is decided in the present rounds of all loops.
struct WalkState {
  let map: WalkMap
  private var isFinished: [Bool]
  private var isTaken: [Bool]
  private var isClosed: [Bool]

  /// The steps that can start now, in an order in which they may.
  private(set) var ready: [Int] = []

  /// What the steps that start without waiting have waited for: where the walk begins, and where a new round does.
  private var forced: [Int: [WalkWait]] = [:]

  /// For each step, its performance in the present round.
  private var performance: [Int?]

  /// For each step that was skipped, what that had to wait for.
  private var skipped: [Int: Set<WalkWait>] = [:]

  /// For each loop, what was performed in its present round.
  private var inside: [[Int]]

  /// How often each branch with a limit was taken since its loop was entered.
  private var uses: [Branch: Int] = [:]

  /// The loops that have gone back since they were entered, and in whose present round nothing was performed that the scenario names.
  private var turned: Set<Int> = []

  /// The steps of which something was decided that they may have waited for.
  private var touched: [Int] = []

  /// The loop in which an arrow went back while something else of it went on.
  private(set) var jump: Int?

  private struct Branch: Hashable {
    let step: Int
    let branch: Int
  }

  /// Begins a walk at an entry.
  init(at entry: Int, in map: WalkMap) {
    self.map = map
    isFinished = map.runs.isReached.map { !$0 }
    isTaken = Array(repeating: false, count: map.graph.arrows.count)
    isClosed = Array(repeating: false, count: map.nest.loops.count)
    performance = Array(repeating: nil, count: map.graph.stepCount)
    inside = Array(repeating: [], count: map.nest.loops.count)
    force(entry, [])
    touched = map.runs.order.reversed()
    settle()
  }

  // MARK: - What can come next

  /// Tells whether a step was performed or skipped in the present round.
  func isOver(_ step: Int) -> Bool { isFinished[step] }

  /// Tells whether a step can start now.
  func isReady(_ step: Int) -> Bool { ready.contains(step) }

  /// Tells whether a branch may be taken once more.
  func isAvailable(_ branch: Int, of step: Int, limit: Int?) -> Bool {
    guard let limit else { return true }
    return uses[Branch(step: step, branch: branch), default: 0] < limit
  }

  /// Tells whether a loop has gone back since it was entered, with nothing in its present round that the scenario names.
  func hasTurnedUnnamed(_ loop: Int) -> Bool { turned.contains(loop) }

  /// What a step that can start now, or is skipped, has waited for.
  func waits(of step: Int) -> [WalkWait] {
    if let waits = forced[step] { return waits }
    var waits: Set<WalkWait> = []
    for arrow in map.runs.arrivals(at: step) where !map.runs.goesBack[arrow] {
      guard let source = map.graph.arrows[arrow].sourceStep else { continue }
      if let performance = performance[source] {
        waits.insert(WalkWait(performance: performance, arrow: arrow))
      } else {
        waits.formUnion(skipped[source] ?? [])
      }
      for loop in map.loopsLeft(by: arrow) { waits.formUnion(inside[loop].map { WalkWait(performance: $0) }) }
    }
    return waits.sorted { ($0.performance, $0.arrow ?? -1) < ($1.performance, $1.arrow ?? -1) }
  }

  // MARK: - Going on

  /// Performs a step that can start now.
  ///
  /// - Parameters:
  ///   - number: The place of the performance in the walk.
  ///   - isNamed: Whether the scenario names it.
  mutating func perform(_ step: Int, _ outcome: WalkOutcome, as number: Int, isNamed: Bool) {
    forced[step] = nil
    ready.removeAll { $0 == step }
    performance[step] = number
    for arrow in outcome.arrows { isTaken[arrow] = true }
    for branch in outcome.branches {
      let goesBack = outcome.arrows.contains { map.graph.arrows[$0].branch == branch && map.runs.goesBack[$0] }
      if goesBack { uses[Branch(step: step, branch: branch), default: 0] += 1 }
    }
    for loop in map.loops(of: step) {
      inside[loop].append(number)
      if isNamed { turned.remove(loop) }
    }
    finish(step)
    settle()
  }

  /// Notes that a step is over, and ends the rounds that are over with it.
  private mutating func finish(_ step: Int) {
    isFinished[step] = true
    touch(map.graph.arrowIndices(from: step))
    endRounds(around: step)
  }

  private mutating func touch(_ arrows: some Sequence<Int>) {
    for arrow in arrows where map.runs.isTaken[arrow] && !map.runs.goesBack[arrow] {
      let target = map.graph.arrows[arrow].target
      if touched.last != target { touched.append(target) }
    }
  }

  /// Lets start what has been decided to, and skips what nothing leads to.
  private mutating func settle() {
    while let step = touched.popLast() {
      guard !isFinished[step], forced[step] == nil, !isReady(step) else { continue }
      let arrivals = map.runs.arrivals(at: step).filter { !map.runs.goesBack[$0] }
      guard arrivals.allSatisfy({ isDecided($0) }) else { continue }
      if arrivals.contains(where: { isTaken[$0] }) {
        makeReady(step)
      } else {
        skipped[step] = Set(waits(of: step))
        finish(step)
      }
    }
  }

  /// Whether an arrow is known to be taken or not: its step is over, and so are the loops that it leaves.
  private func isDecided(_ arrow: Int) -> Bool {
    guard let source = map.graph.arrows[arrow].sourceStep, isFinished[source] else { return false }
    return map.loopsLeft(by: arrow).allSatisfy { isClosed[$0] }
  }

  private mutating func makeReady(_ step: Int) {
    let place = ready.firstIndex { map.place[$0] > map.place[step] } ?? ready.count
    ready.insert(step, at: place)
  }

  private mutating func force(_ step: Int, _ waits: [WalkWait]) {
    forced[step] = waits
    makeReady(step)
  }

  // MARK: - Rounds

  /// Ends the rounds that are over now, the innermost first.
  private mutating func endRounds(around step: Int) {
    for loop in map.loops(of: step) {
      guard map.steps[loop].allSatisfy({ isFinished[$0] }), map.inner[loop].allSatisfy({ isClosed[$0] }) else { return }
      let backs = map.backs[loop].filter { isTaken[$0] }
      guard let back = backs.first else {
        isClosed[loop] = true
        touch(map.leaving[loop])
        continue
      }
      guard backs.count == 1, !map.leaving[loop].contains(where: { isTaken[$0] }) else {
        jump = loop
        return
      }
      beginRound(of: loop, back)
      return
    }
  }

  /// Begins a new round: everything in the loop is undecided again, and the loops inside it are not entered.
  private mutating func beginRound(of loop: Int, _ back: Int) {
    var waits = inside[loop].map { WalkWait(performance: $0) }
    if let source = map.graph.arrows[back].sourceStep, let performance = performance[source] {
      waits.append(WalkWait(performance: performance, arrow: back))
    }
    for step in map.steps[loop] {
      isFinished[step] = false
      performance[step] = nil
      skipped[step] = nil
      for arrow in map.graph.arrowIndices(from: step) { isTaken[arrow] = false }
    }
    inside[loop] = []
    for inner in map.inner[loop] {
      isClosed[inner] = false
      inside[inner] = []
      turned.remove(inner)
    }
    if !uses.isEmpty {
      uses = uses.filter { used, _ in !map.inner[loop].contains { map.turns($0, used.step, used.branch) } }
    }
    turned.insert(loop)
    force(map.nest.loops[loop].entry, waits)
  }
}
