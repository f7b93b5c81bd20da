/// The invisible frame that holds columns and rows in their order.
///
/// Graphviz keeps no order of clusters by itself. Here one root leads to a row of heads, which invisible edges hold in
/// order, and each head to the top of its column. The two are of one `group`, which makes it dear for Graphviz to cross
/// such edges, so the columns follow the heads. A chain of rulers, one a row, holds the rows: each row is a set of
/// equal rank.
struct Frame {
  private let scene: Scene
  private let legendRows: Int

  /// The columns that hold something, from the left.
  let columns: [Column]

  init(scene: Scene, legendRows: Int) {
    self.scene = scene
    self.legendRows = legendRows
    let used = Set(scene.nodes.map { $0.column } + scene.lanes.indices.map { Column.lane($0) })
    columns = used.sorted()
  }

  /// The number of rows.
  private var height: Int { (scene.nodes.map { $0.rank }.max() ?? 0) + 1 }

  /// Returns the top and the bottom of a column, which stand in its cluster.
  func anchors(of column: Column) -> [DOTStatement] {
    [.node(top(column), Self.grouped(group(column))), .node(bottom(column), NodeStyle.invisible)]
  }

  /// The statements that hold the order; every edge in them is invisible.
  var statements: [DOTStatement] {
    var statements = rulers
    statements.append(row("ruler head", columns.map { head($0) }))
    statements.append(row("ruler top", columns.map { top($0) }))
    for rank in 0..<height {
      statements.append(row("ruler \(rank)", scene.nodes.filter { $0.rank == rank }.map { $0.name }))
    }
    statements.append(row("ruler bottom", columns.map { bottom($0) }))
    statements.append(.edge(["ruler head"] + columns.map { head($0) }, [:]))
    for column in columns {
      statements.append(.edge(["root", head(column), top(column)], [:]))
      statements.append(.edge([top(column), bottom(column)], [.weight: "0"]))
    }
    for node in scene.nodes where node.rank == 0 {
      statements.append(.edge([top(node.column), node.name], [.weight: "0"]))
    }
    return statements
  }

  private var rulers: [DOTStatement] {
    let names =
      ["ruler top"] + (0..<height).map { "ruler \($0)" } + ["ruler bottom"]
      + (0..<legendRows).map { Self.legendRuler($0) }
    let heads = columns.map { DOTStatement.node(head($0), Self.grouped(group($0))) }
    let nodes = names.map { name in
      DOTStatement.node(name, name == "ruler top" ? Self.grouped("rulers") : NodeStyle.invisible)
    }
    let cluster = DOTStatement.subgraph(
      name: "cluster rulers", [.defaults(.graph, [.label: "", .style: "invis", .margin: "0"])] + nodes)
    let tips: [DOTStatement] = [.node("root", NodeStyle.invisible), .node("ruler head", Self.grouped("rulers"))]
    return tips + [cluster] + heads + [.edge(["root", "ruler head"] + names, [:])]
  }

  /// The ruler of a row of the legend, which stands below the columns.
  static func legendRuler(_ row: Int) -> String { "ruler legend \(row)" }

  private func row(_ ruler: String, _ names: [String]) -> DOTStatement {
    .subgraph(name: nil, [.defaults(.graph, [.rank: "same"])] + ([ruler] + names).map { .node($0, [:]) })
  }

  private static func grouped(_ name: String) -> DOTAttributes {
    NodeStyle.invisible.overlaid(with: [.group: .text(name)])
  }

  private func group(_ column: Column) -> String { "column \(column.position)" }

  private func head(_ column: Column) -> String { "head \(column.position)" }

  private func top(_ column: Column) -> String { "top \(column.position)" }

  private func bottom(_ column: Column) -> String { "bottom \(column.position)" }
}
