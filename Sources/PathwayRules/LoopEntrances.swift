internal import PathwayAnalysis
internal import PathwayGraph

/// The steps by which loops are entered: whatever begins outside a loop with one entrance comes through it.
struct LoopEntrances {
  /// The one step by which the loop of each step is entered; nothing where it is in no loop, or its loop has several.
  private var entrances: [Int?]

  /// Finds them. An arrow counts whether or not some run takes it.
  init(of pathway: AnalysedPathway) {
    let graph = pathway.graph
    let loops = pathway.loops
    entrances = Array(repeating: nil, count: graph.stepCount)
    guard !loops.isEmpty else { return }
    var loopOf: [Int?] = Array(repeating: nil, count: graph.stepCount)
    for loop in loops.indices {
      for step in loops[loop].steps { loopOf[step] = loop }
    }
    var found: [Int?] = Array(repeating: nil, count: loops.count)
    var hasSeveral = Array(repeating: false, count: loops.count)
    func note(_ step: Int) {
      guard let loop = loopOf[step] else { return }
      if let other = found[loop], other != step { hasSeveral[loop] = true }
      found[loop] = step
    }
    for entry in pathway.reach.entries { note(entry) }
    let arrows = graph.arrows
    for index in arrows.indices {
      if case .step(let source) = arrows[index].source, loopOf[source] == loopOf[arrows[index].target] { continue }
      note(arrows[index].target)
    }
    for loop in loops.indices where !hasSeveral[loop] {
      for step in loops[loop].steps { entrances[step] = found[loop] }
    }
  }

  /// Tells whether every way to a step surely goes through another, since the loop of the step is only entered there.
  func isOnlyEntrance(_ entrance: Int, to step: Int) -> Bool { entrances[step] == entrance }
}
