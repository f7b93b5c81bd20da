package import PathwayAnalysis
package import PathwayDiagnostics
package import PathwayModel

/// Runs the rules that look at the facts of a pathway.
package struct RuleEngine: Sendable {
  private let today: CalendarDate
  private let rules: [(type: any Rule.Type, heading: RuleHeading)]

  /// Creates an engine for the rules of the catalogue that a preset asks.
  ///
  /// - Parameters:
  ///   - today: The date that counts as today, so that results can be repeated.
  ///   - preset: How strictly to judge.
  package init(today: CalendarDate, preset: Preset) {
    self.today = today
    rules = RuleCatalogue.rules.map { ($0, RuleHeading($0.metadata)) }.filter { preset.asks($0.1.code) }
  }

  /// Judges a pathway by every rule.
  ///
  /// - Returns: What was found and what could not be decided, both in order of code.
  package func check(_ pathway: AnalysedPathway) -> (findings: [Finding], unassessed: [UnassessedCheck]) {
    guard let first = rules.first else { return ([], []) }
    var report = Report(for: first.heading, owner: pathway.pathway.id.text, today: today)
    for index in rules.indices {
      report.begin(rules[index].heading)
      rules[index].type.check(pathway, reporting: &report)
    }
    return (report.findings, report.unassessed)
  }

  /// Judges an adaptation against its base by every rule, and the pathway that comes of it as any other.
  ///
  /// - Returns: What was found and what could not be decided, both in order of code; what holds for the base is among it.
  package func check(_ adapted: AdaptedPathway) -> (findings: [Finding], unassessed: [UnassessedCheck]) {
    guard let first = rules.first else { return ([], []) }
    var report = Report(for: first.heading, owner: adapted.adaptation.id.text, today: today)
    for index in rules.indices {
      report.begin(rules[index].heading)
      rules[index].type.check(adapted.effective, reporting: &report)
      rules[index].type.check(adapted, reporting: &report)
    }
    return (report.findings, report.unassessed)
  }
}
