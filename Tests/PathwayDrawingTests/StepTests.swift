import PathwayDrawing
import PathwayModel
import Testing

struct StepTests {
  @Test func `A step says who, what and how soon`() throws {
    let node = try #require(Drawn(ReferralSample.pathway()).node("step henvise"))
    for text in ["Fastlege", "<B>Skrive henvisning</B>", "Frist: 2 virkedager"] { #expect(node.contains(text)) }
  }

  @Test(arguments: [
    (Exit.Kind.exclusiveChoice([Make.branch("x", "ferdig")]), "shape=\"hexagon\"", "Velg én vei"),
    (.inclusiveChoice([Make.branch("x", "ferdig")]), "shape=\"octagon\"", "Velg én eller flere veier"),
    (.eventChoice([Make.happens("x", "ferdig")]), "shape=\"cds\"", "Vent på det som skjer først"),
    (.end(Placed("Frisk")), "peripheries=\"2\"", "Slutt: Frisk"),
    (.done, "style=\"filled,dashed\"", "Sideoppgave"),
    (.subpathway(Subpathway(pathway: "utskriving")), "shape=\"folder\"", "Eget forløp: Utskriving"),
  ]) func `How a pathway goes on is told by shape and by text`(_ exit: Exit.Kind, _ shape: String, _ text: String)
    throws
  {
    let pathway = ReferralSample.pathway { $0.steps[2].exits = [Exit(kind: exit)] }
    let node = try #require(Drawn(pathway).node("step behandle"))
    #expect(node.contains(shape))
    #expect(node.contains(text))
  }

  @Test func `A trigger stands before its step, on a bold arrow`() throws {
    let drawn = Drawn(ReferralSample.pathway())
    #expect(try #require(drawn.node("start henvise")).contains("Pasienten er syk"))
    let edge = try #require(drawn.edges(at: "start henvise").first)
    #expect(edge.hasPrefix("\"start henvise\" -> \"step henvise\" ["))
    #expect(edge.contains("penwidth=\"3\""))
  }

  @Test func `A wait says how long and who is responsible meanwhile`() throws {
    let pathway = ReferralSample.pathway {
      $0.steps[2].waiting = Waiting(responsible: "fastlege", atMost: Placed(Duration(3, .months)))
    }
    #expect(try #require(Drawn(pathway).node("step behandle")).contains("Ventetid: høyst 3 måneder, Fastlege"))
  }

  @Test func `A step without an owner stands in a lane of its own`() throws {
    let pathway = ReferralSample.pathway { $0.steps[2].responsible = nil }
    let drawn = Drawn(pathway)
    #expect(try #require(drawn.node("step behandle")).contains("ingen ansvarlig oppgitt"))
    #expect(drawn.text.contains("<B>Uten ansvarsområde</B>"))
  }

  @Test func `A title that is too long ends in an ellipsis`() throws {
    let pathway = ReferralSample.pathway { $0.steps[2].title = String(repeating: "svært lang ", count: 60) }
    let node = try #require(Drawn(pathway).node("step behandle"))
    #expect(node.contains("…"))
    #expect(node.count < 800)
  }

  @Test func `Steps of one name are drawn apart`() {
    let pathway = ReferralSample.pathway { $0.steps[3].id = $0.steps[2].id }
    let names = Drawn(pathway).lines.filter { $0.contains("<B>Behandle</B>") || $0.contains("<B>Følge opp hjemme</B>") }
    #expect(Set(names.map { $0.prefix(18) }).count == 2)
  }
}
