/// Finds the arrows that lead back to something earlier in the run, so that the others go round in no circle.
///
/// Ordinary ways out decide what is earlier: a depth-first search from the entries takes an arrow to a step that is still open
/// for one that goes back. Repetitions and exceptional ways out then go back where they would close a circle.
struct BackArrows {
  private var successors: [[Int]]

  /// Marks the arrows of a scene that go back.
  static func mark(_ scene: inout Scene) {
    var search = BackArrows(successors: Array(repeating: [], count: scene.nodes.count))
    let isPlain = scene.arrows.map {
      !$0.isRepetition && ($0.line.course == .ordinary || $0.line.course == .start || $0.line.course == .event)
    }
    for arrow in closingArrows(of: scene, where: isPlain) { scene.arrows[arrow].goesBack = true }
    for index in scene.arrows.indices where isPlain[index] { search.insert(scene.arrows[index]) }
    for index in scene.arrows.indices where !isPlain[index] {
      scene.arrows[index].goesBack = search.leads(from: scene.arrows[index].target, to: scene.arrows[index].source)
      search.insert(scene.arrows[index])
    }
  }

  private mutating func insert(_ arrow: SceneArrow) {
    var stops = arrow.stops
    if arrow.goesBack { stops.removeLast() }
    for (upper, lower) in zip(stops, stops.dropFirst()) { successors[upper].append(lower) }
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

  /// The plain arrows that close a circle, found without recursion; triggers are searched from first.
  private static func closingArrows(of scene: Scene, where isPlain: [Bool]) -> [Int] {
    var outgoing: [[Int]] = Array(repeating: [], count: scene.nodes.count)
    for index in scene.arrows.indices where isPlain[index] { outgoing[scene.arrows[index].source].append(index) }
    var closing: [Int] = []
    var state = Array(repeating: Visit.unseen, count: scene.nodes.count)
    let starts = scene.arrows.filter { $0.line.course == .start }.map { $0.source }
    for start in starts + scene.nodes.indices where state[start] == .unseen {
      var path = [(node: start, next: 0)]
      state[start] = .open
      while let (node, next) = path.last {
        guard next < outgoing[node].count else {
          state[node] = .closed
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let arrow = outgoing[node][next]
        let target = scene.arrows[arrow].target
        switch state[target] {
        case .open: closing.append(arrow)
        case .unseen:
          state[target] = .open
          path.append((target, 0))
        case .closed: break
        }
      }
    }
    return closing
  }

  private enum Visit {
    case unseen
    case open
    case closed
  }
}
