public import PathwayDiagnostics

/// What a rule is: its code and name, why it exists, and examples that are its tests.
public struct RuleMetadata: Sendable {
  /// The code.
  public let code: RuleCode

  /// The name, in English with hyphens.
  public let name: String

  /// How much its findings matter, as a rule.
  public let severity: Severity

  /// Whether its findings are proved or suspected.
  public let certainty: Certainty

  /// What holds where the rule is content, in one sentence without a full stop.
  public let summary: Text

  /// Why it matters to a patient.
  public let rationale: Text

  /// Good and bad examples, the bad ones marked.
  public let examples: [Example]

  /// Creates the metadata of a rule.
  package init(
    code: Int, name: String, severity: Severity, certainty: Certainty = .gap, summary: Text, rationale: Text,
    examples: [Example]
  ) {
    self.code = RuleCode(code)
    self.name = name
    self.severity = severity
    self.certainty = certainty
    self.summary = summary
    self.rationale = rationale
    self.examples = examples
  }
}
