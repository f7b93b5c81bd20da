import SourceText
import Testing

@Suite struct NormalizationTests {
  @Test(arguments: [
    ("pa\u{30A}rørende", "pårørende"), ("kafe\u{301}", "kafé"), ("ø", "ø"), ("A\u{30A}", "Å"), ("x\u{301}", "x\u{301}"),
  ])
  func `a letter with a mark becomes one character where there is one`(text: String, expected: String) {
    #expect(Array(Normalization.composed(text).utf8) == Array(expected.utf8))
  }
}
