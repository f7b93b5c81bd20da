import PathwayKit
import Testing

/// The ready-made defects: one for each thing that a group has seen go wrong, put into the pathway where it belongs.
@Suite struct ReadyMadeDefectTests {
  @Test(arguments: ReadyMadeDefect.all)
  func `a ready-made defect is found at its line by its rule, and nothing else is`(_ row: ReadyMadeDefect) throws {
    let changed = try row.seed.changedTexts()
    let place = try row.seed.expectedPlace(in: changed)
    let expected = FoundDefect(code: row.seed.code, severity: row.seed.severity, place: place)
    let report = RealPathways.report(on: [row.seed.path], changed: changed)
    #expect(FoundDefect.new(in: report, beside: RealPathways.knownFindings(in: row.seed.path)) == [expected])
  }

  /// P3: the report of discharge is sent on the next working day.
  @Test func `a report of discharge that waits for the next working day is a loosened deadline`() throws {
    let text = Self.adaptation(
      of: "utskrivning", changing: "overleveringer: {utskrivning-til-hjemmetjenesten: {frist: 1 virkedag}}")
    let findings = Self.findings(text, code: 801)
    #expect(findings.map { $0.subject.first } == ["utskrivning-til-hjemmetjenesten"])
    #expect(findings.first?.message.nb.contains("samme dag") == true)
  }

  /// P8: nobody is bound to the second talk about needs.
  @Test func `a role that no local unit fills is unbound`() throws {
    let findings = Self.findings(Self.adaptation(of: "pakkeforløp-hjem", changing: "{}"), code: 805)
    #expect(findings.contains { $0.subject.first == "kreftkontakt" })
  }

  private static func adaptation(of pathway: String, changing changes: String) -> String {
    "tilpasning: lokal\nav: \(pathway)\nversjon av: 0.1.0\nendrer:\n  \(changes)\n"
  }

  private static func findings(_ text: String, code: Int) -> [Finding] {
    RealPathways.report(on: ["lokal.yaml"], changed: ["lokal.yaml": text]).findings.filter { $0.code.number == code }
  }
}
