import SourceText
import Testing
import YAMLSyntax

@Suite struct ProblemTests {
  private func kinds(_ text: String, _ limits: SyntaxLimits = SyntaxLimits()) -> [SyntaxProblem.Kind] {
    SyntaxReader.read(Array(text.utf8), limits: limits).problems.map { $0.kind }
  }

  @Test(arguments: [
    ("<<: {a: b}", SyntaxProblem.Kind.mergeKey), ("a: !!int 3", .tag("tag:yaml.org,2002:int")),
    ("? [a]\n: b", .complexKey), ("? {a: b}\n: c", .complexKey), ("\"\": b", .emptyKey),
    ("a: &x [*x]", .aliasCycle("x")), ("a: 1\n---\nb: 2", .secondDocument),
    ("a: &x [b]\n? *x\n: c", .complexKey),
  ])
  func `YAML that the language has no use for is named`(text: String, kind: SyntaxProblem.Kind) {
    #expect(kinds(text) == [kind])
  }

  @Test(arguments: ["a: 1\n---\n", "---\na: 1\n...\n", "%YAML 1.1\n---\na: 1\n", "# bare en kommentar\n", ""])
  func `an empty second document, markers and comments are no trouble`(text: String) {
    #expect(kinds(text) == [])
  }

  @Test func `several problems of one file are told together`() {
    #expect(kinds("a: !x 3\n? [b]\n: c\n<<: d\n") == [.tag("!x"), .complexKey, .mergeKey])
  }

  @Test(arguments: [("a: [", 4), ("å: b: c", 5), ("æ:\n\t- b", 4)])
  func `libyaml's reason comes with its place in bytes`(text: String, offset: Int) throws {
    let problem = try #require(SyntaxReader.read(Array(text.utf8)).problems.first)
    guard case .invalid = problem.kind else {
      Issue.record("\(problem)")
      return
    }
    #expect(Int(problem.span.start) == offset)
  }

  @Test func `a control character is found at its byte, which libyaml counts otherwise`() throws {
    let problem = try #require(SyntaxReader.read(Array("æøå: \u{1}".utf8)).problems.first)
    #expect(problem.kind == .invalid(problem: "control characters are not allowed", context: nil))
    #expect(problem.span.start == 8)
  }

  @Test func `the first byte that is not UTF-8 is told`() {
    let result = SyntaxReader.read(Array("å: ".utf8) + [0xE5])
    #expect(result.problems == [SyntaxProblem(kind: .encoding(byte: 0xE5), span: ByteSpan(start: 4, end: 5))])
    #expect(result.tree == nil)
  }

  @Test(arguments: [64, 65, 2_000])
  func `lists may lie sixty-four deep`(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(kinds(text) == (depth <= 64 ? [] : [.tooDeep(limit: 64)]))
  }

  @Test func `aliases cannot make a file deeper than it may be`() {
    var lines = ["a0: &a0 [x]"]
    for level in 1...70 { lines.append("a\(level): &a\(level) [*a\(level - 1)]") }
    #expect(kinds(lines.joined(separator: "\n")) == [.tooDeep(limit: 64)])
  }

  @Test func `a billion laughs are refused`() {
    var lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    for level in 1...9 {
      lines.append("a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]")
    }
    let found = kinds(lines.joined(separator: "\n"))
    #expect(found == [.tooManyAliases(limit: 10_000)] || found == [.tooManyNodes(limit: 100_000)])
  }

  @Test func `a file with too many values is refused`() {
    let text = "[" + Array(repeating: "a", count: 100_001).joined(separator: ",") + "]"
    #expect(kinds(text) == [.tooManyNodes(limit: 100_000)])
  }

  @Test func `a file that is too large is refused before it is read`() {
    var limits = SyntaxLimits()
    limits.bytes = 10
    #expect(kinds("a: lengre enn ti", limits) == [.tooLarge(limit: 10)])
  }
}
