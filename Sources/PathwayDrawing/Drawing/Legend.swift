internal import PathwayDiagnostics
internal import PathwayModel

/// The legend under a drawing: the shapes, lines and marks that occur in it, each shown as it is drawn.
struct Legend {
  private let items: Set<LegendItem>
  private let names: Names
  private let theme: Theme

  /// How wide the drawing is, for the legend to be no wider.
  private let laneCount: Int

  /// The node under whose left edge the legend hangs.
  private let hook: String

  init(scene: Scene, hook: String, segments: [Segment], names: Names, theme: Theme) {
    self.names = names
    self.theme = theme
    self.hook = hook
    laneCount = scene.lanes.count
    var items = Set(segments.compactMap { LegendItem($0.line) })
    for node in scene.nodes {
      switch node.content {
      case .step(let index): items.insert(LegendItem(names.resolved.pathway.steps[index].exit?.kind))
      case .start: items.insert(.start)
      case .events: items.insert(.event)
      case .card(let card): if !card.handoffs.isEmpty { items.insert(.handoff) }
      case .notice: items.insert(.handoff)
      case .word, .bend: break
      }
    }
    for severity in scene.gaps.severities {
      switch severity {
      case .error: items.insert(.error)
      case .warning: items.insert(.warning)
      case .hint: items.insert(.hint)
      }
    }
    self.items = items.union(Self.marks(in: scene, names))
  }

  /// The signs of what is an adaptation's own, as far as they are drawn.
  private static func marks(in scene: Scene, _ names: Names) -> Set<LegendItem> {
    let pathway = names.resolved.pathway
    let shown = scene.nodes.flatMap { node -> [Identifier] in
      switch node.content {
      case .step(let index): [pathway.steps[index].id]
      case .card(let card): card.handoffs.map { pathway.handoffs[$0].id }
      case .notice(let index): [pathway.handoffs[index].id]
      case .start, .events, .word, .bend: []
      }
    }
    let all = shown + pathway.deadlines.map { $0.id }
    return Set(all.compactMap { names.marks[$0] }.map { $0 == .added ? .added : .changed })
  }

  /// The items, row by row.
  var rows: [[LegendItem]] {
    let all = LegendItem.allCases.filter { items.contains($0) }
    let shapes = all.filter { $0.line == nil && $0.severity == nil && !$0.isLocal }
    return chunks(shapes, of: max(4, 2 * laneCount)) + chunks(all.filter { $0.line != nil }, of: max(2, laneCount))
      + chunks(all.filter { $0.severity != nil }, of: 3) + chunks(all.filter { $0.isLocal }, of: 2)
  }

  private func chunks(_ items: [LegendItem], of size: Int) -> [[LegendItem]] {
    stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) }
  }

  // MARK: - Statements

  /// The statements of the legend; its rows hang on the rulers of the frame.
  var statements: [DOTStatement] {
    let rows = rows
    guard !rows.isEmpty else { return [] }
    let title = Markup.font(size: 14, color: nil, .bold(.text(names[LegendWords.title])))
    let head = DOTStatement.defaults(
      .graph,
      [
        .label: .markup(title), .labeljust: "l", .style: "solid", .color: .color(theme.line), .penwidth: "1",
        .margin: "10",
      ])
    let cluster = DOTStatement.subgraph(name: "cluster legend", [head] + rows.joined().flatMap { nodes(of: $0) })
    let hook = DOTStatement.edge([hook, name(of: rows[0][0])], [.weight: "100"])
    return [cluster, hook] + rows.enumerated().flatMap { row($0.element, $0.offset) }
  }

  private func row(_ items: [LegendItem], _ number: Int) -> [DOTStatement] {
    let ruler = Frame.legendRuler(number)
    let names = items.flatMap { item in [name(of: item)] + (item.line == nil ? [] : [self.end(of: item)]) }
    let row = DOTStatement.subgraph(
      name: nil, [.defaults(.graph, [.rank: "same"])] + ([ruler] + names).map { .node($0, [:]) })
    var edges: [DOTStatement] = []
    for (left, right) in zip([ruler] + names, names) {
      let item = items.first { name(of: $0) == left && end(of: $0) == right }
      edges.append(.edge([left, right], item.flatMap { $0.line }.map { sample($0) } ?? [:]))
    }
    return [row] + edges
  }

  private func nodes(of item: LegendItem) -> [DOTStatement] {
    let meaning = names[item.meaning]
    if let severity = item.severity {
      let tag = GapLabel(names: names, theme: theme).tag(meaning, severity, columns: 1, width: 40)
      return [
        .node(name(of: item), [.shape: "plaintext", .label: .markup(.table(MarkupTable(rows: [[tag]], padding: 3)))])
      ]
    }
    if item.isLocal {
      let label = DOTValue.markup(.lines(LineWrapping.lines(of: meaning, width: 40)) { .bold($0) })
      return [.node(name(of: item), [.shape: "plaintext", .label: label])]
    }
    let width = item.line == nil ? 20 : 30
    let label = DOTValue.markup(.lines(LineWrapping.lines(of: meaning, width: width)))
    guard item.line == nil else {
      let end: DOTAttributes = [.style: "invis", .label: "", .width: "1.2", .height: "0.1"]
      return [
        .node(name(of: item), [.shape: "plaintext", .label: label]),
        .node(self.end(of: item), end),
      ]
    }
    let look: DOTAttributes = [.color: .color(theme.line), .penwidth: "1.8"]
    return [.node(name(of: item), look.overlaid(with: shape(of: item)).overlaid(with: [.label: label]))]
  }

  private func shape(of item: LegendItem) -> DOTAttributes {
    switch item {
    case .start: [.shape: "ellipse", .penwidth: "3", .margin: "0.02,0.02"]
    case .event: [.shape: "ellipse", .style: "filled,dashed", .margin: "0.02,0.02"]
    case .chooseOne: NodeStyle.shape(of: .exclusiveChoice([]))
    case .chooseSome: NodeStyle.shape(of: .inclusiveChoice([]))
    case .wait: NodeStyle.shape(of: .eventChoice([]))
    case .subpathway: NodeStyle.shape(of: .subpathway(Subpathway()))
    case .sideTask: NodeStyle.shape(of: .done)
    case .end: NodeStyle.shape(of: .end(Placed("")))
    case .handoff: [.shape: "note"]
    default: [:]
    }
  }

  private func sample(_ line: Line) -> DOTAttributes {
    let seen: DOTAttributes = [.style: "solid", .headclip: "false"]
    return seen.overlaid(with: LineStyle(theme).attributes(of: line, head: .lower))
  }

  private func name(of item: LegendItem) -> String { "legend \(item)" }

  private func end(of item: LegendItem) -> String { "legend \(item) end" }
}
