package import PathwayDiagnostics

/// How strictly a pathway is judged.
public enum Preset: String, Hashable, Sendable, CaseIterable {
  /// For an early workshop: what keeps the file from being read as a course counts, everything else is a hint.
  case utkast

  /// The default.
  case anbefalt

  /// Hints become warnings and warnings errors, and every step and handoff is asked for a deadline.
  case streng

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
