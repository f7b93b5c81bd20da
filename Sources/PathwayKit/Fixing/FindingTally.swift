internal import PathwayDiagnostics
internal import PathwayReporting
internal import SourceText

/// How often each finding is there, by file, so that two readings of the same files can be compared.
struct FindingTally {
  private var damages: [String: Int] = [:]
  private var findings: [String: [String: Int]] = [:]

  /// The codes of what keeps a file from being read.
  private static let damage: Set<RuleCode> = [
    RuleCode(1), RuleCode(2), RuleCode(6), RuleCode(7), RuleCode(8), RuleCode(9),
  ]

  /// Counts the findings of a report.
  init(_ report: ValidationReport) {
    for finding in report.findings {
      let index = finding.place.map { Int($0.file.index) } ?? -1
      let path = report.sources.indices.contains(index) ? report.sources[index].path : finding.owner
      if Self.damage.contains(finding.code) { damages[path, default: 0] += 1 }
      findings[path, default: [:]][finding.fingerprint, default: 0] += 1
    }
  }

  /// Tells whether a file is worse off than in another reading: it can be read less well, or a finding that was to be mended is
  /// there as often as before.
  ///
  /// That other findings come to light is no harm: the mistake had hidden them.
  func isWorse(than before: FindingTally, _ change: FileChange) -> Bool {
    if damages[change.path, default: 0] > before.damages[change.path, default: 0] { return true }
    return change.candidates.contains { candidate in
      guard let print = candidate.finding?.fingerprint else { return false }
      return count(print, in: change.path) >= before.count(print, in: change.path)
    }
  }

  private func count(_ print: String, in path: String) -> Int { findings[path]?[print] ?? 0 }
}
