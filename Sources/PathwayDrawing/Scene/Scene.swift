/// What a drawing shows and where: nodes in columns and rows, and arrows between them.
struct Scene {
  /// The lanes, from the left.
  var lanes: [Lane] = []

  /// The nodes; those of the steps come first, in the order of the pathway.
  var nodes: [SceneNode] = []

  /// The arrows.
  var arrows: [SceneArrow] = []

  /// What is wrong with the pathway, by what it concerns.
  var gaps: Gaps

  /// Adds a node, and returns its number.
  @discardableResult
  mutating func add(_ name: String, in column: Column, _ content: SceneNode.Content, rank: Int = 0) -> Int {
    nodes.append(SceneNode(name: name, column: column, content: content, rank: rank))
    return nodes.count - 1
  }
}
