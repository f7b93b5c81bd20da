/// A key that a repair adds, with what stands under it.
package struct NewEntry: Hashable, Sendable {
  /// What stands under the key.
  package enum Value: Hashable, Sendable {
    /// A text.
    case text(String)

    /// Nothing yet: the author fills it in. The hint and the notes become comments; they are Norwegian, as the language is.
    case blank(String, notes: [String] = [])

    /// Further keys.
    case entries([NewEntry])
  }

  /// The key.
  package var key: String

  /// What stands under it.
  package var value: Value

  /// Creates an entry.
  package init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }
}
