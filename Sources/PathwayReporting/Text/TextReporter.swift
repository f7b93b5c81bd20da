public import PathwayDiagnostics
import SourceText

/// A report for people: each finding with its line, what to do about it, and a count at the end.
public struct TextReporter: Reporter {
  /// The language of messages.
  public let language: Language

  /// Whether the report is coloured; colour only repeats what the words say.
  public let colour: Bool

  /// Whether the report also lists the checks that could not decide, what is left out and why, and the files that were
  /// skipped.
  public let verbose: Bool

  /// Whether the report is the findings and nothing else.
  public let quiet: Bool

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål, colour: Bool = false, verbose: Bool = false, quiet: Bool = false) {
    self.language = language
    self.colour = colour
    self.verbose = verbose
    self.quiet = quiet
  }

  public func report(_ report: ValidationReport) -> String {
    let palette = Palette(usesColour: colour)
    let printer = FindingPrinter(report: report, language: language, palette: palette, isVerbose: verbose)
    let digest = HintDigest(of: report.findings, gathers: !verbose && !quiet)
    var text = ""
    for (index, finding) in digest.separate.enumerated() {
      if index > 0 { text += "\n" }
      printer.print(finding, to: &text)
    }
    guard !quiet else { return text }
    if !digest.separate.isEmpty, !digest.gathered.isEmpty { text += "\n" }
    for hints in digest.gathered { text += gatheredLine(hints, in: report, palette) + "\n" }
    if !report.findings.isEmpty { text += "\n" }
    printAccepted(report, to: &text)
    if verbose { printLists(report, to: &text) }
    text += palette.strong(summary(report)) + "\n"
    if let line = fixableLine(report) { text += line + "\n" }
    if report.baselinedCount > 0 { text += Text.baselined(report.baselinedCount)[language] + "\n" }
    if let line = unassessedLine(report) { text += line + "\n" }
    if let line = leftOutLine(report) { text += line + "\n" }
    return text
  }

  /// Many hints of one rule: how many, what they say, and where the first is.
  private func gatheredLine(_ hints: [Finding], in report: ValidationReport, _ palette: Palette) -> String {
    let first = hints[0]
    let heading = palette.severity("hint[\(first.code)]", .hint)
    let places = Text.places(hints.count)[language]
    let message = first.message[language].printable
    return
      "\(heading) \(first.name): \(places), \(Text.theFirst[language])\(address(first.origin, in: report).printable): "
      + "\(message); \(Text.verboseShowsAll[language])"
  }

  // MARK: - Lists

  /// What is accepted, who answers for it, and for how long.
  private func printAccepted(_ report: ValidationReport, to text: inout String) {
    printList(
      Text.accepted[language],
      report.accepted.map { accepted in
        let finding = accepted.finding
        return "\(finding.code) \(finding.name): \(finding.message[language])"
          + address(finding.origin, in: report, otherwise: finding.owner) + "; \(Text.acceptance(accepted)[language])"
      }, to: &text)
  }

  private func printLists(_ report: ValidationReport, to text: inout String) {
    printList(
      Text.notAssessed[language],
      report.unassessed.map { check in
        "\(check.code): \(check.reason[language])" + address(check.origin, in: report)
      }, to: &text)
    printList(
      Text.leftOut[language],
      report.leftOut.map { part in
        "\(Text.leftOut(part)[language]); \(part.reason)" + address(part.origin, in: report, otherwise: part.owner)
      }, to: &text)
    printList(Text.skipped[language], report.skipped, to: &text)
  }

  private func printList(_ title: String, _ items: [String], to text: inout String) {
    guard !items.isEmpty else { return }
    text += "\(title):\n"
    for item in items { text += "  \(item.printable)\n" }
    text += "\n"
  }

  private func address(_ origin: Origin, in report: ValidationReport, otherwise owner: String? = nil) -> String {
    guard let place = origin.place, let source = report.source(of: place) else {
      return owner.map { " (\($0))" } ?? ""
    }
    let position = source.position(at: Int(place.span.start))
    return " (\(source.path):\(position.line):\(position.column))"
  }

  // MARK: - Summary

  private func summary(_ report: ValidationReport) -> String {
    guard !(report.files.isEmpty && report.findings.isEmpty) else { return Text.noFiles[language] }
    var counts: [String] = []
    for severity in [Severity.error, .warning, .hint] {
      let number = report.count(of: severity)
      if number > 0 { counts.append(Text.count(number, of: severity)[language]) }
    }
    var summary = counts.isEmpty ? Text.noFindings[language] : counts.joined(separator: ", ")
    summary += " \(Text.inside[language]) \(Text.files(report.files.count)[language])"
    if !report.accepted.isEmpty { summary += ", \(Text.accepted(report.accepted.count)[language])" }
    return summary
  }

  /// How many findings can be mended by themselves.
  private func fixableLine(_ report: ValidationReport) -> String? {
    let safe = report.count(fixable: .safe)
    let unsafe = report.count(fixable: .unsafe)
    guard safe + unsafe > 0 else { return nil }
    return Text.fixable(safe, unsafe)[language]
  }

  private func unassessedLine(_ report: ValidationReport) -> String? {
    guard !report.unassessed.isEmpty else { return nil }
    let count = Text.unassessed(report.unassessed.count)[language]
    return verbose ? count : "\(count); \(Text.verboseShowsWhich[language])"
  }

  private func leftOutLine(_ report: ValidationReport) -> String? {
    guard !report.leftOut.isEmpty else { return nil }
    let count = Text.leftOut(report.leftOut.count)[language]
    return verbose ? count : "\(count); \(Text.verboseShowsReasons[language])"
  }
}
