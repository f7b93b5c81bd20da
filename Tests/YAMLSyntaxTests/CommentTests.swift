import SourceText
import Testing
import YAMLSyntax

@Suite struct CommentTests {
  private func comments(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let tree = try #require(SyntaxReader.read(bytes).tree)
    return tree.comments.map {
      String(decoding: bytes[$0.span.range], as: UTF8.self) + ($0.isTrailing ? " (etter)" : "")
    }
  }

  @Test func `comments are kept with their places`() throws {
    let text = "# først\næ: b # bak\n  # innrykket\nc: d\n# sist"
    #expect(try comments(text) == ["# først", "# bak (etter)", "# innrykket", "# sist"])
  }

  @Test func `a hash inside a text is no comment`() throws {
    let text = "a: b#c\nd: \"e # f\"\ng: 'h # i'\nj: |\n  k # l\n  # m\nn: o # ja\n"
    #expect(try comments(text) == ["# ja (etter)"])
  }

  @Test func `the first line of a literal text may end in a comment`() throws {
    #expect(try comments("a: | # ja\n  b # nei\nc: d\n") == ["# ja (etter)"])
  }

  @Test func `comments stand after carriage returns and a byte order mark`() throws {
    #expect(try comments("\u{FEFF}# en\r\na: b\r\n# to\r\n") == ["# en", "# to"])
  }
}
