internal import PathwayDiagnostics
internal import PathwayModel

/// The labels of the small nodes: triggers, events and words on arrows.
struct NodeLabel {
  let names: Names
  let theme: Theme

  /// At most so many events are named.
  private static let limit = 8

  /// Returns the label of what starts a step.
  func label(ofStart step: Step) -> Markup {
    .lines([
      .bold(.text(names[Phrase.start])),
      .lines(LineWrapping.lines(of: step.trigger?.value ?? "", width: 26)),
    ])
  }

  /// Returns the label of events.
  func label(_ events: [Event], _ findings: [Finding]) -> Markup {
    var lines: [Markup] = [.font(size: 10, color: nil, .text(names[Phrase.anyTime]))]
    for event in events.prefix(Self.limit) {
      lines.append(.lines(LineWrapping.lines(of: names.name(of: event), width: 26, limit: 2)) { .bold($0) })
    }
    if events.count > Self.limit { lines.append(.text(names[Phrase.more])) }
    guard !findings.isEmpty else { return .lines(lines) }
    let tags = GapLabel(names: names, theme: theme).rows(findings, width: 26)
    return .table(MarkupTable(rows: [[.init(content: .lines(lines), isLeft: false)]] + tags, padding: 2, spacing: 1))
  }

  /// Returns the label of what stands on an arrow.
  func label(ofWords texts: [String]) -> Markup {
    .lines(LineWrapping.lines(of: texts.joined(separator: " / "), width: 22))
  }
}
