internal import YAMLSyntax

/// What a snippet writes.
package enum SnippetBody: Sendable {
  /// A text.
  case text(String)

  /// A list.
  case list([SnippetBody])

  /// Keys and their values, in the order in which they are written.
  case mapping([(key: String, value: SnippetBody)])

  /// Reads what an author would see.
  init(yaml: String) {
    let result = SyntaxReader.read(Array(yaml.utf8))
    guard let tree = result.tree, let root = tree.root, result.problems.isEmpty else {
      preconditionFailure("a snippet is YAML: \(yaml)")
    }
    self.init(root, in: tree)
  }

  private init(_ node: NodeID, in tree: SyntaxTree) {
    switch tree.kind(of: node) {
    case .scalar: self = .text(tree.string(of: node))
    case .sequence: self = .list(tree.items(of: node).map { SnippetBody($0, in: tree) })
    case .mapping:
      var pairs: [(key: String, value: SnippetBody)] = []
      var key = tree.first(in: node)
      let end = tree.end(of: node)
      while let pair = key, pair.index < end.index {
        let value = tree.following(pair)
        pairs.append((tree.string(of: pair), SnippetBody(value, in: tree)))
        key = tree.following(value)
      }
      self = .mapping(pairs)
    }
  }
}
