import Foundation
import PathwayDiagnostics
import PathwayReporting
import PathwayTestSupport
import SourceText
import Testing

struct JSONReporterTests {
  private static let source = MarkedSource("# blåbær 👩‍⚕️\r\nsteg:\r\n  å: ⟦bø🚑⟧\r\n", path: "forløp/å.yaml")

  private static func fullReport() throws -> ValidationReport {
    let place = try #require(source.origin.place)
    var finding = Finding.rejectionUnhandled(at: source.origin)
    finding.suggestions = ["bø"]
    finding.related = [RelatedPlace(place, Text(nb: "her", en: "here"))]
    finding.witness = [
      WitnessStep(
        step: "å", actor: "fastlege", choice: "ja", least: "0 dager", most: "2 uker", origin: source.origin),
      WitnessStep(step: "b", actor: nil),
    ]
    finding.fixes = [
      Fix(
        title: Text(nb: "rett skrivefeilen", en: "correct the spelling"), safety: .safe,
        edits: [
          Edit(place: place, replacement: "bø"),
          Edit(place: Place(file: FileID(1), span: ByteSpan(start: 0, end: 0)), replacement: "\"x\"\n"),
        ])
    ]
    let check = UnassessedCheck(
      code: RuleCode(602), reason: Text(nb: "for mange", en: "too many"), origin: source.origin)
    return ValidationReport(
      sources: [source.source, SourceText(path: "b.yaml", bytes: [])], files: ["forløp/å.yaml", "b.yaml"],
      findings: [finding], accepted: [.forATime(.rejectionUnhandled(at: .none), at: source.origin)],
      leftOut: [
        LeftOutPart(
          owner: "å", handoff: "bø", part: "frist", reason: "Brevet besvares på første møte", origin: source.origin)
      ], unassessed: [check])
  }

  @Test func `The form is the one that is promised`() throws {
    try Snapshot("full.json").expect(JSONReporter().report(try Self.fullReport()))
    try Snapshot("full-english.json").expect(JSONReporter(language: .english).report(try Self.fullReport()))
  }

  @Test func `Nothing found still has every list`() throws {
    try Snapshot("empty.json").expect(JSONReporter().report(ValidationReport()))
  }

  @Test func `Columns count Unicode scalars`() throws {
    let report = try parse(JSONReporter().report(try Self.fullReport()))
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    let range = try #require(finding["range"] as? [String: [String: Int]])
    #expect(range == ["start": ["line": 3, "column": 6], "end": ["line": 3, "column": 9]])
  }

  @Test func `What is absent has no key`() throws {
    var finding = Finding.rejectionUnhandled(at: .none)
    finding.help = nil
    let report = try parse(JSONReporter().report(ValidationReport(files: ["a.yaml"], findings: [finding])))
    let encoded = try #require((report["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(encoded.keys) == [
        "code", "name", "severity", "certainty", "message", "subject", "suggestions", "related", "fixes", "fingerprint",
      ])
  }

  @Test func `A file that could not be read is named`() throws {
    var finding = Finding.rejectionUnhandled(at: .none)
    finding.owner = "mangler.yaml"
    let report = try parse(JSONReporter().report(ValidationReport(files: ["mangler.yaml"], findings: [finding])))
    let encoded = try #require((report["findings"] as? [[String: Any]])?.first)
    #expect(encoded["file"] as? String == "mangler.yaml")
    #expect(encoded["range"] == nil)
  }

  private func parse(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
