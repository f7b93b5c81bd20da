public import PathwayDiagnostics
public import SourceText

/// What a check of files has come to, in the order in which every report tells it.
public struct ValidationReport: Sendable {
  /// The texts that places point into, at the index of their file's number.
  public let sources: [SourceText]

  /// The paths that were checked, sorted.
  public let files: [String]

  /// What is wrong, sorted by path, place, code and subject.
  public let findings: [Finding]

  /// What would have been wrong, had nobody accepted it; sorted as the findings are.
  public let accepted: [Finding]

  /// The checks that could not decide, sorted by path, place, code and reason.
  public let unassessed: [UnassessedCheck]

  /// The YAML files in folders that are none of ours, sorted.
  public let skipped: [String]

  /// Creates a report, and puts all of it in order.
  public init(
    sources: [SourceText] = [], files: [String] = [], findings: [Finding] = [], accepted: [Finding] = [],
    unassessed: [UnassessedCheck] = [], skipped: [String] = []
  ) {
    let order = ReportOrder(sources: sources)
    self.sources = sources
    self.files = files.sorted()
    self.findings = order.sorted(findings)
    self.accepted = order.sorted(accepted)
    self.unassessed = order.sorted(unassessed)
    self.skipped = skipped.sorted()
  }

  /// Returns the number of findings that matter just so much.
  public func count(of severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether some finding matters so much or more.
  public func hasFindings(atLeast severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity }
  }

  /// Returns the report without the findings that matter less.
  public func keepingFindings(atLeast severity: Severity) -> ValidationReport {
    ValidationReport(
      sources: sources, files: files, findings: findings.filter { $0.severity >= severity }, accepted: accepted,
      unassessed: unassessed, skipped: skipped)
  }

  /// Returns the text that a place points into, where the report has it.
  func source(of place: Place) -> SourceText? {
    let index = Int(place.file.index)
    return sources.indices.contains(index) ? sources[index] : nil
  }
}
