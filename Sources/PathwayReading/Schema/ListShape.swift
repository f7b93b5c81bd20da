/// The lists that a value may be.
enum ListShape: Sendable {
  /// Lists of what the items are, with at least so many of them.
  indirect case items(ValueShape, atLeast: Int)
}
