import PathwayKit
import Testing

/// What reports are given of the parts of contracts that are left out with a reason.
@Suite struct LeftOutPartTests {
  @Test(arguments: RealPathways.national)
  func `every reason that a national pathway gives is in the report, at its line`(_ path: String) throws {
    let report = RealPathways.report(on: [path])
    let text = try #require(RealPathways.texts[path])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let heads = lines.indices.filter { lines[$0].hasPrefix("    uten:") }
    #expect(report.leftOut.count >= heads.count)
    for part in report.leftOut {
      let place = try #require(part.origin.place)
      let source = report.sources[Int(place.file.index)]
      #expect(source.path == path)
      #expect(source.text(in: place.span) == part.part)
      #expect(text.contains("  \(part.handoff):\n"))
      #expect(!part.reason.isEmpty)
    }
  }

  @Test func `an adaptation tells what it leaves out itself, and not what its base does`() throws {
    let text = """
      tilpasning: barnevern-øst
      av: barnevern
      versjon av: 0.1.0
      endrer:
        overleveringer:
          henvisning-bup: {uten: {tilbakemelding: Avtalt i møte på Øya}}
      """
    let report = RealPathways.report(on: ["lokal.yaml"], changed: ["lokal.yaml": text])
    #expect(
      report.leftOut.map { [$0.owner, $0.handoff, $0.part, $0.reason] } == [
        ["barnevern-øst", "henvisning-bup", "tilbakemelding", "Avtalt i møte på Øya"]
      ])
  }
}
