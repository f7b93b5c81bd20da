/// What a drawing shows and where: nodes in columns and rows, and arrows between them.
struct Scene {
  /// The lanes, from the left.
  let lanes: [Lane]

  /// The nodes; those of the steps come first, in the order of the pathway.
  var nodes: [SceneNode] = []

  /// The arrows.
  var arrows: [SceneArrow] = []

  /// What is wrong with the pathway, by what it concerns.
  let gaps: Gaps

  /// The names of the nodes.
  private var names: Set<String> = []

  init(lanes: [Lane], gaps: Gaps) {
    self.lanes = lanes
    self.gaps = gaps
  }

  /// Adds a node, and returns its number; where another has its name, it gets a number after it.
  @discardableResult
  mutating func add(_ name: String, in column: Column, _ content: SceneNode.Content, rank: Int = 0) -> Int {
    let name = DrawableText.cleaned(name)
    var unique = name
    var number = 2
    while !names.insert(unique).inserted {
      unique = "\(name) (\(number))"
      number += 1
    }
    nodes.append(SceneNode(name: unique, column: column, content: content, rank: rank))
    return nodes.count - 1
  }
}
