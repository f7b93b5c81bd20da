internal import YAMLSyntax

/// A step on the way from the top of a file to what is being read.
enum Waypoint {
  /// Into the value of a key.
  case key(NodeID)

  /// Into an item of a list, counted from 1.
  case item(Int)
}
