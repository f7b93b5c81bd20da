package import PathwayDiagnostics

/// What stands on every finding of a rule.
package struct RuleHeading: Sendable {
  package let code: RuleCode
  package let name: String
  package let severity: Severity
  package let certainty: Certainty

  /// Takes the heading from the metadata of a rule.
  package init(_ metadata: RuleMetadata) {
    code = metadata.code
    name = metadata.name
    severity = metadata.severity
    certainty = metadata.certainty
  }
}
