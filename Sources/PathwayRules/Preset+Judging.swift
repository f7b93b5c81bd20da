package import PathwayDiagnostics
package import PathwayModel

extension Preset {
  /// Tells whether the preset asks a rule at all.
  package func asks(_ code: RuleCode) -> Bool {
    self == .streng || !Self.askedOnlyWhenStrict.contains(code.number)
  }

  /// Returns a finding as the preset counts it.
  package func judge(_ finding: Finding) -> Finding {
    var finding = finding
    switch self {
    case .utkast: if !Self.countsInDrafts(finding.code) { finding.severity = .hint }
    case .anbefalt: break
    case .streng: finding.severity = finding.severity == .hint ? .warning : .error
    }
    return finding
  }

  /// How much it matters that a check could not decide; nothing where it only is told.
  package var unassessedSeverity: Severity? { self == .streng ? .warning : nil }

  /// Tells whether a rule keeps its severity in a draft: the file, the model, and what no run reaches or leaves.
  private static func countsInDrafts(_ code: RuleCode) -> Bool {
    code.number < 200 || code.number == 401 || code.number == 403
  }

  private static let askedOnlyWhenStrict: Set = [605]
}
