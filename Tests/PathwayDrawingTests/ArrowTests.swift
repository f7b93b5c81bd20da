import PathwayDrawing
import PathwayModel
import Testing

struct ArrowTests {
  /// What stands on the arrow of a branch, where it is the only arrow with words.
  private func words(_ branch: Branch) throws -> String {
    let pathway = ReferralSample.pathway {
      $0.steps[1].exits = [Exit(kind: .next(["behandle"]))]
      $0.steps[2].exits = [Exit(kind: .exclusiveChoice([branch]))]
      $0.handoffs = []
    }
    let line = try #require(Drawn(pathway).node("word"))
    let label = try #require(line.split(separator: "label=<", maxSplits: 1).last?.split(separator: ">, style").first)
    return String(label)
  }

  @Test func `A branch says when it is taken`() throws {
    #expect(try words(Make.branch("Trenger dagtilbud", "følge-opp")) == "Trenger dagtilbud")
    #expect(try words(Make.branch("Mer", "følge-opp", rounds: 2)) == "Mer, høyst 2 ganger")
    #expect(try words(Make.branch("Mer", "følge-opp", rounds: 1)) == "Mer, høyst 1 gang")
    #expect(try words(Make.branch("Kontroll", "følge-opp", every: Duration(6, .months))) == "Kontroll, hver 6. måned")
    #expect(try words(Make.branch("Kontroll", "følge-opp", every: Duration(1, .years))) == "Kontroll, hvert år")
  }

  @Test func `Criteria are read as words`() throws {
    let tests = [
      CriterionTest(criterion: "alvorlighet", values: [.word("moderat"), .word("høy")]),
      CriterionTest(criterion: "alder", values: [.integers(Placed(AgeRange(from: 18)))]),
    ]
    let branch = Branch(condition: .criteria(tests), targets: ["følge-opp"])
    #expect(try words(branch) == "Alvorlighet moderat eller høy; Alder 18+")
  }

  @Test func `A long text is cut at a word`() throws {
    let text = "Personen trenger hjelp til så mange ting at det ikke er plass til å skrive alt på en pil"
    #expect(
      try words(Make.branch(text, "følge-opp")) == "Personen trenger hjelp til så mange ting at det ikke er plass…")
  }

  @Test func `Each exceptional way out has a word of its own`() {
    let pathway = ReferralSample.pathway {
      $0.steps[2].deadline = Deadline(.within(Duration(1, .weeks)))
      $0.steps[2].breach = .step("ferdig")
      $0.steps[2].noShow = "vurdere"
      $0.steps[2].consent = Consent(refusal: "henvise")
      $0.steps[2].waiting = Waiting(responsible: "sykehus", deterioration: "følge-opp")
      $0.handoffs = []
    }
    let drawn = Drawn(pathway)
    for word in ["frist brutt", "ikke møtt", "samtykke nei", "forverring"] {
      #expect(drawn.lines.contains { $0.contains("label=<\(word)>") && $0.contains("dashed,rounded") }, "\(word)")
    }
  }

  @Test func `Two exceptional ways to one step are one arrow`() {
    let pathway = ReferralSample.pathway {
      $0.handoffs[0].acknowledgement?.missing = .step("følge-opp")
    }
    #expect(Drawn(pathway).text.contains("label=<avslag / ingen<BR/>kvittering>"))
  }

  @Test func `An arrow that goes back points up`() {
    let edges = Drawn(ReferralSample.pathway()).edges(at: "step vurdere")
    #expect(
      edges.contains { $0.hasPrefix("\"step vurdere\" -> \"word") && $0.contains("dir=\"back\", arrowtail=\"normal\"") }
    )
  }

  @Test func `What only an exceptional way reaches stands below what it leaves`() throws {
    let pathway = ReferralSample.pathway {
      $0.steps.append(Make.step("purre", "Purre", "fastlege", .next(["henvise"])))
      $0.handoffs[0].acknowledgement?.missing = .step("purre")
    }
    let back = try #require(Drawn(pathway).edges(at: "step purre").first { $0.hasPrefix("\"step henvise\"") })
    #expect(back.contains("dir=\"back\""))
  }

  @Test func `Events to one step stand together, above it`() throws {
    let pathway = ReferralSample.pathway { $0.events.append(Event(id: "ny-fastlege", target: "følge-opp")) }
    let drawn = Drawn(pathway)
    let node = try #require(drawn.node("event flytting"))
    for text in ["Når som helst", "Flytting", "Ny fastlege"] { #expect(node.contains(text)) }
    #expect(drawn.node("event ny-fastlege") == nil)
    #expect(drawn.edges(at: "event flytting").allSatisfy { $0.contains("style=\"dotted\"") })
  }

  @Test func `The legend explains what occurs and nothing else`() {
    let text = Drawn(ReferralSample.pathway()).text
    for item in ["legend moves", "legend exceptional", "legend end"] { #expect(text.contains("\"\(item)\"")) }
    for item in ["legend wait", "legend chooseSome", "legend error", "legend missing"] {
      #expect(!text.contains("\"\(item)\""))
    }
  }
}
