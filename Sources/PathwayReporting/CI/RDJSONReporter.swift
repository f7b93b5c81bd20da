public import PathwayDiagnostics
import SourceText

/// A report in the Reviewdog Diagnostic Format; columns are UTF-8 bytes.
public struct RDJSONReporter: Reporter {
  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ValidationReport) -> String {
    let places = ReportPlaces(report: report, unit: .utf8)
    return JSONValue.object([
      ("source", .object([("name", .string(Tool.forlop.name))])),
      ("diagnostics", .array(report.findings.map { diagnostic($0, places) })),
    ]).text
  }

  private func diagnostic(_ finding: Finding, _ places: ReportPlaces) -> JSONValue {
    let related = finding.related.compactMap { related in
      places.region(of: related.place).map {
        JSONValue.object([("message", .string(related.message[language])), ("location", location($0))])
      }
    }
    let suggestions = suggestions(of: finding, places)
    return .object([
      ("message", .string(finding.message[language] + (finding.help.map { "\n\($0[language])" } ?? ""))),
      (
        "location",
        places.region(of: finding.place).map { location($0) }
          ?? .object([("path", .string(places.path(of: finding) ?? finding.owner))])
      ),
      ("severity", .string(severity(finding.severity))),
      ("code", .object([("value", .string(finding.code.description))])),
      ("suggestions", suggestions.isEmpty ? nil : .array(suggestions)),
      ("relatedLocations", related.isEmpty ? nil : .array(related)),
    ])
  }

  /// The changes that are made in the finding's own file: a suggestion cannot reach another.
  private func suggestions(of finding: Finding, _ places: ReportPlaces) -> [JSONValue] {
    finding.fixes.filter { $0.safety != .shownOnly && $0.edits.count == 1 }.compactMap { fix in
      guard let edit = fix.edits.first, edit.place.file == finding.place?.file,
        let region = places.region(of: edit.place)
      else { return nil }
      return .object([("range", range(region)), ("text", .string(edit.replacement))])
    }
  }

  private func location(_ region: ReportPlaces.Region) -> JSONValue {
    .object([("path", .string(region.path)), ("range", range(region))])
  }

  private func range(_ region: ReportPlaces.Region) -> JSONValue {
    .object([("start", encode(region.start)), ("end", encode(region.end))])
  }

  private func encode(_ position: Position) -> JSONValue {
    .object([("line", .integer(position.line)), ("column", .integer(position.column))])
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .hint: "INFO"
    }
  }
}
