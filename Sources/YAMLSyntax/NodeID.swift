/// The number of a value in its tree.
package struct NodeID: Hashable, Sendable {
  /// The index of the node.
  package let index: Int32

  package init(_ index: Int32) { self.index = index }
}
