/// Gives every node a row: below all that comes before it in the run, and as high as that allows.
struct Ranking {
  private var successors: [[Int]]
  private var predecessorCounts: [Int]

  /// Sets the rows of a scene whose arrows are marked.
  static func assign(_ scene: inout Scene) {
    var ranking = Ranking(scene)
    let ranks = ranking.ranks()
    for index in scene.nodes.indices { scene.nodes[index].rank = ranks[index] }
    placeWordsOfReturns(&scene)
  }

  private init(_ scene: Scene) {
    successors = Array(repeating: [], count: scene.nodes.count)
    predecessorCounts = Array(repeating: 0, count: scene.nodes.count)
    for arrow in scene.arrows {
      for (upper, lower) in Self.order(of: arrow, in: scene) {
        successors[upper].append(lower)
        predecessorCounts[lower] += 1
      }
    }
  }

  /// The pairs of nodes on an arrow of which the second stands below the first; of an arrow that goes back only its
  /// card does.
  private static func order(of arrow: SceneArrow, in scene: Scene) -> [(Int, Int)] {
    if !arrow.goesBack { return Array(zip(arrow.stops, arrow.stops.dropFirst())) }
    guard let stop = arrow.stop, isCard(stop, scene) else { return [] }
    return [(arrow.source, stop)]
  }

  /// The longest way to each node; what nothing leads to stands right above what it leads to.
  private mutating func ranks() -> [Int] {
    var ranks = Array(repeating: 0, count: successors.count)
    let roots = successors.indices.filter { predecessorCounts[$0] == 0 }
    var waiting = predecessorCounts
    var open = roots
    var head = 0
    while head < open.count {
      let node = open[head]
      head += 1
      for next in successors[node] {
        ranks[next] = max(ranks[next], ranks[node] + 1)
        waiting[next] -= 1
        if waiting[next] == 0 { open.append(next) }
      }
    }
    for root in roots {
      if let below = successors[root].map({ ranks[$0] }).min() { ranks[root] = below - 1 }
    }
    return ranks
  }

  /// The words of an arrow that goes back stand right above its source, or beside it where there is no row between.
  private static func placeWordsOfReturns(_ scene: inout Scene) {
    for arrow in scene.arrows where arrow.goesBack {
      guard let stop = arrow.stop, !isCard(stop, scene) else { continue }
      let source = scene.nodes[arrow.source].rank
      let target = scene.nodes[arrow.target].rank
      if source == target {
        scene.nodes[stop].rank = source + 1
      } else {
        let isAcross = scene.nodes[arrow.source].column != scene.nodes[stop].column
        let rank = max(source - 1, target + 1)
        scene.nodes[stop].rank = isAcross && rank == source ? source + 1 : rank
      }
    }
  }

  private static func isCard(_ node: Int, _ scene: Scene) -> Bool {
    if case .card = scene.nodes[node].content { true } else { false }
  }
}
