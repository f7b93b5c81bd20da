internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// What stands on an arrow with contracts: when it is taken, what is sent and how, and what is wrong.
struct HandoffLabel {
  let names: Names
  let theme: Theme
  let gaps: Gaps

  private static let width = 38
  private static let valueWidth = 32

  /// Returns the label of the card on an arrow.
  func label(_ card: SceneNode.Card) -> Markup {
    var rows: [[MarkupTable.Cell]] = []
    if !card.condition.isEmpty {
      let condition = "\(names[Phrase.when]): \(card.condition.joined(separator: " / "))"
      rows.append([wide(condition) { .font(size: 11, color: nil, .italic($0)) }])
    }
    for index in card.handoffs {
      let handoff = names.resolved.pathway.handoffs[index]
      rows += card.repeated.contains(index) ? short(handoff) : full(handoff, at: index)
    }
    rows += GapLabel(names: names, theme: theme).rows(card.findings, columns: 2, width: Self.width)
    return .table(MarkupTable(rows: rows))
  }

  /// Returns the label of a contract that covers no arrow, with the name of its receiver.
  func label(ofNotice index: Int) -> Markup {
    let handoff = names.resolved.pathway.handoffs[index]
    let receiver = handoff.to.map { [wide(names.actor($0)) { .font(size: 10, color: nil, $0) }] }
    return .table(MarkupTable(rows: (receiver.map { [$0] } ?? []) + full(handoff, at: index)))
  }

  private func full(_ handoff: Handoff, at index: Int) -> [[MarkupTable.Cell]] {
    let facts = names.detail == .full ? HandoffFacts(names: names).facts(of: handoff) : []
    return head(handoff) + facts.map { row($0.caption, $0.value) }
      + GapLabel(names: names, theme: theme).rows(gaps.ofHandoffs[index] ?? [], columns: 2, width: Self.width)
  }

  private func short(_ handoff: Handoff) -> [[MarkupTable.Cell]] {
    head(handoff) + [[wide(names[Phrase.sameHandoff]) { .font(size: 10, color: nil, .italic($0)) }]]
  }

  private func head(_ handoff: Handoff) -> [[MarkupTable.Cell]] {
    let text = names.title(of: handoff)
    var rows = [[wide(text) { .font(size: 12, color: nil, .bold($0)) }]]
    if let mark = names.mark(of: handoff.id) { rows.append([wide(mark) { .font(size: 10, color: nil, .bold($0)) }]) }
    if let kind = (handoff.kind?.value).map({ names[$0.name] }), !text.lowercased().contains(kind.lowercased()) {
      rows.append([wide(kind) { .font(size: 10, color: nil, .italic($0)) }])
    }
    return rows
  }

  private func row(_ caption: String, _ value: String) -> [MarkupTable.Cell] {
    let lines = Markup.lines(LineWrapping.lines(of: value, width: Self.valueWidth, limit: 4)) {
      .font(size: 10, color: nil, $0)
    }
    return [.init(content: .font(size: 10, color: theme.quietText, .text(caption))), .init(content: lines)]
  }

  private func wide(_ text: String, _ style: (Markup) -> Markup) -> MarkupTable.Cell {
    .init(content: .lines(LineWrapping.lines(of: text, width: Self.width), style), columns: 2)
  }
}
