/// An arrow of a drawing, from a node to a node, on its way past at most one other.
struct SceneArrow {
  /// The number of the node at which it begins.
  var source: Int

  /// The number of the node that says what holds on the way.
  var stop: Int?

  /// The number of the node at which it ends.
  var target: Int

  /// How it is drawn.
  var line: Line

  /// Whether it is meant to go back: it says how often it may be taken.
  var isRepetition = false

  /// Whether it leads up, to something that stands earlier in the run.
  var goesBack = false

  /// The nodes on its way.
  var stops: [Int] { [source] + (stop.map { [$0] } ?? []) + [target] }
}
