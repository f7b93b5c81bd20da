public import PathwayDiagnostics
import SourceText

/// A report as test results in the form of JUnit: a suite a file, a test case a finding.
///
/// A finding that makes the command fail is a failure, another a test that passed and says something; a check that could not decide is
/// skipped. A file without findings has one test, which passed.
public struct JUnitReporter: Reporter {
  /// The language of messages.
  public let language: Language

  /// The least severity that is a failure; nothing where none is.
  public let failing: Severity?

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål, failing: Severity? = .error) {
    self.language = language
    self.failing = failing
  }

  public func report(_ report: ValidationReport) -> String {
    let places = ReportPlaces(report: report, unit: .scalars)
    var cases: [String: [XMLElement]] = [:]
    for finding in report.findings {
      cases[places.path(of: finding) ?? finding.owner, default: []].append(test(finding, places))
    }
    for accepted in report.accepted {
      let path = places.path(of: accepted.finding) ?? accepted.finding.owner
      cases[path, default: []].append(skippedTest(accepted, path))
    }
    for check in report.unassessed {
      guard let path = places.region(of: check.origin.place)?.path else { continue }
      cases[path, default: []].append(skippedTest(check, path))
    }
    let paths = Set(report.files).union(cases.keys).sorted()
    let suites = paths.map {
      suite($0, cases[$0] ?? [XMLElement("testcase", [("name", Tool.forlop.name), ("classname", $0)])])
    }
    let counts = counts(of: suites.flatMap { $0.children })
    return XMLElement("testsuites", [("name", Tool.forlop.name)] + counts, children: suites).document
  }

  private func suite(_ path: String, _ cases: [XMLElement]) -> XMLElement {
    XMLElement("testsuite", [("name", path)] + counts(of: cases), children: cases)
  }

  private func counts(of cases: [XMLElement]) -> [(name: String, value: String?)] {
    func count(_ name: String) -> String { String(cases.count { $0.children.contains { $0.name == name } }) }
    return [
      ("tests", String(cases.count)), ("failures", count("failure")), ("errors", "0"), ("skipped", count("skipped")),
      ("time", "0"),
    ]
  }

  private func name(of finding: Finding) -> String {
    let about = finding.subject.isEmpty ? finding.owner : finding.subject.joined(separator: " ")
    return "\(finding.code) \(finding.name): \(about)"
  }

  private func test(_ finding: Finding, _ places: ReportPlaces) -> XMLElement {
    let region = places.region(of: finding.place)
    let path = places.path(of: finding) ?? finding.owner
    let body = [
      region.map { "\($0.path):\($0.start.line):\($0.start.column)" }, finding.help?[language],
      "\(Tool.forlop.name) explain \(finding.code)",
    ].compactMap { $0 }.joined(separator: "\n")
    let message = finding.message[language]
    let isFailure = failing.map { finding.severity >= $0 } ?? false
    let result =
      isFailure
      ? XMLElement("failure", [("message", message), ("type", finding.severity.rawValue)], text: body)
      : XMLElement("system-out", text: "\(finding.severity.rawValue): \(message)\n\(body)")
    return XMLElement(
      "testcase", [("name", name(of: finding)), ("classname", path), ("time", "0")],
      children: [result])
  }

  private func skippedTest(_ accepted: AcceptedFinding, _ path: String) -> XMLElement {
    XMLElement(
      "testcase", [("name", name(of: accepted.finding)), ("classname", path), ("time", "0")],
      children: [XMLElement("skipped", [("message", Text.acceptance(accepted)[language])])])
  }

  private func skippedTest(_ check: UnassessedCheck, _ path: String) -> XMLElement {
    XMLElement(
      "testcase", [("name", check.code.description), ("classname", path), ("time", "0")],
      children: [XMLElement("skipped", [("message", check.reason[language])])])
  }
}
