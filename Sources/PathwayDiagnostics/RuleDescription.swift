/// What a report may say of a rule whose findings it holds.
public struct RuleDescription: Hashable, Sendable {
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

  /// Creates a description.
  public init(
    code: RuleCode, name: String, severity: Severity, certainty: Certainty, summary: Text, rationale: Text
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.certainty = certainty
    self.summary = summary
    self.rationale = rationale
  }
}
