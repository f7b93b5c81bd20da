/// Finds the arrows that lead back to something earlier in the run, so that the others go round in no circle.
///
/// What is earlier is decided by how a run comes to things: first from the triggers by ordinary ways out, then by
/// exceptional ones to what only they reach, last by repetitions. An arrow that would close a circle with those before
/// it goes back.
struct BackArrows {
  private var scene: Scene
  private var successors: [[Int]]
  private var outgoing: [[Int]]
  private var isReached: [Bool]
  private var isPlaced: [Bool]

  /// Marks the arrows of a scene that go back.
  static func mark(_ scene: inout Scene) {
    var search = BackArrows(scene)
    search.run()
    scene = search.scene
  }

  private init(_ scene: Scene) {
    self.scene = scene
    successors = Array(repeating: [], count: scene.nodes.count)
    outgoing = successors
    isReached = Array(repeating: false, count: scene.nodes.count)
    isPlaced = Array(repeating: false, count: scene.arrows.count)
    for index in scene.arrows.indices where scene.arrows[index].isPlain {
      outgoing[scene.arrows[index].source].append(index)
    }
  }

  private mutating func run() {
    for arrow in scene.arrows where arrow.line.course == .start { explore(arrow.source) }
    follow { !$0.isPlain && !$0.isRepetition }
    follow { $0.isRepetition }
    for node in scene.nodes.indices where !isReached[node] { explore(node) }
    for index in scene.arrows.indices where !scene.arrows[index].isRepetition { place(index) }
    for index in scene.arrows.indices { place(index) }
  }

  /// Goes by such arrows to what nothing has reached yet, and on from there.
  private mutating func follow(_ isOpen: (SceneArrow) -> Bool) {
    func next() -> Int? {
      scene.arrows.indices.first {
        let arrow = scene.arrows[$0]
        return isOpen(arrow) && isReached[arrow.source] && !isReached[arrow.target]
      }
    }
    while let index = next() {
      place(index)
      explore(scene.arrows[index].target)
    }
  }

  /// Goes on by ordinary ways out, depth first and without recursion.
  private mutating func explore(_ start: Int) {
    guard !isReached[start] else { return }
    isReached[start] = true
    var path = [(node: start, next: 0)]
    while let (node, next) = path.last {
      guard next < outgoing[node].count else {
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let index = outgoing[node][next]
      place(index)
      let target = scene.arrows[index].target
      if !isReached[target] {
        isReached[target] = true
        path.append((target, 0))
      }
    }
  }

  private mutating func place(_ index: Int) {
    guard !isPlaced[index] else { return }
    isPlaced[index] = true
    let arrow = scene.arrows[index]
    scene.arrows[index].goesBack = leads(from: arrow.target, to: arrow.source)
    let stops = scene.arrows[index].goesBack ? arrow.stops.dropLast() : arrow.stops[...]
    for (upper, lower) in zip(stops, stops.dropFirst()) {
      successors[upper].append(lower)
      isReached[lower] = isReached[lower] || lower == arrow.stop
    }
  }

  private func leads(from start: Int, to goal: Int) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let node = open.popLast() {
      if node == goal { return true }
      for next in successors[node] where seen.insert(next).inserted { open.append(next) }
    }
    return false
  }
}

extension SceneArrow {
  /// Whether the arrow belongs to the ordinary course, which decides what is earlier and what is later.
  fileprivate var isPlain: Bool {
    switch line.course {
    case .start, .ordinary, .event: !isRepetition
    case .exceptional, .notice: false
    }
  }
}
