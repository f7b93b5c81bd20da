import PathwayGraph
import PathwayModel
import PathwayTestSupport
import Testing

@Suite struct PathwayGraphTests {
  private func graph(_ steps: [Step], _ handoffs: [Handoff] = [], _ events: [Event] = []) -> PathwayGraph {
    let actors: [Identifier] = ["fastlege", "sykehus"]
    let declarations = Declarations(actors: actors.map { Actor(id: $0) })
    return PathwayGraph(
      ResolvedPathway(
        Pathway(id: "x", declarations: declarations, steps: steps, handoffs: handoffs, events: events)))
  }

  private func arrows(_ graph: PathwayGraph) -> [String] {
    graph.arrows.map { arrow in
      let source = arrow.sourceStep.map { graph.resolved.pathway.steps[$0].id.text } ?? "hendelse"
      return "\(source) → \(graph.resolved.pathway.steps[arrow.target].id) \(arrow.kind)"
    }
  }

  // MARK: - Arrows

  @Test(arguments: [
    (Exit.Kind.next(["b", "c"]), ["a → b next", "a → c next"]),
    (
      .exclusiveChoice([Branch(targets: ["b"]), Branch(targets: ["c"])]),
      ["a → b exclusiveBranch", "a → c exclusiveBranch"]
    ),
    (.inclusiveChoice([Branch(targets: ["b", "c"])]), ["a → b inclusiveBranch", "a → c inclusiveBranch"]),
    (.eventChoice([Branch(targets: ["b"])]), ["a → b eventBranch"]),
    (.subpathway(Subpathway(exits: [Subpathway.Exit(end: "hjem", targets: ["c"])])), ["a → c subpathwayExit"]),
    (.done, []), (.end(Placed("Over")), []),
  ])
  func `a way on makes an arrow to each step that it names`(exit: Exit.Kind, expected: [String]) {
    let steps =
      [Step(id: "a", exits: [Exit(kind: exit)])] + ["b", "c"].map { Step(id: $0, exits: [Exit(kind: .done)]) }
    #expect(arrows(graph(steps)) == expected)
  }

  @Test func `exceptional ways out make arrows too`() {
    let step = Step(
      id: "a", responsible: "sykehus", breach: .step("b"), noShow: "c", consent: Consent(refusal: "b"),
      waiting: Waiting(responsible: "fastlege", deterioration: "c"), exits: [Exit(kind: .done)])
    let graph = graph([step] + ["b", "c"].map { Step(id: $0, exits: [Exit(kind: .done)]) })
    #expect(arrows(graph) == ["a → b breach", "a → c noShow", "a → b refusal", "a → c deterioration"])
    let senders = graph.arrows.map { $0.sender.map { graph.resolved.actor($0).id } }
    #expect(senders == ["sykehus", "sykehus", "sykehus", "fastlege"])
  }

  @Test func `the ways out of a contract leave the step that it comes from`() {
    let handoff = Handoff(
      id: "h", from: "a", to: "b", acknowledgement: Acknowledgement(missing: .step("a")), rejection: "c",
      consent: Consent(refusal: "c"))
    let steps =
      [Step(id: "a", exits: [Exit(kind: .next(["b"]))])] + ["b", "c"].map { Step(id: $0, exits: [Exit(kind: .done)]) }
    #expect(arrows(graph(steps, [handoff])) == ["a → b next", "a → c rejection", "a → a silence", "a → c refusal"])
  }

  @Test func `an event makes an arrow from anywhere, and so do the ways out of its contract`() {
    let handoff = Handoff(id: "h", from: "flytting", to: "a", rejection: "a")
    let event = Event(id: "flytting", responsible: "fastlege", target: "a")
    let graph = graph([Step(id: "a", exits: [Exit(kind: .done)])], [handoff], [event])
    #expect(arrows(graph) == ["hendelse → a event", "hendelse → a rejection"])
    #expect(graph.eventArrowIndices == 0..<2)
    #expect(graph.arrows[0].sender == nil)
  }

  @Test(arguments: ArrowKind.allCases)
  func `an ordinary way out is one that is taken when the step is done`(_ kind: ArrowKind) {
    let ordinary: [ArrowKind] = [.next, .exclusiveBranch, .inclusiveBranch, .eventBranch, .subpathwayExit]
    #expect(kind.isOrdinary == ordinary.contains(kind))
  }

  // MARK: - What is not known

  @Test func `a name that is declared nowhere makes no arrow, and the graph says so`() {
    let graph = graph([
      Step(id: "a", exits: [Exit(kind: .next(["borte"]))]), Step(id: "b", exits: [Exit(kind: .next(["a"]))]),
    ])
    #expect(arrows(graph) == ["b → a next"])
    #expect(!graph.isComplete)
    #expect(!graph.isComplete(from: 0))
    #expect(graph.isComplete(from: 1))
  }

  @Test func `a step without any way on may lead anywhere`() {
    let graph = graph([Step(id: "a"), Step(id: "b", exits: [Exit(kind: .done)])])
    #expect(!graph.isComplete)
    #expect(!graph.isComplete(from: 0))
  }

  @Test(arguments: ["steg", "overleveringer", "hendelser"])
  func `a part that was not understood may hide arrows`(_ key: String) {
    let pathway = Pathway(
      id: "x", steps: [Step(id: "a", exits: [Exit(kind: .done)])], unreadKeys: UnreadKeys([key]))
    #expect(!PathwayGraph(ResolvedPathway(pathway)).isComplete)
  }

  @Test(arguments: ["tittel", "dokumenter", "frister"])
  func `other parts hide none`(_ key: String) {
    let pathway = Pathway(
      id: "x", steps: [Step(id: "a", exits: [Exit(kind: .done)])], unreadKeys: UnreadKeys([key]))
    #expect(PathwayGraph(ResolvedPathway(pathway)).isComplete)
  }

  // MARK: - Covering

  @Test(arguments: [
    ("a", "b", [[0], []]), ("a", "sykehus", [[0], []]), ("a", "c", [[], [0]]), ("a", "fastlege", [[], [0]]),
    ("b", "a", [[], []]), ("borte", "b", [[], []]), ("a", "borte", [[], []]),
  ])
  func `a contract covers the arrows from its source to its target, or to the target's owner`(
    from: String, to: String, covering: [[Int]]
  ) {
    let steps = [
      Step(id: "a", responsible: "fastlege", exits: [Exit(kind: .next(["b", "c"]))]),
      Step(id: "b", responsible: "sykehus", exits: [Exit(kind: .done)]),
      Step(id: "c", responsible: "fastlege", exits: [Exit(kind: .done)]),
    ]
    let graph = graph(steps, [Handoff(id: "h", from: Reference(Identifier(from)), to: Reference(Identifier(to)))])
    #expect(graph.arrows.indices.map { graph.handoffs(covering: $0) } == covering)
  }

  @Test func `several contracts may cover one arrow, and none covers its own ways out`() {
    let steps = [
      Step(id: "a", responsible: "fastlege", exits: [Exit(kind: .next(["b"]))]),
      Step(id: "b", responsible: "sykehus", exits: [Exit(kind: .done)]),
    ]
    let handoffs = [
      Handoff(id: "h", from: "a", to: "sykehus", rejection: "b"), Handoff(id: "i", from: "a", to: "b"),
    ]
    let graph = graph(steps, handoffs)
    #expect(arrows(graph) == ["a → b next", "a → b rejection"])
    #expect(graph.arrows.indices.map { graph.handoffs(covering: $0) } == [[0, 1], [1]])
  }

  // MARK: - Random pathways

  @Test(arguments: (0..<200).map { UInt64($0) })
  func `the arrows of a random pathway are those that the model names, and each is covered as the language says`(
    _ seed: UInt64
  ) {
    let pathway = RandomPathway.make(seed: seed)
    let graph = PathwayGraph(ResolvedPathway(pathway))
    let oracle = ArrowOracle(pathway)
    let found = graph.arrows.indices.map { index in
      let arrow = graph.arrows[index]
      return NamedArrow(
        source: arrow.sourceStep.map { pathway.steps[$0].id } ?? oracle.eventID(of: arrow),
        target: pathway.steps[arrow.target].id, kind: arrow.kind, handoff: arrow.handoff,
        covers: graph.handoffs(covering: index))
    }
    #expect(found.map { "\($0)" }.sorted() == oracle.arrows.map { "\($0)" }.sorted())
    for step in pathway.steps.indices {
      #expect(graph.arrowIndices(from: step).allSatisfy { graph.arrows[$0].sourceStep == step })
    }
    #expect(graph.eventArrowIndices.allSatisfy { graph.arrows[$0].sourceStep == nil })
    #expect(graph.isComplete == oracle.isComplete)
  }
}
