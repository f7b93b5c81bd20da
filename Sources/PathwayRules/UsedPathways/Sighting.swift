package import PathwayDiagnostics
package import SourceText

/// That a rule has found something, or could not decide.
package enum Sighting: Hashable, Sendable {
  /// A rule has found something about what has these names.
  case found(RuleCode, [String])

  /// A rule could not decide at a place.
  case undecided(RuleCode, Place)
}

extension Set<Sighting> {
  /// What rules have come to.
  init(_ findings: [Finding], _ unassessed: [UnassessedCheck]) {
    self.init(findings.map { .found($0.code, $0.subject) })
    formUnion(unassessed.compactMap { check in check.origin.place.map { .undecided(check.code, $0) } })
  }
}
