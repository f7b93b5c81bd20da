package import PathwayAnalysis
package import PathwayDiagnostics
package import PathwayModel

/// Runs the rules that look at the facts of a pathway.
package struct RuleEngine: Sendable {
  private let today: CalendarDate
  private let rules: [(type: any Rule.Type, heading: RuleHeading)]

  /// Creates an engine for every rule of the catalogue.
  ///
  /// - Parameter today: The date that counts as today, so that results can be repeated.
  package init(today: CalendarDate) {
    self.today = today
    rules = RuleCatalogue.rules.map { ($0, RuleHeading($0.metadata)) }
  }

  /// Judges a pathway by every rule.
  ///
  /// - Returns: What was found and what could not be decided, both in order of code.
  package func check(_ pathway: AnalysedPathway) -> (findings: [Finding], unassessed: [UnassessedCheck]) {
    let owner = pathway.pathway.id.text
    var findings: [Finding] = []
    var unassessed: [UnassessedCheck] = []
    for rule in rules {
      var report = Report(for: rule.heading, owner: owner, today: today)
      rule.type.check(pathway, reporting: &report)
      findings += report.findings
      unassessed += report.unassessed
    }
    return (findings, unassessed)
  }
}
