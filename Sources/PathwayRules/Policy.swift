public import PathwayDiagnostics
public import PathwayModel

/// How findings count: a preset, with what a project has decided for single rules.
public struct Policy: Hashable, Sendable {
  /// The preset.
  public let preset: Preset

  /// The rules that count otherwise than the preset says.
  public let levels: [RuleCode: RuleLevel]

  /// The rules whose findings may not be accepted away, besides those that never may.
  public let unacceptable: Set<RuleCode>

  /// Creates a policy.
  ///
  /// - Parameters:
  ///   - levels: What a file says in itself and the model (PF0xx, PF1xx) always counts as it is: a file that cannot be read is never one without
  ///     findings.
  public init(
    preset: Preset = .anbefalt, levels: [RuleCode: RuleLevel] = [:], unacceptable: Set<RuleCode> = []
  ) {
    self.preset = preset
    self.levels = levels.filter { Self.mayBeChanged($0.key) }
    self.unacceptable = unacceptable
  }

  /// Tells whether a project may decide how much the findings of a rule matter.
  public static func mayBeChanged(_ code: RuleCode) -> Bool { code.number >= 200 }

  /// Tells whether a rule is asked at all.
  package func asks(_ code: RuleCode) -> Bool {
    levels[code].map { $0 != .off } ?? preset.asks(code)
  }

  /// Returns a finding as it counts.
  package func judge(_ finding: Finding) -> Finding {
    guard let severity = levels[finding.code]?.severity else { return preset.judge(finding) }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// How much it matters that a check could not decide; nothing where it only is told.
  package var unassessedSeverity: Severity? { preset.unassessedSeverity }
}

extension RuleLevel {
  /// How much findings matter; nothing where there are none.
  package var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .hint: .hint
    case .off: nil
    }
  }
}
