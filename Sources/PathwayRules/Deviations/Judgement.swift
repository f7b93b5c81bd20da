package import PathwayDiagnostics

/// What the rules have come to about a pathway.
package struct Judgement: Sendable {
  /// What was found and nobody has accepted.
  package var findings: [Finding]

  /// What was found and somebody has accepted.
  package var accepted: [AcceptedFinding]

  /// What could not be decided.
  package var unassessed: [UnassessedCheck]
}
