internal import PathwayDiagnostics
internal import PathwayModel

/// What stands in a step: who, what, how soon, and what is wrong.
struct StepLabel {
  let names: Names
  let theme: Theme

  private static let width = 25
  private static let smallWidth = 34

  /// Returns the label of a step.
  func label(_ step: Step, _ findings: [Finding]) -> Markup {
    var lines: [Markup] = [.lines(wrapped(owner(of: step), Self.smallWidth)) { .font(size: 10, color: nil, $0) }]
    lines.append(.lines(wrapped(names.title(of: step), Self.width)) { .font(size: 13, color: nil, .bold($0)) })
    if let mark = names.mark(of: step.id) { lines.append(.font(size: 10, color: nil, .bold(.text(mark)))) }
    for fact in facts(of: step) {
      lines.append(.lines(wrapped(fact, Self.smallWidth)) { .font(size: 10, color: nil, $0) })
    }
    if names.detail == .full, let phase = names.phase(of: step) {
      let text = LineWrapping.shortened("\(names[Phrase.phase]): \(phase)", to: Self.smallWidth)
      lines.append(.font(size: 10, color: theme.quietText, .text(text)))
    }
    if let choice = choice(of: step) { lines.append(.font(size: 10, color: nil, .italic(.text(names[choice])))) }
    guard !findings.isEmpty else { return .lines(lines) }
    let tags = GapLabel(names: names, theme: theme).rows(findings, width: 30)
    return .table(MarkupTable(rows: [[.init(content: .lines(lines), isLeft: false)]] + tags, padding: 2, spacing: 1))
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] { LineWrapping.lines(of: text, width: width) }

  private func owner(of step: Step) -> String {
    let isPathway = if case .subpathway? = step.exit?.kind { true } else { false }
    return isPathway && step.responsible == nil ? names[Phrase.subpathway] : names.owner(of: step)
  }

  private func facts(of step: Step) -> [String] {
    var facts: [String] = []
    if let deadline = step.deadline.flatMap({ names.deadline($0) }) {
      facts.append("\(names[Phrase.deadline]): \(deadline)")
    } else if let duration = step.duration?.value {
      facts.append("\(names[Phrase.duration]): \(names[duration.words])")
    }
    if let end = step.end { facts.append("\(names[Phrase.end]): \(end.value)") }
    if names.detail == .overview { return facts }
    if let waiting = step.waiting.flatMap({ wait($0) }) { facts.append(waiting) }
    if case .alert(let actors)? = step.breach {
      facts.append("\(names[Phrase.breachAlert]) \(names.list(actors.map { names.actor($0) }))")
    }
    if case .subpathway(let subpathway)? = step.exit?.kind, let pathway = subpathway.pathway {
      facts.append("\(names[Phrase.subpathway]): \(Names.readable(pathway.id))")
    }
    return facts
  }

  private func wait(_ waiting: Waiting) -> String? {
    let limit = waiting.atMost.map { "\(names[Phrase.atMost]) \(names[$0.value.words])" }
    let parts = [limit, waiting.responsible.map { names.actor($0) }].compactMap { $0 }
    return parts.isEmpty ? nil : "\(names[Phrase.waiting]): \(parts.joined(separator: ", "))"
  }

  private func choice(of step: Step) -> Text? {
    switch step.exit?.kind {
    case .exclusiveChoice?: Phrase.chooseOne
    case .inclusiveChoice?: Phrase.chooseSome
    case .eventChoice?: Phrase.firstThatHappens
    case .done?: Phrase.sideTask
    case .next?, .end?, .subpathway?, nil: nil
    }
  }
}
