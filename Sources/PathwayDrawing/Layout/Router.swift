/// Leads arrows from column to column.
///
/// An arrow changes columns only between two neighbouring rows, where nothing stands in its way; longer stretches run
/// inside one column. Where an arrow has no node at such a place, it gets a bend.
struct Router {
  private var scene: Scene
  private var segments: [Segment] = []

  private init(_ scene: Scene) {
    self.scene = scene
  }

  /// Returns the scene with the bends that its arrows need, and the stretches of the arrows.
  static func route(_ scene: Scene) -> (scene: Scene, segments: [Segment]) {
    var router = Router(scene)
    for arrow in scene.arrows { router.route(arrow) }
    return (router.scene, router.segments)
  }

  private mutating func route(_ arrow: SceneArrow) {
    var stops = arrow.stops
    let column = arrow.stop.map { scene.nodes[$0].column } ?? middle(arrow)
    bendBeforeEnd(&stops, column, arrow.line)
    bendAfterStart(&stops, column, arrow.line)
    for index in stops.indices.dropLast() {
      append(stops[index], stops[index + 1], isLast: index == stops.count - 2, arrow.line)
    }
  }

  /// The column in which an arrow without a stop runs.
  private func middle(_ arrow: SceneArrow) -> Column {
    let source = scene.nodes[arrow.source].column
    guard let from = source.lane else { return source }
    return .between(from, scene.nodes[arrow.target].column.lane ?? from)
  }

  private mutating func bendBeforeEnd(_ stops: inout [Int], _ column: Column, _ line: Line) {
    let before = scene.nodes[stops[stops.count - 2]]
    let end = scene.nodes[stops[stops.count - 1]]
    guard before.column != end.column, abs(end.rank - before.rank) != 1 else { return }
    stops.insert(bend(in: column, at: end.rank > before.rank ? end.rank - 1 : end.rank + 1, line), at: stops.count - 1)
  }

  private mutating func bendAfterStart(_ stops: inout [Int], _ column: Column, _ line: Line) {
    let start = scene.nodes[stops[0]]
    let next = scene.nodes[stops[1]]
    guard start.column != next.column, abs(start.rank - next.rank) != 1 else { return }
    stops.insert(bend(in: column, at: next.rank > start.rank ? start.rank + 1 : start.rank - 1, line), at: 1)
  }

  private mutating func bend(in column: Column, at rank: Int, _ line: Line) -> Int {
    scene.add("bend \(scene.nodes.count)", in: column, .bend(line), rank: rank)
  }

  private mutating func append(_ source: Int, _ target: Int, isLast: Bool, _ line: Line) {
    if scene.nodes[source].rank <= scene.nodes[target].rank {
      segments.append(Segment(upper: source, lower: target, head: isLast ? .lower : .none, line: line))
    } else {
      segments.append(Segment(upper: target, lower: source, head: isLast ? .upper : .none, line: line))
    }
  }
}
