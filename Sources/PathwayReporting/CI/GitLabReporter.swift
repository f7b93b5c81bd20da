public import PathwayDiagnostics
import SourceText

/// A report as GitLab's Code Quality reads it: a list of issues, each with a fingerprint of its own.
public struct GitLabReporter: Reporter {
  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ValidationReport) -> String {
    let places = ReportPlaces(report: report, unit: .scalars)
    var seen: [String: Int] = [:]
    return JSONValue.array(
      report.findings.map { finding in
        let number = seen[finding.fingerprint, default: 0]
        seen[finding.fingerprint] = number + 1
        // GitLab keeps one of those that share a fingerprint.
        let fingerprint = number == 0 ? finding.fingerprint : "\(finding.fingerprint)-\(number + 1)"
        return issue(finding, fingerprint, places)
      }
    ).text
  }

  private func issue(_ finding: Finding, _ fingerprint: String, _ places: ReportPlaces) -> JSONValue {
    let region = places.region(of: finding.place)
    return .object([
      ("description", .string("\(finding.code): \(finding.message[language])")),
      ("check_name", .string(finding.name)),
      ("fingerprint", .string(fingerprint)),
      ("severity", .string(severity(finding.severity))),
      (
        "location",
        .object([
          ("path", .string(region?.path ?? finding.owner)),
          ("lines", .object([("begin", .integer(region?.start.line ?? 1)), ("end", .integer(region?.end.line ?? 1))])),
        ])
      ),
    ])
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .hint: "info"
    }
  }
}
