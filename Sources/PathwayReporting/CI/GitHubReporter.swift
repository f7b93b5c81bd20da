public import PathwayDiagnostics
import SourceText

/// Annotations for GitHub Actions: one workflow command a finding, the worst first.
///
/// GitHub shows ten annotations of each severity for one step; what is cut is counted in the last of the notices.
public struct GitHubReporter: Reporter {
  /// How many annotations of one severity GitHub shows for one step.
  private static let most = 10

  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ValidationReport) -> String {
    let places = ReportPlaces(report: report, unit: .utf16)
    var commands: [String] = []
    var cut = 0
    for severity in [Severity.error, .warning, .hint] {
      let findings = report.findings.filter { $0.severity == severity }
      // One notice is kept for the count of what is cut.
      let room = severity == .hint ? Self.most - 1 : Self.most
      commands += findings.prefix(room).map { command(for: $0, places) }
      cut += max(0, findings.count - room)
    }
    if cut > 0 { commands.append("::notice::\(Self.escaped(Text.notShown(cut)[language]))") }
    return commands.reduce(into: "") { $0 += $1 + "\n" }
  }

  private func command(for finding: Finding, _ places: ReportPlaces) -> String {
    var properties: [(String, String)] = []
    if let region = places.region(of: finding.place) {
      properties += [("file", region.path), ("line", "\(region.start.line)"), ("endLine", "\(region.end.line)")]
      // Columns are only heeded in an annotation of one line.
      if region.start.line == region.end.line {
        properties += [("col", "\(region.start.column)"), ("endColumn", "\(region.end.column)")]
      }
    } else if let path = places.path(of: finding) {
      properties.append(("file", path))
    }
    properties.append(("title", "\(finding.code) \(finding.name)"))
    let listed = properties.map { "\($0.0)=\(Self.escaped(property: $0.1))" }.joined(separator: ",")
    let help = finding.help.map { "\n\($0[language])" } ?? ""
    return "::\(name(of: finding.severity)) \(listed)::\(Self.escaped(finding.message[language] + help))"
  }

  private func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  private static func escaped(_ message: String) -> String {
    message.reduce(into: "") { text, character in
      switch character {
      case "%": text += "%25"
      case "\r\n": text += "%0D%0A"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.append(character)
      }
    }
  }

  private static func escaped(property: String) -> String {
    escaped(property).reduce(into: "") { text, character in
      switch character {
      case ":": text += "%3A"
      case ",": text += "%2C"
      default: text.append(character)
      }
    }
  }
}

extension Text {
  fileprivate static func notShown(_ count: Int) -> Text {
    Text(
      nb: count == 1
        ? "ett funn til vises ikke her; sammendraget har alle"
        : "\(count) funn til vises ikke her; sammendraget har alle",
      en: count == 1
        ? "one more finding is not shown here; the summary has all"
        : "\(count) more findings are not shown here; the summary has all")
  }
}
