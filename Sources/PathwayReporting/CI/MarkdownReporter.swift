public import PathwayDiagnostics
import SourceText

/// A report in Markdown, for the summary of a job and for a comment on a pull request.
public struct MarkdownReporter: Reporter {
  /// The most findings that are listed: the summary of a step may hold a mebibyte.
  private static let most = 500

  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ValidationReport) -> String {
    let places = ReportPlaces(report: report, unit: .scalars)
    var text = "## forlop\n\n\(summary(report))\n"
    let worstFirst = report.findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    .map { $0.element }
    guard !worstFirst.isEmpty else { return text + acceptances(report) }
    text += "\n| \(Text.columns.map { $0[language] }.joined(separator: " | ")) |\n| --- | --- | --- | --- |\n"
    for finding in worstFirst.prefix(Self.most) { text += row(finding, places) }
    if worstFirst.count > Self.most { text += "\n\(Text.more(worstFirst.count - Self.most)[language])\n" }
    return text + runs(worstFirst.prefix(Self.most)) + acceptances(report)
  }

  /// What is accepted, who answers for it, and for how long.
  private func acceptances(_ report: ValidationReport) -> String {
    guard !report.accepted.isEmpty else { return "" }
    return report.accepted.prefix(Self.most).reduce(into: "\n### \(Text.acceptedTitle[language])\n\n") {
      text, accepted in
      let finding = accepted.finding
      text +=
        "- \(finding.code): \(Self.escaped(finding.message[language])) – \(Self.escaped(Text.acceptance(accepted)[language]))\n"
    }
  }

  private func summary(_ report: ValidationReport) -> String {
    let counts = [Severity.error, .warning, .hint].compactMap { severity -> String? in
      let number = report.count(of: severity)
      return number == 0 ? nil : Text.count(number, of: severity)[language]
    }
    var summary = counts.isEmpty ? Text.noFindings[language] : counts.joined(separator: ", ")
    summary += " \(Text.inside[language]) \(Text.files(report.files.count)[language])"
    if !report.accepted.isEmpty { summary += ", \(Text.accepted(report.accepted.count)[language])" }
    if report.baselinedCount > 0 { summary += "; \(Text.baselined(report.baselinedCount)[language])" }
    if !report.unassessed.isEmpty { summary += "; \(Text.unassessed(report.unassessed.count)[language])" }
    return summary
  }

  private func row(_ finding: Finding, _ places: ReportPlaces) -> String {
    let place =
      places.region(of: finding.place).map { "`\(Self.code($0.path)):\($0.start.line)`" }
      ?? Self.escaped(places.path(of: finding) ?? finding.owner)
    let help = finding.help.map { "<br>→ \(Self.escaped($0[language]))" } ?? ""
    return
      "| \(Text.word(finding.severity)[language]) | \(finding.code) | \(place) | \(Self.escaped(finding.message[language]))\(help) |\n"
  }

  /// The runs that lead to the gaps, folded away.
  private func runs(_ findings: some Sequence<Finding>) -> String {
    let told = findings.compactMap { finding -> String? in
      guard let witness = finding.witness, !witness.isEmpty else { return nil }
      let steps = witness.map { step in Self.escaped(step.step) + (step.choice.map { " (\(Self.escaped($0)))" } ?? "") }
      let outcome = (finding.outcome ?? finding.message)[language]
      return "- **\(finding.code)** \(steps.joined(separator: " → ")) → \(Self.escaped(outcome))\n"
    }
    guard !told.isEmpty else { return "" }
    return "\n<details><summary>\(Text.runs[language])</summary>\n\n\(told.joined())\n</details>\n"
  }

  /// The text with what Markdown, a table or HTML would take as theirs written so that it stands as it is; code spans are kept.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var isCode = false
    for character in text {
      switch character {
      case "`":
        isCode.toggle()
        escaped.append(character)
      case "|": escaped += "\\|"
      case "\n", "\r", "\r\n": escaped += " "
      case "<" where !isCode: escaped += "&lt;"
      case "&" where !isCode: escaped += "&amp;"
      case "*", "_", "[", "]", "\\", "#", "~": escaped += isCode ? String(character) : "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// The text as it may stand in a code span of a table.
  private static func code(_ text: String) -> String {
    text.reduce(into: "") { code, character in
      switch character {
      case "`", "\n", "\r", "\r\n": code += "?"
      case "|": code += "\\|"
      default: code.append(character)
      }
    }
  }
}

extension Text {
  fileprivate static let columns = [
    Text(nb: "Nivå", en: "Severity"), Text(nb: "Regel", en: "Rule"), Text(nb: "Sted", en: "Place"),
    Text(nb: "Funn", en: "Finding"),
  ]

  fileprivate static let acceptedTitle = Text(nb: "Godtatte avvik", en: "Accepted deviations")

  fileprivate static let runs = Text(nb: "Løp som leder dit", en: "Runs that lead there")

  fileprivate static func more(_ count: Int) -> Text {
    Text(nb: "… og \(count) funn til.", en: "… and \(count) more findings.")
  }

  fileprivate static func word(_ severity: Severity) -> Text {
    switch severity {
    case .error: Text(nb: "🔴 feil", en: "🔴 error")
    case .warning: Text(nb: "🟠 advarsel", en: "🟠 warning")
    case .hint: Text(nb: "🔵 hint", en: "🔵 hint")
    }
  }
}
