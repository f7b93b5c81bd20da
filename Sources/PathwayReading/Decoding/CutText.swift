internal import YAMLSyntax

/// A text in flow style that commas have cut: `{når: Ja, og haster, neste: x}` has a key `og haster` without a value.
struct CutText {
  /// The value that was cut.
  let kept: NodeID

  /// What was read as keys, in order.
  let rest: [NodeID]

  /// Whether the key that was asked about is the first of the rest.
  let isFirst: Bool

  /// Looks at an unknown key; nothing where it is no rest of a text.
  init?(at key: NodeID, _ value: NodeID, in mapping: NodeID, _ tree: SyntaxTree) {
    guard tree.isFlow(mapping), Self.isBare(value, tree), var pair = tree.first(in: mapping) else { return nil }
    var kept: NodeID?
    var rest: [NodeID] = []
    let end = tree.end(of: mapping)
    while pair.index < end.index {
      let value = tree.following(pair)
      if Self.isBare(value, tree) {
        rest.append(pair)
      } else {
        if pair.index > key.index { break }
        kept = value
        rest = []
      }
      pair = tree.following(value)
    }
    guard let kept, tree.isScalar(kept), tree.style(of: kept) == .plain, rest.contains(key) else {
      return nil
    }
    self.kept = kept
    self.rest = rest
    isFirst = rest[0] == key
  }

  /// Tells whether a value is not there at all.
  private static func isBare(_ value: NodeID, _ tree: SyntaxTree) -> Bool {
    tree.isScalar(value) && tree.isEmpty(value) && tree.style(of: value) == .plain
  }
}
