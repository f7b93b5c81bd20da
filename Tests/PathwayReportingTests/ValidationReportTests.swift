import PathwayDiagnostics
import PathwayReporting
import SourceText
import Testing

struct ValidationReportTests {
  private let sources = [
    SourceText(path: "b.yaml", bytes: Array("abcdef".utf8)),
    SourceText(path: "a.yaml", bytes: Array("abcdef".utf8)),
  ]

  private func finding(_ code: Int, file: Int?, _ start: Int = 0, _ end: Int = 1, subject: String = "x") -> Finding {
    let origin = file.map { Origin(Place(file: FileID($0), span: ByteSpan(start: start, end: end))) } ?? .none
    return Finding(
      code: RuleCode(code), name: "n", severity: .error, message: Text("m"), owner: "a.yaml", subject: [subject],
      origin: origin)
  }

  @Test func `Findings stand by path, place, code and subject, whatever the order of finding`() {
    let ordered = [
      finding(9, file: nil), finding(203, file: 1, 0, 1), finding(201, file: 1, 0, 2), finding(101, file: 1, 2, 3),
      finding(102, file: 1, 2, 3, subject: "a"), finding(102, file: 1, 2, 3, subject: "b"), finding(1, file: 0),
    ]
    for _ in 0..<20 {
      let report = ValidationReport(sources: sources, findings: ordered.shuffled())
      let found = report.findings.map { "\($0.code) \($0.subject)" }
      #expect(found == ordered.map { "\($0.code) \($0.subject)" })
    }
  }

  @Test func `Checks that could not decide stand by path and place`() {
    let checks = [(602, 0, 3), (601, 1, 2), (603, 1, 1)].map { code, file, start in
      UnassessedCheck(
        code: RuleCode(code), reason: Text("r"),
        origin: Origin(Place(file: FileID(file), span: ByteSpan(start: start, end: start))))
    }
    let report = ValidationReport(sources: sources, unassessed: checks)
    #expect(report.unassessed.map { $0.code.number } == [603, 601, 602])
  }

  @Test func `Paths are sorted`() {
    let report = ValidationReport(files: ["b", "a"], skipped: ["d", "c"])
    #expect(report.files == ["a", "b"])
    #expect(report.skipped == ["c", "d"])
  }

  @Test func `Severities are counted and compared`() {
    var warning = finding(201, file: 0)
    warning.severity = .warning
    let report = ValidationReport(sources: sources, findings: [warning])
    #expect(report.count(of: .warning) == 1)
    #expect(report.count(of: .error) == 0)
    #expect(report.hasFindings(atLeast: .hint))
    #expect(report.hasFindings(atLeast: .warning))
    #expect(!report.hasFindings(atLeast: .error))
  }

  @Test(arguments: [(nil, false), (Severity.warning, true)] as [(Severity?, Bool)])
  func `A check that could not decide counts where it is made to`(severity: Severity?, counts: Bool) {
    let check = UnassessedCheck(code: RuleCode(901), reason: Text(nb: "ikke prøvd", en: "not tried"))
    let report = ValidationReport(unassessed: [check], unassessedSeverity: severity)
    #expect(report.hasFindings(atLeast: .warning) == counts)
    #expect(!report.hasFindings(atLeast: .error))
  }
}
