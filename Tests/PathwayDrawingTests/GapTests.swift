import PathwayDiagnostics
import PathwayDrawing
import PathwayModel
import Testing

struct GapTests {
  private func drawn(_ findings: Finding..., leastSeverity: Severity = .warning) -> Drawn {
    Drawn(ReferralSample.pathway(), findings, leastSeverity: leastSeverity)
  }

  @Test func `A gap is drawn on the step that it concerns`() throws {
    let node = try #require(drawn(ReferralSample.finding(217, "behandle")).node("step behandle"))
    #expect(node.contains("⚠ PF217 noe mangler her"))
    #expect(node.contains("penwidth=\"4\""))
  }

  @Test func `A gap is drawn on the handoff that it concerns`() throws {
    let drawn = drawn(ReferralSample.finding(206, "sende-henvisning", "kanal"))
    let node = try #require(drawn.node("handoff sende-henvisning"))
    #expect(node.contains("⚠ PF206 noe mangler her"))
    #expect(node.contains("style=\"filled,dashed\""))
    #expect(drawn.edges(at: "handoff sende-henvisning").contains { $0.contains("arrowhead=\"normaltee\"") })
  }

  @Test func `A missing handoff is drawn on the arrow`() throws {
    let pathway = ReferralSample.pathway { $0.handoffs = [] }
    let drawn = Drawn(pathway, [ReferralSample.finding(201, "henvise", "vurdere")])
    #expect(try #require(drawn.node("gap")).contains("⚠ PF201 ingen overlevering avtalt"))
    #expect(
      drawn.edges(at: "gap").contains { $0.contains("style=\"dashed\"") && $0.contains("arrowhead=\"normaltee\"") })
    #expect(drawn.text.contains("\"legend missing\""))
  }

  @Test func `A gap is drawn on the event that it concerns`() throws {
    #expect(try #require(drawn(ReferralSample.finding(201, "flytting")).node("event flytting")).contains("⚠ PF201"))
  }

  @Test func `A gap of the whole pathway stands under the title`() throws {
    let title = try #require(drawn(ReferralSample.finding(305)).lines.first { $0.hasPrefix("graph [label=") })
    #expect(title.contains("⚠ PF305 noe mangler her"))
  }

  @Test func `A warning has a frame, an error is filled`() throws {
    let warning = try #require(drawn(ReferralSample.finding(217, "behandle", severity: .warning)).node("step behandle"))
    #expect(warning.contains("BORDER=\"2\""))
    #expect(!warning.contains("BGCOLOR=\"#8C1C00\""))
    let error = try #require(drawn(ReferralSample.finding(217, "behandle")).node("step behandle"))
    #expect(error.contains("BGCOLOR=\"#8C1C00\""))
  }

  @Test func `A hint is drawn only when asked for`() throws {
    let hint = ReferralSample.finding(702, "behandle", severity: .hint)
    #expect(!drawn(hint).text.contains("PF702"))
    #expect(try #require(drawn(hint, leastSeverity: .hint).node("step behandle")).contains("○ PF702"))
  }

  @Test func `Findings of another pathway are left out`() {
    #expect(!drawn(ReferralSample.finding(217, "behandle", owner: "et-annet")).text.contains("PF217"))
  }

  @Test func `More than three gaps are told by code`() throws {
    let findings = [209, 203, 205, 206, 208].map { ReferralSample.finding($0, "sende-henvisning") }
    let node = try #require(Drawn(ReferralSample.pathway(), findings).node("handoff sende-henvisning"))
    #expect(node.contains("⚠ PF203"))
    #expect(node.contains("og flere: PF208, PF209"))
  }

  @Test func `The whole message can be read by pointing`() throws {
    var finding = ReferralSample.finding(217, "behandle")
    finding.message = Text(String(repeating: "en lang melding ", count: 20))
    let node = try #require(drawn(finding).node("step behandle"))
    #expect(node.contains("…"))
    #expect(node.contains("tooltip=\"PF217: en lang melding"))
  }
}
