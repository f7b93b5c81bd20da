internal import SourceText
internal import YAMLSyntax

/// A text with its tree, in which what stands at a place is found.
struct SourceOutline {
  /// A key with its value, and the mapping that they stand in.
  struct Pair {
    let key: NodeID
    let value: NodeID
    let mapping: NodeID

    /// The keys that lead to the mapping from the top of the file.
    let path: [NodeID]
  }

  let tree: SyntaxTree
  let lines: SourceLines

  private var pairs: [Int32: Pair] = [:]
  private var scalars: [Int32: NodeID] = [:]
  private var lists: [Int32: NodeID] = [:]

  /// Reads a text; nothing where it is no YAML.
  init?(_ bytes: [UInt8]) {
    guard let tree = SyntaxReader.read(bytes).tree, let root = tree.root else { return nil }
    self.tree = tree
    lines = SourceLines(bytes)
    visit(root, path: [])
  }

  /// Returns the key at a place, with its value.
  func pair(at span: ByteSpan) -> Pair? {
    pairs[span.start].flatMap { tree.span(of: $0.key) == span ? $0 : nil }
  }

  /// Returns the text at a place.
  func scalar(at span: ByteSpan) -> NodeID? {
    scalars[span.start].flatMap { tree.span(of: $0) == span ? $0 : nil }
  }

  /// Returns the list of which an item is a mapping that begins with a key.
  func list(ofItemWith key: Pair) -> NodeID? {
    tree.first(in: key.mapping) == key.key ? lists[key.mapping.index] : nil
  }

  /// Returns the value of a key of a mapping.
  func value(of key: String, in mapping: NodeID) -> (key: NodeID, value: NodeID)? {
    tree.pairs(of: mapping).first { isPlainlyWritten($0.key) && tree.string(of: $0.key) == key }
  }

  /// Tells whether a value is written where it stands, without an alias, an anchor or a tag.
  func isPlainlyWritten(_ node: NodeID) -> Bool {
    guard tree.resolved(node) == node, let first = lines.bytes[tree.span(of: node).range].first else {
      return tree.resolved(node) == node
    }
    return ![UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!")].contains(first)
  }

  private mutating func visit(_ node: NodeID, path: [NodeID]) {
    guard tree.resolved(node) == node else { return }
    switch tree.kind(of: node) {
    case .scalar: scalars[tree.span(of: node).start] = node
    case .sequence:
      for item in tree.items(of: node) {
        if tree.isMapping(item) { lists[item.index] = node }
        visit(item, path: path)
      }
    case .mapping:
      for (key, value) in tree.pairs(of: node) {
        visit(key, path: path)
        if tree.isScalar(key) {
          pairs[tree.span(of: key).start] = Pair(key: key, value: value, mapping: node, path: path)
        }
        visit(value, path: path + [key])
      }
    }
  }
}
