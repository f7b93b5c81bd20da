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

  /// Judges what has come of walking a scenario.
  ///
  /// - Returns: What was found and what could not be decided, both in order of code.
  package func check(_ walk: ScenarioWalk) -> (findings: [Finding], unassessed: [UnassessedCheck]) {
    guard let first = rules.first else { return ([], []) }
    var report = Report(for: first.heading, owner: walk.scenario.id.text, today: today)
    for index in rules.indices {
      guard let rule = rules[index].type as? any ScenarioRule.Type else { continue }
      report.begin(rules[index].heading)
      rule.check(walk, reporting: &report)
    }
    return (report.findings, report.unassessed)
  }

  /// Judges a pathway by every rule, and holds what they find against the deviations that it says are accepted.
  ///
  /// - Parameter others: What else has been found about the pathway, where deviations may be about that too.
  /// - Returns: What was found, accepted and could not be decided, each in order of code.
  package func check(_ pathway: AnalysedPathway, and others: [Finding] = []) -> Judgement {
    guard let first = rules.first else { return Judgement(findings: others, accepted: [], unassessed: []) }
    var report = Report(for: first.heading, owner: pathway.pathway.id.text, today: today)
    for index in rules.indices {
      report.begin(rules[index].heading)
      rules[index].type.check(pathway, reporting: &report)
    }
    guard !pathway.pathway.acceptedDeviations.isEmpty else {
      return Judgement(findings: report.findings + others, accepted: [], unassessed: report.unassessed)
    }
    return accept(report, and: others, in: pathway)
  }

  private func accept(_ report: Report, and others: [Finding], in pathway: AnalysedPathway) -> Judgement {
    let acceptance = Acceptance(of: report.findings + others, in: pathway.resolved, today: today)
    let heading = RuleHeading(DeviationUnused.metadata)
    var unused = Report(for: heading, owner: pathway.pathway.id.text, today: today)
    DeviationUnused.check(
      acceptance.unused, asked: Set(rules.map { $0.heading.code }), unassessed: report.unassessed, reporting: &unused)
    return Judgement(
      findings: acceptance.findings + unused.findings, accepted: acceptance.accepted,
      unassessed: report.unassessed + unused.unassessed)
  }
}
