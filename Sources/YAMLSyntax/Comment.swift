package import SourceText

/// A comment, from its `#` to the end of the line.
package struct Comment: Hashable, Sendable {
  /// The bytes, the `#` included.
  package var span: ByteSpan

  /// Whether something other than white space stands before it on its line.
  package var isTrailing: Bool
}
