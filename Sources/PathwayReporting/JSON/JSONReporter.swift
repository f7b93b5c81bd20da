public import PathwayDiagnostics
import SourceText

/// A report for other programs, in the form that the command promises.
///
/// Lines and columns are counted from 1, columns in Unicode scalars. Keys stand in a fixed order, and a key that has nothing
/// to say is left out; lists are always there, but for `leftOut`, the parts of contracts that are left out with a reason.
public struct JSONReporter: Reporter {
  /// The version of the form: it rises when a key is taken away or changes its meaning.
  public static let schemaVersion = 1

  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ValidationReport) -> String {
    let writer = ReportEncoder(report: report, language: language)
    return JSONValue.object([
      ("schemaVersion", .integer(Self.schemaVersion)),
      ("tool", .object([("name", .string(Tool.forlop.name)), ("version", .string(Tool.forlop.version))])),
      ("files", .array(report.files.map { .string($0) })),
      ("findings", .array(report.findings.map { writer.encode($0) })),
      ("accepted", .array(report.accepted.map { writer.encode($0) })),
      ("notAssessed", .array(report.unassessed.map { writer.encode($0) })),
      ("leftOut", report.leftOut.isEmpty ? nil : .array(report.leftOut.map { writer.encode($0) })),
      ("summary", summary(report)),
    ]).text
  }

  private func summary(_ report: ValidationReport) -> JSONValue {
    .object([
      ("error", .integer(report.count(of: .error))),
      ("warning", .integer(report.count(of: .warning))),
      ("hint", .integer(report.count(of: .hint))),
      ("accepted", .integer(report.accepted.count)),
      ("notAssessed", .integer(report.unassessed.count)),
      ("baselined", report.baselinedCount > 0 ? .integer(report.baselinedCount) : nil),
    ])
  }
}
