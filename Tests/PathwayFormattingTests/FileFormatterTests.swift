import PathwayFormatting
import PathwayTestSupport
import Testing

@Suite struct FileFormatterTests {
  /// What was done, in a word.
  private func outcome(_ text: String, isNamed: Bool = true) -> String {
    switch FileFormatter.format(Array(text.utf8), path: "a.yaml", isNamed: isNamed) {
    case .formatted: "formatted"
    case .other: "other"
    case .faulty: "faulty"
    case .unsupported(.lineBreak(let line)): "line break in \(line)"
    case .unsupported(.rareYAML(let line)): "rare YAML in \(line)"
    case .unsafe: "unsafe"
    }
  }

  @Test(arguments: [
    ("forløp: [", "faulty"), ("forløp: a\nforløp: b\n", "faulty"), ("forløp: a\nsteg: {<<: {}}\n", "faulty"),
    ("forløp: a\ntittel: !!str b\n", "faulty"), ("forløp: a\n---\nb: c\n", "faulty"), ("navn: a\n", "faulty"),
    ("forlop: a\n", "faulty"), ("", "faulty"), ("forløp: a\ntitel: b\nversjon: x\n", "formatted"),
    ("forløp: a\rtittel: b\r", "line break in 1"), ("forløp: a\ntittel: b\u{2028} c\n", "line break in 2"),
    ("forløp: a\ntittel: b\u{85} c\n", "line break in 2"), ("forløp: a\n# b\u{2029}# c\n", "line break in 2"),
    ("--- &a\nforløp: a\n", "rare YAML in 1"), ("forløp: a\n? |\n  b\n: c\n", "rare YAML in 2"),
    ("# bare en kommentar\n", "faulty"), ("forløp: a\nsteg:\n\ta: b\n", "faulty"), ("\u{FEFF}", "faulty"),
  ])
  func `a file is left alone where it is not certain what it says`(_ text: String, _ expected: String) {
    #expect(outcome(text) == expected)
  }

  @Test func `a file that is none of ours is only told where somebody named it`() {
    #expect(outcome("navn: a\n", isNamed: false) == "other")
    #expect(outcome("forlop: a\n", isNamed: false) == "faulty")
  }

  @Test func `a whole pathway is brought into its form`() throws {
    let result = try #require(Formatting.formatted(UntidyPathway.text))
    try Snapshot("fall.yaml").expect(result)
    #expect(Formatting.formatted(result) == result)
  }
}
