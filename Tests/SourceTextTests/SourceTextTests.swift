import SourceText
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("å: ø", 5, ColumnUnit.scalars, 5), ("å: ø", 5, .utf8, 6), ("å: ø", 5, .utf16, 5),
    ("🙂: x", 4, .scalars, 2), ("🙂: x", 4, .utf16, 3), ("🙂: x", 4, .utf8, 5),
  ])
  func `a column is counted in the unit that is asked for`(text: String, offset: Int, unit: ColumnUnit, column: Int) {
    let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
    #expect(source.position(at: offset, in: unit) == Position(line: 1, column: column))
  }

  @Test(arguments: ["en\nto\ntre", "en\r\nto\r\ntre", "en\rto\rtre"])
  func `a line ends at a line feed, a carriage return, or both`(text: String) {
    let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
    #expect(source.lineCount == 3)
    #expect((1...3).map { source.line($0) } == ["en", "to", "tre"])
  }

  @Test func `the separators of YAML 1.1 end no line`() {
    let source = SourceText(path: "a.yaml", bytes: Array("en\u{85}to\u{2028}tre".utf8))
    #expect(source.lineCount == 1)
  }

  @Test func `a byte order mark takes no column`() {
    let source = SourceText(path: "a.yaml", bytes: SourceText.byteOrderMark + Array("å: b".utf8))
    #expect(source.position(at: 3) == Position(line: 1, column: 1))
    #expect(source.line(1) == "å: b")
  }

  @Test func `an offset past the end is the end`() {
    let source = SourceText(path: "a.yaml", bytes: Array("ø".utf8))
    #expect(source.position(at: 100) == Position(line: 1, column: 2))
  }
}
