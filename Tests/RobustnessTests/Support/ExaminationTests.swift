import PathwayKit
import Testing

/// The judge of the other tests, judged.
@Suite struct ExaminationTests {
  @Test(arguments: [0..<2, 0..<0, 2..<3, 3..<6, 7..<7])
  func `a place between characters is sound`(_ bytes: Range<Int>) {
    #expect(complaints(about: bytes) == [])
  }

  @Test(arguments: [0..<1, 1..<2, 3..<4, 5..<6, 6..<8])
  func `a place inside a character or outside the file is not`(_ bytes: Range<Int>) {
    #expect(complaints(about: bytes).count == 1)
  }

  /// What is said of a finding at some bytes of `øa€` and a line break.
  private func complaints(about bytes: Range<Int>) -> [String] {
    let place = Place(file: FileID(0), span: ByteSpan(start: bytes.lowerBound, end: bytes.upperBound))
    let text = Text(nb: "noe", en: "something")
    let finding = Finding(
      code: RuleCode(1), name: "something", severity: .error, message: text, owner: "a.yaml", origin: Origin(place))
    let source = SourceText(path: "a.yaml", bytes: Array("øa€\n".utf8))
    return Examination.complaints(about: ValidationReport(sources: [source], files: ["a.yaml"], findings: [finding]))
  }
}
