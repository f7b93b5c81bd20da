internal import PathwayDiagnostics
internal import PathwayModel

/// How nodes look.
struct NodeStyle {
  let names: Names
  let theme: Theme
  let gaps: Gaps

  private var pathway: Pathway { names.resolved.pathway }

  /// Returns the attributes of a node in a lane of a paint, or between lanes.
  func attributes(of node: SceneNode, _ paint: Paint?) -> DOTAttributes {
    switch node.content {
    case .step(let index): step(index, paint ?? theme.neutral)
    case .start(let index): start(index)
    case .events(let events): self.events(events)
    case .card(let card): self.card(card)
    case .notice(let index): notice(index)
    case .word(let texts, let course): word(texts, course, paint)
    case .bend(let line): LineStyle(theme).bend(of: line)
    }
  }

  /// A node of which nothing is seen.
  static let invisible: DOTAttributes = [
    .shape: "point", .style: "invis", .label: "", .width: "0.01", .height: "0.01",
  ]

  // MARK: - Steps

  private func step(_ index: Int, _ paint: Paint) -> DOTAttributes {
    let step = pathway.steps[index]
    let findings = gaps.ofSteps[index] ?? []
    var attributes = Self.shape(of: step.exit?.kind)
    attributes[.label] = .markup(StepLabel(names: names, theme: theme).label(step, findings))
    attributes[.color] = .color(findings.mustBeMended ? theme.gap : paint.line)
    attributes[.penwidth] = findings.mustBeMended ? "4" : "1.8"
    return attributes.overlaid(with: tooltip(findings))
  }

  /// The shape of a step by the way in which the pathway goes on.
  static func shape(of exit: Exit.Kind?) -> DOTAttributes {
    switch exit {
    case .next?, nil: [:]
    case .exclusiveChoice?: [.shape: "hexagon", .margin: "0,0.03"]
    case .inclusiveChoice?: [.shape: "octagon", .margin: "0,0.02"]
    case .eventChoice?: [.shape: "cds", .margin: "0.3,0.15"]
    case .end?: [.style: "filled,rounded", .peripheries: "2"]
    case .done?: [.style: "filled,dashed"]
    case .subpathway?: [.shape: "folder"]
    }
  }

  private func start(_ index: Int) -> DOTAttributes {
    [
      .shape: "ellipse", .penwidth: "3", .margin: "0.02,0.02",
      .label: .markup(NodeLabel(names: names, theme: theme).label(ofStart: pathway.steps[index])),
    ]
  }

  private func events(_ events: [Int]) -> DOTAttributes {
    let findings = events.flatMap { gaps.ofEvents[$0] ?? [] }
    let attributes: DOTAttributes = [
      .shape: "ellipse", .style: "filled,dashed", .margin: "0.02,0.02",
      .penwidth: findings.mustBeMended ? "4" : "1.5", .color: .color(findings.mustBeMended ? theme.gap : theme.text),
      .label: .markup(NodeLabel(names: names, theme: theme).label(events.map { pathway.events[$0] }, findings)),
    ]
    return attributes.overlaid(with: tooltip(findings))
  }

  // MARK: - What stands on arrows

  private func card(_ card: SceneNode.Card) -> DOTAttributes {
    let findings = card.findings + card.handoffs.flatMap { gaps.ofHandoffs[$0] ?? [] }
    let label = HandoffLabel(names: names, theme: theme, gaps: gaps).label(card)
    var attributes: DOTAttributes = [.label: .markup(label), .margin: "0.06,0.05", .penwidth: "1.8"]
    if !card.handoffs.isEmpty { attributes[.shape] = "note" }
    if findings.mustBeMended || card.handoffs.isEmpty {
      attributes[.color] = .color(theme.gap)
      attributes[.penwidth] = "3"
      attributes[.style] = "filled,dashed"
    }
    return attributes.overlaid(with: tooltip(findings))
  }

  private func notice(_ index: Int) -> DOTAttributes {
    var attributes = card(.init(handoffs: [index]))
    let label = HandoffLabel(names: names, theme: theme, gaps: gaps).label(ofNotice: index)
    attributes[.label] = .markup(label)
    return attributes
  }

  /// Words lie on their arrow: they have the colour of the ground and no frame, unless the way is exceptional.
  private func word(_ texts: [String], _ course: Course, _ paint: Paint?) -> DOTAttributes {
    let isFramed = course == .exceptional
    return [
      .label: .markup(NodeLabel(names: names, theme: theme).label(ofWords: texts)), .margin: "0.07,0.04",
      .width: "0.1", .height: "0.1", .style: isFramed ? "filled,dashed,rounded" : "filled",
      .fillcolor: .color(isFramed ? theme.paper : paint?.fill ?? theme.paper), .penwidth: isFramed ? "1" : "0",
    ]
  }

  private func tooltip(_ findings: [Finding]) -> DOTAttributes {
    guard !findings.isEmpty else { return [:] }
    return [.tooltip: .text(findings.map { "\($0.code): \(names[$0.message])" }.joined(separator: "; "))]
  }
}
