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

  /// Whether some deviation is said to hide nothing.
  package var hasUnusedDeviations: Bool { findings.contains { $0.code == DeviationUnused.metadata.code } }

  /// Takes back that deviations hide nothing, since a fault in a file may keep the rules from finding what they are about.
  package mutating func doubtUnusedDeviations(because fault: RuleCode) {
    for finding in findings where finding.code == DeviationUnused.metadata.code {
      unassessed.append(UnassessedCheck(code: finding.code, reason: .heldBack(by: fault), origin: finding.origin))
    }
    findings.removeAll { $0.code == DeviationUnused.metadata.code }
  }
}
