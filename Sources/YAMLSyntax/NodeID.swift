/// The number of a value in its tree.
@usableFromInline package struct NodeID: Hashable, Sendable {
  /// The index of the node.
  @usableFromInline package let index: Int32

  @inlinable
  package init(_ index: Int32) { self.index = index }
}
