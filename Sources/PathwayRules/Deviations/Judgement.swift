package import PathwayDiagnostics

/// What the rules have come to about a pathway.
package struct Judgement: Sendable {
  /// What was found and nobody has accepted.
  package var findings: [Finding]

  /// What was found and somebody has accepted.
  package var accepted: [AcceptedFinding]

  /// What could not be decided.
  package var unassessed: [UnassessedCheck]

  /// Where the rules found something or could not decide, before anything was moved, hidden or left out.
  private var seen: Set<Sighting>?

  /// Creates what the rules have come to.
  package init(findings: [Finding], accepted: [AcceptedFinding], unassessed: [UnassessedCheck]) {
    self.findings = findings
    self.accepted = accepted
    self.unassessed = unassessed
  }

  /// Where the rules found something or could not decide, before anything was moved, hidden or left out.
  package var sightings: Set<Sighting> {
    get {
      seen ?? Set(findings + accepted.map { $0.finding }, unassessed)
    }
    set { seen = newValue }
  }
}
