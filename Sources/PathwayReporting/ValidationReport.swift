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
  public let accepted: [AcceptedFinding]

  /// The parts of contracts that are left out with a reason, sorted by path and place.
  public let leftOut: [LeftOutPart]

  /// The checks that could not decide, sorted by path, place, code and reason.
  public let unassessed: [UnassessedCheck]

  /// How much it matters that a check could not decide; nothing where it only is told.
  public let unassessedSeverity: Severity?

  /// The YAML files in folders that are none of ours, sorted.
  public let skipped: [String]

  /// How many findings are not among these, since they were there when the project began.
  public let baselinedCount: Int

  /// Creates a report, and puts all of it in order.
  public init(
    sources: [SourceText] = [], files: [String] = [], findings: [Finding] = [], accepted: [AcceptedFinding] = [],
    leftOut: [LeftOutPart] = [], unassessed: [UnassessedCheck] = [], unassessedSeverity: Severity? = nil,
    skipped: [String] = [], baselinedCount: Int = 0
  ) {
    let order = ReportOrder(sources: sources)
    self.sources = sources
    self.files = files.sorted()
    self.findings = order.sorted(findings)
    self.accepted = order.sorted(accepted)
    self.leftOut = order.sorted(leftOut)
    self.unassessed = order.sorted(unassessed)
    self.unassessedSeverity = unassessedSeverity
    self.skipped = skipped.sorted()
    self.baselinedCount = baselinedCount
  }

  /// Returns the number of findings that matter just so much.
  public func count(of severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Returns the number of findings for which there is a fix that may be trusted so far.
  public func count(fixable safety: Fix.Safety) -> Int {
    findings.count { $0.fixes.first { $0.safety != .shownOnly }?.safety == safety }
  }

  /// Tells whether some finding, or some check that could not decide, matters so much or more.
  public func hasFindings(atLeast severity: Severity) -> Bool {
    if !unassessed.isEmpty, let unassessedSeverity, unassessedSeverity >= severity { return true }
    return findings.contains { $0.severity >= severity }
  }

  /// Returns the report without the findings that matter less.
  public func keepingFindings(atLeast severity: Severity) -> ValidationReport {
    ValidationReport(
      sources: sources, files: files, findings: findings.filter { $0.severity >= severity }, accepted: accepted,
      leftOut: leftOut, unassessed: unassessed, unassessedSeverity: unassessedSeverity, skipped: skipped,
      baselinedCount: baselinedCount)
  }

  /// Returns the report without the findings that were there when the project began.
  public func hiding(_ baseline: Baseline) -> ValidationReport {
    let new = findings.filter { !baseline.contains($0) }
    return ValidationReport(
      sources: sources, files: files, findings: new, accepted: accepted, leftOut: leftOut, unassessed: unassessed,
      unassessedSeverity: unassessedSeverity, skipped: skipped, baselinedCount: findings.count - new.count)
  }

  /// Returns the report as if nobody had accepted anything.
  public func withoutAcceptance() -> ValidationReport {
    ValidationReport(
      sources: sources, files: files, findings: findings + accepted.map { $0.finding }, leftOut: leftOut,
      unassessed: unassessed, unassessedSeverity: unassessedSeverity, skipped: skipped)
  }

  /// Returns the text that a place points into, where the report has it.
  func source(of place: Place) -> SourceText? {
    let index = Int(place.file.index)
    return sources.indices.contains(index) ? sources[index] : nil
  }
}
