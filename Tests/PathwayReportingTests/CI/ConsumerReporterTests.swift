import Foundation
import PathwayDiagnostics
import PathwayReporting
import PathwayTestSupport
import SourceText
import Testing

/// The reports that other tools read, each with one finding that has everything and one that has nothing.
struct ConsumerReporterTests {
  private static let source = MarkedSource("# blåbær 👩‍⚕️\nsteg:\n  å: \"🚑\" ⟦bø🚑⟧\n", path: "forløp på vent/å.yaml")

  private static let reporters: [(name: String, reporter: any Reporter)] = [
    ("sarif.json", SARIFReporter(rules: [rule])),
    ("sarif-english.json", SARIFReporter(language: .english, rules: [rule])),
    ("github.txt", GitHubReporter()), ("gitlab.json", GitLabReporter()), ("junit.xml", JUnitReporter()),
    ("checkstyle.xml", CheckstyleReporter()), ("rdjson.json", RDJSONReporter()), ("markdown.md", MarkdownReporter()),
  ]

  private static let rule = RuleDescription(
    code: RuleCode(206), name: "rejection-unhandled", severity: .error, certainty: .gap,
    summary: Text(nb: "Hver henvisning har et avslag", en: "Every referral has a rejection"),
    rationale: Text(nb: "Ellers står pasienten alene.", en: "Else the patient stands alone."))

  private static func fullReport() throws -> ValidationReport {
    let place = try #require(source.origin.place)
    var finding = Finding.rejectionUnhandled(at: source.origin)
    finding.message = Text(nb: "100 % <ingen> & \"alle\", | a: *b*", en: "100 % <nobody> & \"all\", | a: *b*")
    finding.related = [RelatedPlace(place, Text(nb: "her", en: "here"))]
    finding.witness = [
      WitnessStep(
        step: "å", actor: "fastlege", choice: "ja, nå", least: "0 dager", most: "2 uker", origin: source.origin)
    ]
    finding.outcome = Text(nb: "ingen følger opp", en: "nobody follows up")
    finding.fixes = [
      Fix(
        title: Text(nb: "rett skrivefeilen", en: "correct the spelling"), safety: .safe,
        edits: [Edit(place: place, replacement: "bø")])
    ]
    var hint = Finding.rejectionUnhandled(at: .none)
    hint.severity = .hint
    hint.owner = "uleselig.yaml"
    hint.subject = []
    let check = UnassessedCheck(
      code: RuleCode(602), reason: Text(nb: "for mange", en: "too many"), origin: source.origin)
    return ValidationReport(
      sources: [source.source], files: [source.source.path, "uleselig.yaml", "god.yaml"], findings: [finding, hint],
      accepted: [.forATime(.rejectionUnhandled(at: source.origin), at: source.origin)], unassessed: [check])
  }

  @Test(arguments: reporters.indices)
  func `the form is the one its reader expects`(_ index: Int) throws {
    let (name, reporter) = Self.reporters[index]
    try Snapshot(name).expect(reporter.report(try Self.fullReport()))
  }

  @Test(arguments: reporters.indices)
  func `nothing found is still a whole document`(_ index: Int) throws {
    let (name, reporter) = Self.reporters[index]
    let report = ValidationReport(sources: [], files: ["god.yaml"])
    try Snapshot("empty-" + name).expect(reporter.report(report))
  }

  @Test func `what is cut from the annotations is counted, and the worst come first`() {
    let hints = (0..<12).map { number in
      var hint = Finding.rejectionUnhandled(at: Self.source.origin)
      hint.severity = .hint
      hint.subject = ["\(number)"]
      return hint
    }
    let errors = (0..<11).map { number in
      var error = Finding.rejectionUnhandled(at: Self.source.origin)
      error.subject = ["\(number)"]
      return error
    }
    let text = GitHubReporter().report(ValidationReport(sources: [Self.source.source], findings: hints + errors))
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::error ") })
    #expect(lines.count { $0.hasPrefix("::notice") } == 10)
    #expect(lines.last == "::notice::4 funn til vises ikke her; sammendraget har alle")
  }

  @Test func `columns are counted in the unit of each reader`() throws {
    let report = try Self.fullReport()
    // Before the mark stand `  å: "🚑" `: nine scalars, ten UTF-16 code units, fourteen bytes.
    #expect(SARIFReporter(rules: []).report(report).contains("\"startColumn\": 10"))
    #expect(GitHubReporter().report(report).contains("col=11,"))
    #expect(CheckstyleReporter().report(report).contains("column=\"11\""))
    #expect(RDJSONReporter().report(report).contains("\"column\": 14"))
  }

  @Test func `two findings with one fingerprint are both kept by GitLab`() {
    let finding = Finding.rejectionUnhandled(at: Self.source.origin)
    let text = GitLabReporter().report(ValidationReport(sources: [Self.source.source], findings: [finding, finding]))
    #expect(text.contains("\"fingerprint\": \"\(finding.fingerprint)\""))
    #expect(text.contains("\"fingerprint\": \"\(finding.fingerprint)-2\""))
  }

  @Test func `a control character does not make the XML invalid`() {
    var finding = Finding.rejectionUnhandled(at: .none)
    finding.message = Text("a\u{1B}[31mb\u{0}\u{FFFF}")
    let text = JUnitReporter().report(ValidationReport(findings: [finding]))
    #expect(text.contains("a\u{FFFD}[31mb\u{FFFD}\u{FFFD}"))
  }

  @Test(arguments: [
    ("pathways/demens.yaml", "pathways/demens.yaml"), ("a b/å#?.yaml", "a%20b/%C3%A5%23%3F.yaml"),
    ("c:d.yaml", "c%3Ad.yaml"), ("/rot/a.yaml", "file:///rot/a.yaml"),
  ])
  func `paths are written as URI references`(_ path: String, _ uri: String) {
    let report = ValidationReport(files: [path])
    #expect(SARIFReporter(rules: []).report(report).contains("\"uri\": \"\(uri)\""))
  }
}
