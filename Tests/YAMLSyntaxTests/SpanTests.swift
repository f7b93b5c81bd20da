import SourceText
import Testing
import YAMLSyntax

/// libyaml's traps, one by one.
@Suite struct SpanTests {
  /// Expects that every scalar lies where its text is written.
  private func expectTexts(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let bytes = Array(text.utf8)
    let tree = try #require(SyntaxReader.read(bytes).tree, sourceLocation: sourceLocation)
    let root = try #require(tree.root, sourceLocation: sourceLocation)
    for node in scalars(of: root, in: tree) where tree.style(of: node) == .plain {
      let written = String(decoding: bytes[tree.span(of: node).range], as: UTF8.self)
      #expect(written == tree.string(of: node), sourceLocation: sourceLocation)
    }
  }

  private func scalars(of node: NodeID, in tree: SyntaxTree) -> [NodeID] {
    tree.kind(of: node) == .scalar ? [node] : tree.items(of: node).flatMap { scalars(of: $0, in: tree) }
  }

  @Test func `offsets are bytes where libyaml counts code points`() {
    #expect(TreeDump.of("å: ø") == "mapping @0-6\n  \"å\" @0-2\n  \"ø\" @4-6")
  }

  @Test(arguments: ["a: b\u{85}c: d\n", "æ: ø\u{2028}e: f\n", "blå: [grønn, rød, 🙂]\nø: å\n"])
  func `separators of YAML 1.1 do not move what follows`(text: String) throws {
    try expectTexts(text)
  }

  @Test func `a byte order mark is skipped and counted in the offsets`() {
    #expect(TreeDump.of("\u{FEFF}å: ø") == "mapping @3-9\n  \"å\" @3-5\n  \"ø\" @7-9")
  }

  @Test func `a block mapping ends with its last value, not at the next token`() {
    #expect(
      TreeDump.of("a:\n  b: 1\n\n  # ø\n\nc: 2\n")
        == "mapping @0-23\n  \"a\" @0-1\n  mapping @5-9\n    \"b\" @5-6\n    \"1\" @8-9\n  \"c\" @19-20\n  \"2\" @22-23"
    )
  }

  @Test func `a literal scalar ends with its last line`() {
    #expect(
      TreeDump.of("a: |\n  æ\n  b\n\nc: d\n")
        == "mapping @0-19\n  \"a\" @0-1\n  \"æ\\nb\\n\" @3-13\n  \"c\" @15-16\n  \"d\" @18-19")
  }

  @Test func `a quoted scalar takes its quotes, and its escapes are undone`() {
    #expect(
      TreeDump.of(#"{a: "\u00e5\n", b: 'en ''to'''}"#)
        == "mapping @0-31\n  \"a\" @1-2\n  \"å\\n\" @4-14\n  \"b\" @16-17\n  \"en \\'to\\'\" @19-30")
  }

  @Test func `a plain text on two lines is one text`() {
    #expect(TreeDump.of("a: en\n  to\n") == "mapping @0-10\n  \"a\" @0-1\n  \"en to\" @3-10")
  }

  @Test func `carriage returns are kept outside values`() throws {
    try expectTexts("æ: ø\r\nb:\r\n  - å\r\n  - c\r\n")
  }

  @Test func `a letter in two parts becomes one in the text, and keeps its bytes in the source`() throws {
    let tree = try #require(SyntaxReader.read(Array("pa\u{30A}: x".utf8)).tree)
    let root = try #require(tree.root)
    let key = try #require(tree.first(in: root))
    #expect(Array(tree.string(of: key).utf8) == Array("på".utf8))
    #expect(tree.span(of: key) == ByteSpan(start: 0, end: 4))
    #expect(tree.hash(of: key) == TextHash.of("på".utf8))
  }

  @Test func `no scalar is guessed to be anything but text`() throws {
    let tree = try #require(SyntaxReader.read(Array("[no, nei, on, 12:30, 1.10, ~, 0x1F, 2026-01-01]".utf8)).tree)
    let root = try #require(tree.root)
    #expect(
      tree.items(of: root).map { tree.string(of: $0) }
        == ["no", "nei", "on", "12:30", "1.10", "~", "0x1F", "2026-01-01"])
  }

  @Test(arguments: ["a", "førerkortmelding", "åtte bytes", "seksten bytes langt og litt til"])
  func `the hash of a scalar is that of its bytes`(text: String) throws {
    let tree = try #require(SyntaxReader.read(Array(text.utf8)).tree)
    #expect(tree.hash(of: NodeID(0)) == TextHash.of(text.utf8))
  }

  @Test func `an anchor is no part of the text it stands before`() {
    #expect(TreeDump.of("a: &x æ\nb: *x\n").contains("\"æ\" @3-8"))
  }

  @Test func `an alias stands for what its anchor names`() {
    #expect(
      TreeDump.of("a: &x [æ]\nb: *x\n")
        == "mapping @0-16\n  \"a\" @0-1\n  list @3-10\n    \"æ\" @7-9\n  \"b\" @11-12\n  list @14-16\n    \"æ\" @7-9")
  }
}
