internal import SourceText
internal import YAMLSyntax

/// Holds what was made of a text against the text: nothing may be lost, and nothing may say something else.
struct SafetyCheck {
  private let before: SyntaxTree
  private let source: [UInt8]

  init(before: SyntaxTree, _ source: [UInt8]) {
    self.before = before
    self.source = source
  }

  /// Tells whether a text has the same values and the same comments; only the order of keys may differ.
  func holds(for text: [UInt8]) -> Bool {
    guard let after = SyntaxReader.read(text).tree, let first = before.root, let second = after.root else {
      return false
    }
    return Self.comments(of: before, source) == Self.comments(of: after, text)
      && isSame(first, in: before, as: second, in: after)
  }

  /// The comments without white space at their ends, sorted.
  private static func comments(of tree: SyntaxTree, _ source: [UInt8]) -> [String] {
    tree.comments.map { comment in
      var bytes = source[comment.span.range]
      while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    }.sorted()
  }

  private func isSame(_ first: NodeID, in before: SyntaxTree, as second: NodeID, in after: SyntaxTree) -> Bool {
    guard before.kind(of: first) == after.kind(of: second) else { return false }
    switch before.kind(of: first) {
    case .scalar: return before.bytes(of: first) == after.bytes(of: second)
    case .sequence:
      guard before.count(of: first) == after.count(of: second) else { return false }
      return zip(before.items(of: first), after.items(of: second)).allSatisfy {
        isSame($0, in: before, as: $1, in: after)
      }
    case .mapping:
      let left = pairs(of: first, in: before)
      let right = pairs(of: second, in: after)
      guard left.count == right.count else { return false }
      return zip(left, right).allSatisfy { $0.name == $1.name && isSame($0.value, in: before, as: $1.value, in: after) }
    }
  }

  /// The keys of a mapping with their values, sorted; a key that is there twice keeps the order of its values.
  private func pairs(of node: NodeID, in tree: SyntaxTree) -> [(name: String, value: NodeID)] {
    let pairs = tree.pairs(of: node).map { (name: tree.string(of: $0.key), value: $0.value) }
    return pairs.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map { $0.element }
  }
}
