import PathwayDrawing
import PathwayModel
import Testing

@Suite(.enabled(if: Graphviz.isInstalled))
struct GraphvizTests {
  @Test(arguments: ["svg", "plain"]) func `Graphviz takes a drawing without a word`(_ format: String) throws {
    for drawing in [
      Drawn(ChildWelfareSample.pathway, ChildWelfareSample.findings),
      Drawn(ChildWelfareSample.pathway, detail: .overview),
      Drawn(HostileSample.pathway, HostileSample.findings), Drawn(Pathway(id: "tomt")),
    ] {
      let output = try Graphviz.layOut(drawing.text, as: format)
      #expect(output.complaints == "")
      #expect(output.status == 0)
    }
  }

  @Test(arguments: 1...12) func `Graphviz takes whatever pathway there may be`(_ seed: Int) throws {
    let pathway = RandomSample.pathway(seed: UInt64(seed), size: 2 + seed * 2)
    let output = try Graphviz.layOut(Drawn(pathway).text, as: "svg")
    #expect(output.complaints == "")
    #expect(output.status == 0)
  }

  @Test(arguments: 1...12) func `Columns keep their order and rows their height`(_ seed: Int) throws {
    let output = try Graphviz.layOut(Drawn(RandomSample.pathway(seed: UInt64(seed), size: 16)).text, as: "plain")
    let columns = positions(of: "top", in: output.text).map { $0.x }
    #expect(!columns.isEmpty)
    #expect(columns == columns.sorted())
    let rows = positions(of: "ruler", in: output.text).map { $0.y }
    #expect(rows == rows.sorted(by: >))
  }

  /// The places of the invisible nodes of a kind, in the order of their numbers.
  private func positions(of kind: String, in plain: String) -> [(x: Double, y: Double)] {
    plain.split(separator: "\n").compactMap { line -> (number: Int, x: Double, y: Double)? in
      guard line.hasPrefix("node \"\(kind) ") else { return nil }
      let words = line.dropFirst(7 + kind.count).split(whereSeparator: { $0 == "\"" || $0 == " " })
      guard words.count > 2, let number = Int(words[0]), let x = Double(words[1]), let y = Double(words[2]) else {
        return nil
      }
      return (number, x, y)
    }
    .sorted { $0.number < $1.number }
    .map { ($0.x, $0.y) }
  }

  @Test func `What an author wrote is what a reader sees`() throws {
    let output = try Graphviz.layOut(Drawn(HostileSample.pathway, HostileSample.findings).text, as: "svg")
    let pieces = try #require(XMLText.pieces(of: output.text))
    for text in [
      #"Sier "hei" og \"hei\" og \\"#, #"\N \G \L \l \r \n \E"#, "<b>ikke fet</b> <br/> <!--", "Mor & barn &amp; &#0;",
      "]; a -> b; { }", "Linje én linje to linje", "null slett flukt [31m", "👩‍👩‍👧‍👦 familie 🏥 og flagg", "漢字かな交じり文",
    ] {
      // Graphviz writes runs of white space with no-break spaces.
      #expect(pieces.contains { $0.replacing("\u{A0}", with: " ").hasPrefix(text) }, "\(text)")
    }
  }
}
