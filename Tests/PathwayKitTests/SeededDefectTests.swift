import PathwayKit
import PathwayRules
import Testing

@Suite struct SeededDefectTests {
  @Test(arguments: SeededDefect.all)
  func `a fault put into a real pathway gives its finding, at its line, and nothing else`(_ defect: SeededDefect) throws
  {
    let changed = try defect.changedTexts()
    let expected = FoundDefect(
      code: defect.code, severity: defect.severity, place: try defect.expectedPlace(in: changed))
    let report = RealPathways.report(on: [defect.path], changed: changed)
    #expect(FoundDefect.new(in: report, beside: RealPathways.knownFindings(in: defect.path)) == [expected])
  }

  @Test(arguments: FailureMode.all)
  func `a failure mode is seeded once for every rule that sees it, and for no other`(_ mode: FailureMode) {
    let seeded = SeededDefect.all.filter { $0.modes.contains(mode.number) }.map { $0.code }
    #expect(Set(seeded) == Set(mode.codes))
  }

  @Test(arguments: 201...217)
  func `every rule of handoffs is seeded`(_ code: Int) {
    #expect(SeededDefect.all.contains { $0.code == code })
  }

  /// But for limits and encodings, which no edit of a text gives, and what is only asked where the preset is strict.
  @Test func `every rule that judges as usual is seeded`() {
    let seeded = Set(SeededDefect.all.map { RuleCode($0.code) })
    let asked = Set(RuleCatalogue.metadata.map { $0.code }).subtracting([RuleCode(6), RuleCode(8), RuleCode(605)])
    #expect(asked.subtracting(seeded).sorted() == [])
  }

  @Test(arguments: RealPathways.national)
  func `a letter in another encoding is told at its byte, and nothing else`(_ path: String) throws {
    let text = try #require(RealPathways.texts[path])
    var bytes = Array(text.utf8)
    let start = try #require(text.utf8.firstRange(of: "steg:\n".utf8))
    let offset = text.utf8.distance(from: text.startIndex, to: start.upperBound)
    bytes.insert(contentsOf: [0x23, 0xE5, 0x0A], at: offset)
    let findings = RealPathways.report(on: [path], bytes: [path: bytes]).findings
    #expect(findings.map { $0.code.number } == [8])
    #expect(findings.first?.place.map { Int($0.span.start) } == offset + 1)
  }
}

extension SeededDefect {
  /// Every defect.
  static let all =
    files + missingCatalogues + keys + values + missingKeys + references + declarations + contracts + acknowledgements
    + contents + receivers + others + responsibility + course + choices + information + governance + scenarios
    + adaptations + usedPathways
}
