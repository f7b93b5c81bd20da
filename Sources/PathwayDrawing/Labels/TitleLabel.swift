internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// What stands above the drawing: what it shows, how it is read, who coordinates, and what is wrong with the whole.
struct TitleLabel {
  let names: Names
  let theme: Theme

  /// The adaptation that is drawn, where it is one.
  var adapted: AdaptedPathway?

  private static let width = 110

  /// Returns the title of a drawing.
  func label(_ pathway: Pathway, _ findings: [Finding]) -> Markup {
    var rows = [[cell(pathway.title ?? Names.readable(pathway.id), size: 28) { .bold($0) }]]
    rows.append([cell(edition(of: pathway), size: 16)])
    if let adapted {
      rows.append([cell(words(of: adapted), size: 16)])
      if let text = removals(of: adapted) { rows.append([cell(text, size: 14)]) }
    }
    for coordination in pathway.coordination {
      if let text = words(of: coordination) { rows.append([cell(text, size: 14)]) }
    }
    for deadline in pathway.deadlines {
      if let text = words(of: deadline) { rows.append([cell(text, size: 14)]) }
    }
    rows.append([cell(names[Phrase.howToRead], size: 14) { .italic($0) }])
    rows += GapLabel(names: names, theme: theme, size: 14).rows(findings, width: Self.width)
    return .table(MarkupTable(rows: rows, padding: 3))
  }

  private func cell(_ text: String, size: Int, _ style: (Markup) -> Markup = { $0 }) -> MarkupTable.Cell {
    let lines = LineWrapping.lines(of: text, width: Self.width)
    return .init(content: .lines(lines) { .font(size: size, color: nil, style($0)) })
  }

  private func edition(of pathway: Pathway) -> String {
    let version = pathway.version.map { "\(names[Phrase.version]) \($0.value)" }
    let status = names[(pathway.status?.value ?? .draft).name]
    return [pathway.id.text, version, status].compactMap { $0 }.joined(separator: " · ")
  }

  /// What is adapted, in which edition, and for whom.
  private func words(of adapted: AdaptedPathway) -> String {
    let base = adapted.base.pathway
    let version = base.version.map { "\(names[Phrase.version]) \($0.value)" }
    let edition = [base.id.text, version].compactMap { $0 }.joined(separator: ", ")
    var text = "\(names[Phrase.adaptationOf]) «\(base.title ?? Names.readable(base.id))» (\(edition))"
    if let community = adapted.adaptation.healthCommunity {
      let name = names.resolved.healthCommunity(community)?.name ?? Names.readable(community.id)
      text += " \(names[Phrase.holdsFor]) \(name)"
    }
    return text
  }

  /// The steps and contracts of the base that do not hold.
  private func removals(of adapted: AdaptedPathway) -> String? {
    let base = adapted.base.pathway
    let removals = adapted.adaptation.removals
    let steps = base.steps.filter { step in removals.steps.contains { $0.id == step.id } }.map { names.title(of: $0) }
    let handoffs = base.handoffs.filter { handoff in removals.handoffs.contains { $0.id == handoff.id } }
      .map { names.title(of: $0) }
    let gone = steps + handoffs
    return gone.isEmpty ? nil : "\(names[Phrase.removedHere]): \(names.list(gone.map { "«\($0)»" }))"
  }

  private func words(of coordination: Coordination) -> String? {
    guard let actor = coordination.actor else { return nil }
    var text = "\(names[Phrase.coordinator]): \(names.actor(actor))"
    if let from = coordination.from { text += " \(names[Phrase.from]) " + names.moment(Anchor(from, isStart: true)) }
    if !coordination.to.isEmpty {
      text += " \(names[Phrase.to]) " + names.list(coordination.to.map { names.moment(Anchor($0)) }, Phrase.or)
    }
    return text
  }

  private func words(of deadline: SpanningDeadline) -> String? {
    guard let from = deadline.from, let to = deadline.to, let within = deadline.within else { return nil }
    return "\(names[Phrase.deadline]): \(names[within.value.words]) \(names[Phrase.from]) \(names.moment(from)) "
      + "\(names[Phrase.to]) \(names.moment(to))" + (names.mark(of: deadline.id).map { " · \($0)" } ?? "")
  }
}
