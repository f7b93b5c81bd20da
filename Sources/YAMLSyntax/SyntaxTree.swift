public import SourceText

/// A YAML document as a tree in which every value knows the exact bytes it is written in.
///
/// The tree is a flat array; no value has an object of its own, and no text becomes a string before somebody asks for it.
@usableFromInline package struct SyntaxTree: Sendable {
  @usableFromInline let nodes: [SyntaxNode]

  /// The source, followed by the values that are not a stretch of it.
  @usableFromInline let text: [UInt8]

  /// The number of bytes of the source.
  let sourceLength: Int

  /// The value of the document, or nothing where the file has none.
  @inlinable
  package var root: NodeID? { nodes.isEmpty ? nil : NodeID(0) }

  /// What a value is.
  @usableFromInline package enum Kind: Sendable {
    /// A text.
    case scalar

    /// A list.
    case sequence

    /// Keys and their values.
    case mapping
  }

  // What readers ask for every value is inlinable: as a call into another module it would cost more than its answer.

  /// Returns the value itself, or what it names where it is an alias.
  @inlinable @inline(__always)
  package func resolved(_ node: NodeID) -> NodeID {
    let value = nodes[Int(node.index)]
    return value.kind == .alias ? NodeID(value.first) : node
  }

  /// Returns what a value is, aliases followed.
  @inlinable @inline(__always)
  package func kind(of node: NodeID) -> Kind {
    switch nodes[Int(resolved(node).index)].kind {
    case .scalar: .scalar
    case .sequence: .sequence
    case .mapping, .alias: .mapping
    }
  }

  /// Tells whether a value is a text, aliases followed.
  @inlinable @inline(__always)
  package func isScalar(_ node: NodeID) -> Bool { nodes[Int(resolved(node).index)].kind == .scalar }

  /// Tells whether a value is a list, aliases followed.
  @inlinable @inline(__always)
  package func isSequence(_ node: NodeID) -> Bool { nodes[Int(resolved(node).index)].kind == .sequence }

  /// Tells whether a value is a mapping, aliases followed.
  @inlinable @inline(__always)
  package func isMapping(_ node: NodeID) -> Bool { nodes[Int(resolved(node).index)].kind == .mapping }

  /// Returns the bytes that a value is written in: for an alias, those of the alias.
  @inlinable
  package func span(of node: NodeID) -> ByteSpan {
    let value = nodes[Int(node.index)]
    return ByteSpan(start: Int(value.start), end: Int(value.end))
  }

  /// Returns how a scalar is written.
  @inlinable
  package func style(of node: NodeID) -> ScalarStyle { nodes[Int(resolved(node).index)].style }

  /// Tells whether a list or mapping is written in brackets.
  @inlinable
  package func isFlow(_ node: NodeID) -> Bool { nodes[Int(resolved(node).index)].isFlow }

  /// Returns the number of a scalar's text.
  @inlinable @inline(__always)
  package func hash(of node: NodeID) -> UInt32 { nodes[Int(resolved(node).index)].hash }

  /// Returns the bytes of a scalar's text.
  @inlinable @inline(__always)
  package func bytes(of node: NodeID) -> ArraySlice<UInt8> {
    let value = nodes[Int(resolved(node).index)]
    return text[Int(value.first)..<Int(value.first &+ value.second)]
  }

  /// Tells whether a scalar's text is some bytes.
  @inlinable @inline(__always)
  package func isText(_ node: NodeID, _ bytes: [UInt8]) -> Bool { isText(node, bytes, from: 0, to: bytes.count) }

  /// Tells whether a scalar's text is a stretch of some bytes.
  @inlinable @inline(__always)
  package func isText(_ node: NodeID, _ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let value = nodes[Int(resolved(node).index)]
    let left = text.span.extracting(Int(value.first)..<Int(value.first &+ value.second))
    let right = bytes.span.extracting(start..<end)
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// Returns the text of a scalar.
  package func string(of node: NodeID) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

  /// Tells whether a scalar has no text.
  @inlinable @inline(__always)
  package func isEmpty(_ node: NodeID) -> Bool { nodes[Int(resolved(node).index)].second == 0 }

  /// Returns the number of items of a list, or of pairs of a mapping.
  @inlinable @inline(__always)
  package func count(of node: NodeID) -> Int { Int(nodes[Int(resolved(node).index)].second) }

  /// Returns the items of a list.
  @inlinable
  package func items(of node: NodeID) -> Items { Items(tree: self, of: resolved(node)) }

  /// Returns the first item of a list or the first key of a mapping, where it has one.
  @inlinable @inline(__always)
  package func first(in node: NodeID) -> NodeID? {
    let index = resolved(node).index
    return index + 1 < nodes[Int(index)].next ? NodeID(index + 1) : nil
  }

  /// Returns what follows a value directly inside the same list or mapping; for a key its value.
  @inlinable @inline(__always)
  package func following(_ node: NodeID) -> NodeID { NodeID(nodes[Int(node.index)].next) }

  /// Returns the value after the last one inside a list or mapping.
  @inlinable @inline(__always)
  package func end(of node: NodeID) -> NodeID { NodeID(nodes[Int(resolved(node).index)].next) }

  /// Returns the keys of a mapping with their values, in the order of the text.
  package func pairs(of node: NodeID) -> [(key: NodeID, value: NodeID)] {
    guard var key = first(in: node) else { return [] }
    var pairs: [(key: NodeID, value: NodeID)] = []
    pairs.reserveCapacity(count(of: node))
    let end = end(of: node)
    while key.index < end.index {
      let value = following(key)
      pairs.append((key, value))
      key = following(value)
    }
    return pairs
  }

  /// The items of a list, one after the other.
  @usableFromInline package struct Items: Sequence, IteratorProtocol {
    @usableFromInline let tree: SyntaxTree
    @usableFromInline var index: Int32
    @usableFromInline let end: Int32

    @inlinable
    init(tree: SyntaxTree, of node: NodeID) {
      self.tree = tree
      index = node.index + 1
      end = tree.nodes[Int(node.index)].next
    }

    @inlinable
    package mutating func next() -> NodeID? {
      guard index < end else { return nil }
      defer { index = tree.nodes[Int(index)].next }
      return NodeID(index)
    }
  }
}
