/// A stretch of an arrow between two nodes, written from the upper one to the lower one whichever way the arrow goes.
///
/// Graphviz then has no edge that leads up: it neither reverses any nor loses sight of them when it looks for
/// crossings.
struct Segment: Equatable {
  /// The number of the upper node, or of the left one.
  var upper: Int

  /// The number of the lower node, or of the right one.
  var lower: Int

  /// Where the head of the arrow is, if it is on this stretch.
  var head: Head

  /// The arrow that it belongs to.
  var line: Line

  /// Where the head of an arrow is.
  enum Head {
    case none
    case upper
    case lower
  }
}
