internal import SourceText
internal import YAMLSyntax

/// The keys of a mapping of identifiers, by which a key that comes twice is found.
struct NameSet {
  private var slots: HashSlots

  /// Creates a set that holds a number of names.
  init(capacity: Int) {
    slots = HashSlots(capacity: capacity)
  }

  /// Adds a key; returns the one with the same text that was there before, if any.
  mutating func insert(_ key: NodeID, _ tree: borrowing SyntaxTree) -> NodeID? {
    let other = slots.insert(Int(key.index), tree.hash(of: key)) {
      tree.bytes(of: NodeID(Int32($0))).elementsEqual(tree.bytes(of: key))
    }
    return other.map { NodeID(Int32($0)) }
  }
}
