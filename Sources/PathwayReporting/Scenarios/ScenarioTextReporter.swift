internal import PathwayAnalysis
public import PathwayDiagnostics
internal import PathwayDrawing
internal import PathwayModel

/// Scenarios as stories that a group reads aloud, with what is wrong with them.
public struct ScenarioTextReporter: ScenarioReporter {
  /// The language of the stories.
  public let language: Language

  /// Whether the report is coloured; colour only repeats what the words say.
  public let colour: Bool

  /// Whether only scenarios are told that do not end as they expect.
  public let quiet: Bool

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål, colour: Bool = false, quiet: Bool = false) {
    self.language = language
    self.colour = colour
    self.quiet = quiet
  }

  public func report(_ report: ScenarioReport) -> String {
    let told = quiet ? report.scenarios.filter { $0.standing != .passed } : report.scenarios
    var sections = told.map { section($0, in: report) }
    if !quiet { sections.append(Palette(usesColour: colour).strong(Text.summary(report)[language]) + "\n") }
    return sections.joined(separator: "\n")
  }

  private func section(_ checked: CheckedScenario, in report: ScenarioReport) -> String {
    let palette = Palette(usesColour: colour)
    var lines = [palette.strong(heading(checked))]
    if let walk = checked.walk, !walk.steps.isEmpty {
      lines.append(subheading(walk))
      lines.append("")
      lines += StoryLines(Story(walk, from: report.start, language: language)).lines
      lines.append("")
      lines += ending(walk)
    }
    lines.append(result(checked, palette))
    for check in checked.unassessed { lines.append("   " + check.reason[language].printable) }
    if checked.walk == nil, checked.unassessed.isEmpty { lines.append("   " + Text.faultyFile[language]) }
    var text = lines.joined(separator: "\n") + "\n"
    if !checked.findings.isEmpty { text += "\n" + findings(checked, in: report) }
    return text
  }

  // MARK: - Heading

  private func heading(_ checked: CheckedScenario) -> String {
    let title = checked.scenario.title.map { ": \($0)" } ?? ""
    return "\(checked.scenario.id.text)\(title)".printable
  }

  private func subheading(_ walk: ScenarioWalk) -> String {
    let pathway = walk.pathway.pathway
    let title = pathway.title ?? pathway.id.text
    let version = pathway.version.map { ", \($0.value)" } ?? ""
    return "\(title) (\(pathway.id.text)\(version))".printable
  }

  // MARK: - End

  private func ending(_ walk: ScenarioWalk) -> [String] {
    guard walk.obstacle == nil else { return [] }
    let names = Names(resolved: walk.pathway.resolved, language: language)
    var lines: [String] = []
    if let end = walk.end {
      let step = walk.pathway.steps[walk.steps[end].step]
      let state = step.end?.value ?? ""
      lines.append(
        Text.ends(state.hasSuffix(".") ? String(state.dropLast()) : state, owner: names.owner(of: step))[language]
          .printable)
      if let kept = keepsWithin(walk, end, names) { lines.append(kept) }
    } else {
      lines.append(Text.noEnd[language])
    }
    if walk.goesOn { lines.append(Text.goesOn[language]) }
    return lines
  }

  /// That the time which is expected is kept, and which steps nobody knows the time of.
  private func keepsWithin(_ walk: ScenarioWalk, _ end: Int, _ names: Names) -> String? {
    guard let limit = walk.scenario.expectation?.within?.value,
      case .kept(let unknown) = walk.punctuality(of: end, within: limit)
    else { return nil }
    let titles = unknown.map { walk.pathway.steps[$0].id.text }
    return Text.keepsWithin(limit.words, unknown: titles.isEmpty ? nil : names.list(titles))[language].printable
  }

  // MARK: - Result

  private func result(_ checked: CheckedScenario, _ palette: Palette) -> String {
    let words = Text.standing(checked.standing)[language]
    return switch checked.standing {
    case .passed: "✓ " + palette.strong(words)
    case .failed: palette.severity("✗ " + words, .error)
    case .notAssessed: palette.severity("? " + words, .warning)
    }
  }

  private func findings(_ checked: CheckedScenario, in report: ScenarioReport) -> String {
    TextReporter(language: language, colour: colour, quiet: true).report(
      ValidationReport(sources: report.sources, findings: checked.findings))
  }
}
