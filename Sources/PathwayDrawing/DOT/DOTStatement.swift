/// One statement of the DOT language.
enum DOTStatement: Equatable {
  /// What holds for all that comes after.
  case defaults(Kind, DOTAttributes)

  /// A node.
  case node(String, DOTAttributes)

  /// Edges along a chain of nodes.
  case edge([String], DOTAttributes)

  /// Statements that belong together, with a name where they are a cluster.
  case subgraph(name: String?, [DOTStatement])

  /// What default attributes are for.
  enum Kind: String {
    case graph
    case node
    case edge
  }
}
