public import PathwayDiagnostics
import SourceText

/// A report in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code scanning reads.
///
/// Paths are relative URIs, columns Unicode scalars. The run that leads to a gap is a code flow; what is accepted is suppressed with its
/// reason; a check that could not decide is a notification. With no results the document still closes old alerts.
public struct SARIFReporter: Reporter {
  /// The language of messages.
  public let language: Language

  /// The rules that the document describes.
  public let rules: [RuleDescription]

  /// Creates a reporter that writes in a language and describes rules.
  public init(language: Language = .bokmål, rules: [RuleDescription]) {
    self.language = language
    self.rules = rules
  }

  public func report(_ report: ValidationReport) -> String {
    let encoder = SARIFEncoder(report: report, language: language, rules: rules)
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([run(report, encoder)])),
    ]).text
  }

  private func run(_ report: ValidationReport, _ encoder: SARIFEncoder) -> JSONValue {
    .object([
      ("tool", .object([("driver", encoder.driver)])),
      ("invocations", .array([encoder.invocation])),
      ("columnKind", .string("unicodeCodePoints")),
      ("artifacts", .array(report.files.map { encoder.artifact($0) })),
      (
        "results",
        .array(report.findings.map { encoder.result($0) } + report.accepted.map { encoder.result($0) })
      ),
    ])
  }
}
