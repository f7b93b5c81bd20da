/// The lists that a value may be.
enum AcceptedList: Sendable {
  /// Lists of what the items are, with at least so many of them.
  indirect case items(AcceptedValue, atLeast: Int)
}
