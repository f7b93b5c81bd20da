package import YAMLSyntax

extension FormTable {
  /// Returns the vocabulary of the file that a tree was read from; nothing where its top-level keys say no kind of file.
  package static func ofFile(_ tree: SyntaxTree) -> FormTable? {
    guard let root = tree.root, tree.isMapping(root), case .found(let kind, _) = FileKind.find(in: tree, root) else {
      return nil
    }
    return kind.form
  }
}
