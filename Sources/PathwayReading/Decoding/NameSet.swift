internal import YAMLSyntax

/// The keys of a mapping of identifiers, by which a key that comes twice is found.
///
/// Open addressing with linear probing over the hashes that the tree already holds.
struct NameSet {
  private var slots: [Int32]

  /// Creates a set that holds a number of names without growing.
  init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// Adds a key; returns the one with the same text that was there before, if any.
  mutating func insert(_ key: NodeID, _ tree: borrowing SyntaxTree) -> NodeID? {
    let mask = slots.count - 1
    var slot = Int(tree.hash(of: key)) & mask
    while slots[slot] >= 0 {
      let other = NodeID(slots[slot])
      if tree.hash(of: other) == tree.hash(of: key), tree.bytes(of: other).elementsEqual(tree.bytes(of: key)) {
        return other
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = key.index
    return nil
  }
}
