package import PathwayAnalysis
package import PathwayDiagnostics
package import PathwayModel

/// Runs the rules that look at the facts of a pathway.
package struct RuleEngine: Sendable {
  private let today: CalendarDate
  private let unacceptable: Set<RuleCode>
  private let rules: [(type: any Rule.Type, heading: RuleHeading)]

  /// Creates an engine for the rules of the catalogue that a policy asks.
  ///
  /// - Parameters:
  ///   - today: The date that counts as today, so that results can be repeated.
  ///   - policy: How findings count.
  package init(today: CalendarDate, policy: Policy) {
    self.today = today
    unacceptable = policy.unacceptable
    rules = RuleCatalogue.rules.map { ($0, RuleHeading($0.metadata)) }.filter { policy.asks($0.1.code) }
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
  /// - Parameters:
  ///   - course: What a patient goes through, with the pathways that it uses laid in their places.
  ///   - written: The pathway as its file says it, where that is another.
  ///   - parts: The pathways that it uses.
  ///   - adapted: The adaptation that the pathway comes of, held against its base, where it comes of one.
  /// - Returns: What was found, accepted and could not be decided, each in order of code.
  package func check(
    _ course: AnalysedPathway, written: AnalysedPathway? = nil, using parts: [UsedPart] = [],
    adapted: AdaptedPathway? = nil
  ) -> Judgement {
    guard let first = rules.first else { return Judgement(findings: [], accepted: [], unassessed: []) }
    var report = Report(for: first.heading, owner: course.pathway.id.text, today: today, unacceptable: unacceptable)
    for index in rules.indices {
      report.begin(rules[index].heading)
      let judged = rules[index].type.judgesFile ? written ?? course : course
      rules[index].type.check(judged, reporting: &report)
      if let adapted { rules[index].type.check(adapted, reporting: &report) }
    }
    var judgement = Judgement(findings: report.findings, accepted: [], unassessed: report.unassessed)
    if !parts.isEmpty {
      judgement.sightings = Set(report.findings, report.unassessed)
      let told = CourseJudgement(
        of: report.findings, report.unassessed, in: course, written: written ?? course, with: parts)
      (judgement.findings, judgement.unassessed) = (told.findings, told.unassessed)
    }
    return course.pathway.acceptedDeviations.isEmpty
      ? judgement : accept(judgement, in: course, heldBack: report.heldBack)
  }

  private func accept(_ found: Judgement, in pathway: AnalysedPathway, heldBack: Set<RuleCode>) -> Judgement {
    let acceptance = Acceptance(
      of: found.findings, in: pathway.resolved, today: today, unacceptable: unacceptable)
    var unused = Report(
      for: RuleHeading(DeviationUnused.metadata), owner: pathway.pathway.id.text, today: today)
    DeviationUnused.check(
      acceptance.unused, asked: Set(rules.map { $0.heading.code }), unassessed: found.unassessed,
      obstacles: JudgementObstacles(in: pathway, found: found.findings, heldBack: heldBack), reporting: &unused)
    var judgement = found
    judgement.findings = acceptance.findings + unused.findings
    judgement.accepted = acceptance.accepted
    judgement.unassessed += unused.unassessed
    return judgement
  }
}
