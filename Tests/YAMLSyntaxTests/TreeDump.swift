import SourceText
import YAMLSyntax

/// A tree as text: each value with its start and end in bytes.
struct TreeDump {
  private let tree: SyntaxTree
  private var lines: [String] = []

  /// Returns the dump of a text, or what keeps it from being read.
  static func of(_ text: String) -> String {
    let result = SyntaxReader.read(Array(text.utf8))
    var lines = result.problems.map { "! \($0.kind) @\($0.span.start)-\($0.span.end)" }
    if let tree = result.tree, let root = tree.root {
      var dump = TreeDump(tree: tree)
      dump.add(root, depth: 0)
      lines += dump.lines
    }
    return lines.joined(separator: "\n")
  }

  private init(tree: SyntaxTree) {
    self.tree = tree
  }

  private mutating func add(_ node: NodeID, depth: Int) {
    let span = tree.span(of: node)
    let place = "@\(span.start)-\(span.end)"
    let indent = String(repeating: "  ", count: depth)
    switch tree.kind(of: node) {
    case .scalar: lines.append("\(indent)\(tree.string(of: node).debugDescription) \(place)")
    case .sequence:
      lines.append("\(indent)list \(place)")
      for item in tree.items(of: node) { add(item, depth: depth + 1) }
    case .mapping:
      lines.append("\(indent)mapping \(place)")
      for item in tree.items(of: node) { add(item, depth: depth + 1) }
    }
  }
}
