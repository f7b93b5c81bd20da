import PathwayDrawing
import PathwayModel
import Testing

struct HandoffTests {
  @Test func `A handoff names document, channel, deadline and receipt`() throws {
    let node = try #require(Drawn(ReferralSample.pathway()).node("handoff sende-henvisning"))
    for text in [
      "<B>Pasienten henvises</B>", "<I>Henvisning</I>", "Dokument", ">Henvisning<", "Kanal",
      "Elektronisk henvisning, reserve telefon", "Frist", ">1 dag<", "Kvittering", "akseptert innen 10 virkedager",
      "I ventetid", ">Fastlege<", "Kopi", "Hjemmetjenesten og Pasienten",
    ] { #expect(node.contains(text), "\(text)") }
  }

  @Test func `A handoff stands on its arrow, between the lanes`() {
    let edges = Drawn(ReferralSample.pathway()).edges(at: "handoff sende-henvisning")
    #expect(edges.contains { $0.hasPrefix("\"step henvise\" -> \"handoff sende-henvisning") })
    #expect(edges.contains { $0.contains(" -> \"step vurdere\" [color=\"#111111\", penwidth=\"3.5\"") })
  }

  @Test(arguments: [
    (HandoffKind.transfer, "penwidth=\"3.5\", arrowhead=\"normal\""),
    (.sharedResponsibility, "penwidth=\"3.5\", arrowhead=\"normal\""),
    (.information, "penwidth=\"2\", arrowhead=\"empty\""), (.alert, "penwidth=\"2\", arrowhead=\"empty\""),
  ]) func `What happens to the responsibility is told by the arrow`(_ kind: HandoffKind, _ style: String) {
    let pathway = ReferralSample.pathway { $0.handoffs[0].kind = Placed(kind) }
    #expect(Drawn(pathway).edges(at: "handoff sende-henvisning").contains { $0.contains(style) })
  }

  @Test func `A handoff that is sent again says so and has no arrow back`() throws {
    let drawn = Drawn(ReferralSample.pathway())
    #expect(try #require(drawn.node("handoff sende-henvisning")).contains("ellers send på nytt"))
    #expect(!drawn.text.contains("ingen kvittering"))
  }

  @Test func `A rejection leaves the handoff on a dashed arrow that says so`() throws {
    let drawn = Drawn(ReferralSample.pathway())
    let word = try #require(drawn.lines.first { $0.contains("label=<avslag>") })
    let name = try #require(word.split(separator: "\"").first)
    let edges = drawn.edges(at: String(name))
    #expect(edges.contains { $0.hasPrefix("\"handoff sende-henvisning") })
    #expect(edges.allSatisfy { $0.contains("style=\"dashed\"") })
  }

  @Test func `What the channel promises counts where the contract says nothing`() throws {
    let pathway = ReferralSample.pathway { $0.handoffs[1].acknowledgement = nil }
    let node = try #require(Drawn(pathway).node("handoff utskrive"))
    #expect(node.contains("mottatt innen 1 døgn, ellers varsle hjemmetjenesten"))
  }

  @Test func `A copy to somebody without a step stands in the lane of the receiver`() throws {
    let pathway = ReferralSample.pathway { $0.handoffs[1].to = "hjemmetjeneste" }
    let drawn = Drawn(pathway)
    #expect(try #require(drawn.node("notice utskrive")).contains(">Hjemmetjenesten<"))
    #expect(drawn.edges(at: "notice utskrive").count == 1)
  }

  @Test func `A contract on several arrows is told in full once`() {
    let pathway = ReferralSample.pathway {
      $0.handoffs[1].from = "vurdere"
      $0.handoffs[1].to = "fastlege"
      $0.steps[1].exits = [Exit(kind: .next(["følge-opp", "henvise"]))]
    }
    let cards = Drawn(pathway).lines.filter { $0.hasPrefix("\"handoff utskrive") && $0.contains("label=") }
    #expect(cards.count == 2)
    #expect(cards.filter { $0.contains("samme overlevering som før") }.count == 1)
  }

  @Test func `Contracts whose ends cannot be found are drawn as far as they go`() throws {
    let pathway = ReferralSample.pathway {
      $0.handoffs[0].to = "ingen"
      $0.handoffs[1].from = "ingen"
    }
    let drawn = Drawn(pathway)
    #expect(drawn.edges(at: "handoff sende-henvisning").contains { $0.hasPrefix("\"step henvise\"") })
    #expect(drawn.edges(at: "handoff utskrive").contains { $0.contains("-> \"step følge-opp\"") })
  }
}
