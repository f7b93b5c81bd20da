/// A comment at the end of a line.
struct TrailingComment: Equatable {
  /// The comment, from its `#` on.
  var text: String

  /// The number of spaces before it, so that comments that stand below each other go on doing so.
  var gap: Int
}
