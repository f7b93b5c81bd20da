import PathwayFormatting
import Testing

@Suite struct FileFormatterTests {
  @Test func `a file that is formatted stays as it is`() {
    let text = "forløp: demens\ntittel: Demens\nversjon: 0.1.0\nsteg: {}\n"
    guard case .formatted(let bytes) = FileFormatter.format(Array(text.utf8), path: "a.yaml", isNamed: true) else {
      Issue.record("not formatted")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
