import PathwayAnalysis
import PathwayGraph
import PathwayModel
import Testing

/// Walks worked out by hand from the language.
@Suite struct ScenarioWalkTests {
  private func walk(
    _ pathway: SmallPathway, _ entries: [WalkEntry], expecting end: Reference? = nil
  ) throws -> ScenarioWalk {
    let analysed = AnalysedPathway(PathwayGraph(ResolvedPathway(pathway.pathway)))
    var walker = try #require(ScenarioWalker(analysed))
    return walker.walk(Scenario(id: "kari", walk: entries, expectation: ScenarioExpectation(end: end)))
  }

  private func ids(_ walk: ScenarioWalk) -> [String] { walk.steps.map { walk.pathway.steps[$0.step].id.text } }

  // MARK: - Ways

  private static let choice = SmallPathway([
    .step(
      "velge",
      .exclusiveChoice([
        Branch(condition: .text(Placed("Det er  voks\ni øret")), targets: ["rense"]),
        Branch(
          condition: .criteria([CriterionTest(criterion: "alvorlighet", values: [.word("moderat"), .word("høy")])]),
          targets: ["henvise"]),
        Branch(condition: .otherwise, targets: ["vente"]),
      ])
    ) {
      $0.deadline = Deadline(.within(Duration(1, .weeks)))
      $0.breach = .step("ringe")
      $0.noShow = "ringe"
      $0.consent = Consent(givers: [Consent.Giver("pasient")], refusal: "vente")
      $0.waiting = Waiting(responsible: "fastlege", deterioration: "henvise")
    },
    .step("rense", .over), .step("henvise", .over, by: "sykehus"), .step("vente", .over), .step("ringe", .over),
  ])

  @Test(arguments: [
    ("Det er voks i øret", "rense"), ("alvorlighet: moderat, høy", "henvise"), ("ellers", "vente"), ("rense", "rense"),
    ("henvise", "henvise"), ("frist", "ringe"), ("ikke møtt", "ringe"), ("nei", "vente"), ("forverring", "henvise"),
  ])
  func `a way is named by its text, its target or a word`(way: String, end: String) throws {
    let walk = try walk(Self.choice, [WalkEntry("velge", ways: [Placed(way)])])
    #expect(ids(walk) == ["velge", end])
    let isOrdinary = !["frist", "ikke møtt", "nei", "forverring"].contains(way)
    #expect(walk.steps[0].outcome.isDone == isOrdinary)
  }

  @Test(arguments: ["det er voks i øret", "Det er voks", "mangler", "avslag", ""])
  func `a name of no way is told with what was possible`(_ way: String) throws {
    let walk = try walk(Self.choice, [WalkEntry("velge", ways: [Placed(way)])])
    guard case .unknownWay(entry: 0, way: 0, let options)? = walk.obstacle else {
      Issue.record("\(String(describing: walk.obstacle))")
      return
    }
    #expect(
      options.map { $0.text } == [
        "Det er  voks\ni øret", "alvorlighet: moderat, høy", "ellers", "frist", "ikke møtt", "nei", "forverring",
      ])
  }

  @Test func `a target that two ways lead to is the ordinary one`() throws {
    let walk = try walk(Self.choice, [WalkEntry("velge", ways: ["vente"].map { Placed($0) })])
    #expect(walk.steps[0].outcome.isDone)
  }

  @Test func `of a choice of one only one way can be taken`() throws {
    let both = try walk(Self.choice, [WalkEntry("velge", ways: [Placed("rense"), Placed("ellers")])])
    #expect(both.obstacle == .contradiction(entry: 0))
    let exception = try walk(Self.choice, [WalkEntry("velge", ways: [Placed("rense"), Placed("nei")])])
    #expect(exception.obstacle == .contradiction(entry: 0))
  }

  @Test func `several ways out and none of them said stops the walk, and the step that is named next says it`() throws {
    let silent = try walk(Self.choice, [])
    guard case .choice(step: 0, entry: nil, before: nil, let options)? = silent.obstacle else {
      Issue.record("\(String(describing: silent.obstacle))")
      return
    }
    #expect(options.map { $0.targets } == [[1], [2], [3]])
    #expect(ids(try walk(Self.choice, ["velge", "rense"])) == ["velge", "rense"])
    #expect(try walk(Self.choice, ["velge", "ringe"]).obstacle != nil)
  }

  private static let wait = SmallPathway([
    .step(
      "vente",
      .eventChoice([
        Branch(condition: .event(Placed("Svar fra BUP")), targets: ["oppstart"]),
        Branch(condition: .after(Placed(Duration(10, .workingDays))), targets: ["purre"]),
      ])),
    .step("oppstart", .over), .step("purre", .over),
  ])

  @Test(arguments: [
    ("Svar fra BUP", "oppstart"), ("etter 10 virkedager", "purre"), ("frist", "purre"), ("purre", "purre"),
  ])
  func `a wait is named by what happens, its time, its target or the word for being late`(way: String, end: String)
    throws
  {
    #expect(ids(try walk(Self.wait, [WalkEntry("vente", ways: [Placed(way)])])) == ["vente", end])
  }

  @Test func `one or more of several ways are named in one list, and otherwise alone`() throws {
    let pathway = SmallPathway([
      .step(
        "starte",
        .inclusiveChoice([
          Branch(condition: .text(Placed("Tenner")), targets: ["tannlege"]),
          Branch(condition: .text(Placed("Hørsel")), targets: ["måle"]),
          Branch(condition: .otherwise, targets: ["møtes"]),
        ])), .step("tannlege", .next(["møtes"])), .step("måle", .next(["møtes"])), .step("møtes", .over),
    ])
    let both = try walk(
      pathway, [WalkEntry("starte", ways: [Placed("Hørsel"), Placed("tannlege")]), "måle", "tannlege"])
    #expect(ids(both) == ["starte", "måle", "tannlege", "møtes"])
    let one = try walk(pathway, [WalkEntry("starte", ways: [Placed("Hørsel")])])
    #expect(ids(one) == ["starte", "måle", "møtes"])
    #expect(try walk(pathway, ["starte"]).obstacle != nil)
    let wrong = try walk(pathway, [WalkEntry("starte", ways: [Placed("Hørsel"), Placed("ellers")])])
    #expect(wrong.obstacle == .contradiction(entry: 0))
  }

  // MARK: - Contracts

  private static let referral = SmallPathway(
    [
      .step("henvise", .one(["utrede"], ["vente"])), .step("utrede", .over, by: "sykehus"), .step("vente", .over),
      .step("drøfte", .over), .step("ringe", .over),
    ],
    handoffs: [
      Handoff(
        id: "henvisning", from: "henvise", to: "utrede", kind: Placed(.referral),
        acknowledgement: Acknowledgement(
          level: Placed(.accepted), within: Placed(Duration(10, .workingDays)), missing: .step("ringe")),
        rejection: "drøfte")
    ])

  @Test(arguments: [("avslag", "drøfte"), ("mangler", "ringe"), ("avslag henvisning", "drøfte"), ("drøfte", "drøfte")])
  func `a contract that fails says which branch was chosen`(way: String, end: String) throws {
    let walk = try walk(Self.referral, [WalkEntry("henvise", ways: [Placed(way)])])
    #expect(ids(walk) == ["henvise", end])
    #expect(walk.steps[0].outcome.sent == [0])
    #expect(walk.steps[0].outcome.branches == [0])
  }

  @Test func `a contract that fails says more than the step that is named next`() throws {
    let walk = try walk(Self.referral, [WalkEntry("henvise", ways: [Placed("avslag")]), "drøfte"])
    #expect(walk.obstacle == nil)
    let other = try self.walk(Self.referral, [WalkEntry("henvise", ways: [Placed("avslag")]), "vente"])
    #expect(other.obstacle == .outOfTurn(entry: 1, isOver: true, ready: [3]))
  }

  @Test func `a contract that was not sent cannot fail`() throws {
    let walk = try walk(Self.referral, [WalkEntry("henvise", ways: [Placed("vente"), Placed("avslag")])])
    #expect(walk.obstacle == .contradiction(entry: 0))
  }

  @Test func `of two contracts that may be declined the one is named by its identifier`() throws {
    let pathway = SmallPathway(
      [
        .step("henvise", .next(["utrede", "rehabilitere"])), .step("utrede", .over, by: "sykehus"),
        .step("rehabilitere", .over, by: "nav"), .step("drøfte", .over), .step("ringe", .over),
      ],
      handoffs: [
        Handoff(id: "til-sykehus", from: "henvise", to: "utrede", kind: Placed(.referral), rejection: "drøfte"),
        Handoff(id: "til-nav", from: "henvise", to: "rehabilitere", kind: Placed(.referral), rejection: "ringe"),
      ])
    let either = try walk(pathway, [WalkEntry("henvise", ways: [Placed("avslag")])])
    guard case .ambiguous(entry: 0, let options)? = either.obstacle else {
      Issue.record("\(String(describing: either.obstacle))")
      return
    }
    #expect(options.map { $0.text } == ["avslag til-sykehus", "avslag til-nav"])
    let one = try walk(pathway, [WalkEntry("henvise", ways: [Placed("avslag til-nav")])])
    #expect(Set(ids(one)) == ["henvise", "utrede", "ringe"])
    let both = try walk(
      pathway, [WalkEntry("henvise", ways: [Placed("avslag til-nav"), Placed("avslag til-sykehus")])])
    #expect(Set(ids(both)) == ["henvise", "drøfte", "ringe"])
  }

  // MARK: - Order

  private static let parallel = SmallPathway([
    .step("starte", .next(["måle", "veie"])), .step("måle", .next(["lese"])), .step("lese", .next(["møtes"])),
    .step("veie", .next(["møtes"])), .step("møtes", .over),
  ])

  @Test(arguments: [
    ["starte", "måle", "lese", "veie", "møtes"], ["veie", "måle"], ["lese", "veie"], ["veie", "lese"], ["møtes"], [],
  ])
  func `branches come in any order, and what is before is filled in`(_ named: [String]) throws {
    let walk = try walk(Self.parallel, named.map { WalkEntry(Reference(Identifier($0))) })
    #expect(walk.obstacle == nil)
    #expect(Set(ids(walk)) == ["starte", "måle", "lese", "veie", "møtes"])
    #expect(ids(walk).filter { named.contains($0) } == named)
  }

  @Test func `what comes in the wrong order is told with what could come`() throws {
    let walk = try walk(Self.parallel, ["lese", "måle"])
    #expect(
      walk.obstacle == .outOfTurn(entry: 1, isOver: true, ready: [3])
        || walk.obstacle == .outOfTurn(entry: 1, isOver: true, ready: [4]))
  }

  @Test func `a limit of rounds counts from when the loop was entered`() throws {
    var back = Branch(condition: .text(Placed("Igjen")), targets: ["måle"])
    back.roundLimit = Placed(2)
    let pathway = SmallPathway([
      .step("starte", .next(["måle"])), .step("måle", .next(["lese"])),
      .step("lese", .exclusiveChoice([back, Branch(condition: .otherwise, targets: ["slutt"])])), .step("slutt", .over),
    ])
    let again = WalkEntry("lese", ways: [Placed("Igjen")])
    let out = WalkEntry("lese", ways: [Placed("ellers")])
    #expect(try walk(pathway, [again, again, out]).obstacle == nil)
    #expect(try walk(pathway, [again, again, again]).obstacle == .usedUp(entry: 2, way: 0, limit: 2))
    guard case .choice(step: 2, entry: nil, before: nil, _)? = try walk(pathway, [again]).obstacle else {
      Issue.record("the way out has to be said")
      return
    }
  }

  @Test func `a walk that is too long is not walked to its end, and says so`() throws {
    let last = 150
    var steps: [Step] = (0..<last).map { .step(Identifier("s\($0)"), .next([Reference(Identifier("s\($0 + 1)"))])) }
    steps.append(.step(Identifier("s\(last)"), .one(["s0"], ["over"])))
    steps.append(.step("over", .over))
    let again = WalkEntry(Reference(Identifier("s\(last)")), ways: [Placed("s0")])
    #expect(try walk(SmallPathway(steps), Array(repeating: again, count: 2)).steps.count > 2 * last)
    #expect(try walk(SmallPathway(steps), Array(repeating: again, count: last)).obstacle == .tooLong)
  }

  @Test func `a loop that only an event leaves goes on`() throws {
    var back = Branch(condition: .text(Placed("Kontroll")), targets: ["følge-opp"])
    back.recurrence = Placed(Duration(6, .months))
    let pathway = SmallPathway([
      .step("starte", .next(["følge-opp"])), .step("følge-opp", .next(["lese"])),
      .step("lese", .exclusiveChoice([back])),
    ])
    let walk = try walk(pathway, ["følge-opp", "lese", "lese"])
    #expect(walk.obstacle == nil && walk.goesOn && walk.lastEnds.isEmpty)
    #expect(ids(walk) == ["starte", "følge-opp", "lese", "følge-opp", "lese"])
  }

  // MARK: - Where it begins

  private static let entries: SmallPathway = {
    var pathway = SmallPathway([
      .step("ringe", .next(["måle"])), .step("møte", .next(["måle"])), .step("måle", .over), .step("aldri", .over),
    ])
    pathway.pathway.steps[1].trigger = Placed("Pasienten møter")
    return pathway
  }()

  @Test func `a walk begins at the entry that is named, and has to say which where there are several`() throws {
    #expect(ids(try walk(Self.entries, ["møte"])) == ["møte", "måle"])
    #expect(try walk(Self.entries, ["måle"]).obstacle == .beginning([0, 1]))
    #expect(try walk(Self.entries, []).obstacle == .beginning([0, 1]))
    #expect(try walk(Self.entries, ["ringe", "møte"]).obstacle == .outOfTurn(entry: 1, isOver: true, ready: [2]))
    #expect(try walk(Self.entries, ["ringe", "aldri"]).obstacle == .unreachable(entry: 1))
    #expect(try walk(Self.entries, ["aldri"]).obstacle == .unreachable(entry: 0))
  }

  // MARK: - Ends

  @Test func `of two ends of which neither waits for the other, the one that is expected may be the last`() throws {
    let pathway = SmallPathway([
      .step("starte", .next(["måle", "veie"])), .step("måle", .over), .step("veie", .over),
    ])
    for end in ["måle", "veie"] as [Reference] {
      let walk = try walk(pathway, ["starte"], expecting: end)
      #expect(walk.end.map { walk.pathway.steps[walk.steps[$0].step].id } == end.id)
    }
    let named = try walk(pathway, ["veie", "måle"], expecting: "veie")
    #expect(named.end.map { named.pathway.steps[named.steps[$0].step].id } == "måle")
  }
}
