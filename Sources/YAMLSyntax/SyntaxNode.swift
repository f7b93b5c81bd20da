/// One value of a tree: a scalar, a list, a mapping or an alias, in 28 bytes.
///
/// Nodes lie in an array in the order of the text, each before what it holds; `next` leads past it to what follows.
@usableFromInline struct SyntaxNode: Sendable {
  @usableFromInline enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
    case alias
  }

  @usableFromInline var kind: Kind
  @usableFromInline var style: ScalarStyle
  @usableFromInline var isFlow: Bool

  /// The bytes of the source that the value takes, quotes and brackets included.
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32

  /// The index of the node after this one and all that it holds.
  @usableFromInline var next: Int32

  /// For a scalar where its text begins and how long it is; for a collection how many nodes it holds directly; for an alias the
  /// index of what it names.
  @usableFromInline var first: Int32
  @usableFromInline var second: Int32

  /// The number of a scalar's text.
  @usableFromInline var hash: UInt32
}
