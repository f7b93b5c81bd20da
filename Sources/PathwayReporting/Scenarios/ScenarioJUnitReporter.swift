public import PathwayDiagnostics
internal import PathwayModel

/// Scenarios as a report in the form of JUnit, which most systems that build software can show.
public struct ScenarioJUnitReporter: ScenarioReporter {
  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ScenarioReport) -> String {
    let paths = report.scenarios.map { $0.path }
    var suites: [XMLElement] = []
    for (number, path) in paths.enumerated() where number == 0 || paths[number - 1] != path {
      let cases = report.scenarios.filter { $0.path == path }
      suites.append(
        XMLElement("testsuite", [("name", path)] + counts(cases), children: cases.map { testCase($0, in: report) }))
    }
    return XMLElement("testsuites", [("name", Tool.forlop.name)] + counts(report.scenarios), children: suites).document
  }

  private func counts(_ scenarios: [CheckedScenario]) -> [(name: String, value: String?)] {
    func count(_ standing: CheckedScenario.Standing) -> String {
      String(scenarios.count { $0.standing == standing })
    }
    return [
      ("tests", String(scenarios.count)), ("failures", count(.failed)), ("errors", count(.notAssessed)),
      ("skipped", "0"), ("time", "0"),
    ]
  }

  private func testCase(_ checked: CheckedScenario, in report: ScenarioReport) -> XMLElement {
    let pathway = checked.scenario.pathway?.id.text ?? ""
    let attributes = [
      ("name", checked.scenario.id.text), ("classname", pathway), ("file", checked.path), ("time", "0"),
    ]
    return XMLElement("testcase", attributes, children: [problem(of: checked, in: report)].compactMap { $0 })
  }

  /// What is wrong with a scenario: a failure where it ends otherwise, an error where nobody can tell.
  private func problem(of checked: CheckedScenario, in report: ScenarioReport) -> XMLElement? {
    let messages = checked.findings.map { "\($0.code) \($0.message[language])" }
    switch checked.standing {
    case .passed: return nil
    case .failed:
      let shown = ValidationReport(sources: report.sources, findings: checked.findings)
      return XMLElement(
        "failure", [("message", messages.joined(separator: "; ")), ("type", type(of: checked))],
        text: TextReporter(language: language, quiet: true).report(shown))
    case .notAssessed:
      let reasons = messages + checked.unassessed.map { $0.reason[language] }
      let message = reasons.isEmpty ? Text.faultyFile[language] : reasons.joined(separator: "; ")
      return XMLElement("error", [("message", message), ("type", "notAssessed")])
    }
  }

  private func type(of checked: CheckedScenario) -> String {
    checked.findings.first { $0.code == RuleCode(901) || $0.code == RuleCode(902) }?.name ?? ""
  }
}
