internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// Turns a scene that is laid out into statements for Graphviz.
struct Drawing {
  let scene: Scene
  let segments: [Segment]
  let names: Names
  let theme: Theme

  /// The adaptation that is drawn, where it is one.
  var adapted: AdaptedPathway?

  /// The whole drawing.
  var graph: DOTGraph {
    let pathway = names.resolved.pathway
    let legend = Legend(scene: scene, hook: "bottom 0", segments: segments, names: names, theme: theme)
    let frame = Frame(scene: scene, legendRows: legend.rows.count)
    var statements = defaults(pathway)
    statements += frame.columns.map { column($0, frame) }
    statements += segments.map { edge($0) }
    statements.append(.defaults(.edge, [.style: "invis"]))
    statements += frame.statements
    statements += legend.statements
    return DOTGraph(name: pathway.id.text, statements: statements)
  }

  private func defaults(_ pathway: Pathway) -> [DOTStatement] {
    let title = TitleLabel(names: names, theme: theme, adapted: adapted).label(pathway, scene.gaps.ofPathway)
    return [
      .defaults(
        .graph,
        [
          .label: .markup(title), .fontname: .text(theme.font), .fontcolor: .color(theme.text), .labelloc: "t",
          .labeljust: "l", .bgcolor: .color(theme.paper), .pad: "0.3", .rankdir: "TB", .newrank: "true",
          .nodesep: "0.25", .ranksep: "0.2", .nslimit: "4",
        ]),
      .defaults(
        .node,
        [
          .shape: "box", .style: "filled", .color: .color(theme.text), .fillcolor: .color(theme.paper),
          .fontname: .text(theme.font), .fontsize: "11", .fontcolor: .color(theme.text), .margin: "0.1,0.06",
        ]),
      .defaults(.edge, [.color: .color(theme.line), .arrowsize: "0.9"]),
    ]
  }

  // MARK: - Columns

  private func column(_ column: Column, _ frame: Frame) -> DOTStatement {
    let paint = column.lane.map { Paints(theme).paint(of: scene.lanes[$0], among: scene.lanes) }
    let style = NodeStyle(names: names, theme: theme, gaps: scene.gaps)
    let nodes = scene.nodes.filter { $0.column == column }.map {
      DOTStatement.node($0.name, style.attributes(of: $0, paint))
    }
    return .subgraph(name: "cluster \(column.position)", [head(column, paint)] + frame.anchors(of: column) + nodes)
  }

  private func head(_ column: Column, _ paint: Paint?) -> DOTStatement {
    guard let lane = column.lane, let paint else {
      return .defaults(.graph, [.label: "", .style: "invis", .margin: "2"])
    }
    let heading = Markup.font(size: 18, color: nil, .bold(.text(names[scene.lanes[lane].heading])))
    return .defaults(
      .graph,
      [
        .label: .markup(heading), .style: "filled", .color: .color(paint.line), .fillcolor: .color(paint.fill),
        .penwidth: "2", .margin: "10", .labeljust: "c",
      ])
  }

  // MARK: - Arrows

  private func edge(_ segment: Segment) -> DOTStatement {
    let upper = scene.nodes[segment.upper]
    let lower = scene.nodes[segment.lower]
    var attributes = LineStyle(theme).attributes(of: segment.line, head: segment.head)
    if upper.column == lower.column { attributes[.weight] = "3" }
    return .edge([upper.name, lower.name], attributes)
  }
}
