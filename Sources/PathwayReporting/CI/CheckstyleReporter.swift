public import PathwayDiagnostics
import SourceText

/// A report in the form of Checkstyle, which many dashboards read; columns are UTF-16 code units.
public struct CheckstyleReporter: Reporter {
  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ValidationReport) -> String {
    let places = ReportPlaces(report: report, unit: .utf16)
    var errors: [String: [XMLElement]] = [:]
    for finding in report.findings {
      errors[places.path(of: finding) ?? finding.owner, default: []].append(error(finding, places))
    }
    let paths = Set(report.files).union(errors.keys).sorted()
    return XMLElement(
      "checkstyle", [("version", "4.3")],
      children: paths.map { XMLElement("file", [("name", $0)], children: errors[$0] ?? []) }
    ).document
  }

  private func error(_ finding: Finding, _ places: ReportPlaces) -> XMLElement {
    let start = places.region(of: finding.place)?.start
    return XMLElement(
      "error",
      [
        ("line", String(start?.line ?? 1)), ("column", start.map { String($0.column) }),
        ("severity", severity(finding.severity)), ("message", finding.message[language]),
        ("source", "\(Tool.forlop.name).\(finding.code)"),
      ])
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "info"
    }
  }
}
