import PathwayGraph
import PathwayLinking
import PathwayModel
import Testing

/// A used pathway in the place of the step that uses it.
struct LayingTests {
  private let stay = Pathway(
    id: "utskriving",
    steps: [
      Step(
        id: "planlegge", trigger: Placed("Pasienten er klar"), responsible: "sykehus",
        exits: [Exit(kind: .next(["avklare"]))]),
      Step(
        id: "avklare", responsible: "sykehus", requires: ["planlegge"],
        exits: [Exit(kind: .exclusiveChoice([Branch(targets: ["hjem"]), Branch(targets: ["sykehjem"])]))]),
      Step(id: "hjem", responsible: "kommune", exits: [Exit(kind: .end(Placed("Pasienten er hjemme")))]),
      Step(id: "sykehjem", responsible: "kommune", exits: [Exit(kind: .end(Placed("Pasienten er på sykehjem")))]),
    ],
    handoffs: [Handoff(id: "melding", from: "avklare", to: "hjem", rejection: "planlegge")])

  private let whole = Pathway(
    id: "hofte",
    steps: [
      Step(id: "operere", trigger: Placed("Brudd"), exits: [Exit(kind: .next(["skrive-ut"]))]),
      Step(
        id: "skrive-ut",
        exits: [
          Exit(
            kind: .subpathway(
              Subpathway(
                pathway: "utskriving",
                exits: [
                  Subpathway.Exit(end: "hjem", targets: ["trene"]),
                  Subpathway.Exit(end: "sykehjem", targets: ["stelle"]),
                ])))
        ]),
      Step(id: "trene", exits: [Exit(kind: .end(Placed("Pasienten går")))]),
      Step(id: "stelle", exits: [Exit(kind: .end(Placed("Pasienten stelles")))]),
    ],
    handoffs: [
      Handoff(id: "til-stuen", from: "operere", to: "skrive-ut"),
      Handoff(id: "til-treningen", from: "skrive-ut", to: "trene"),
    ])

  private func arrows(_ pathway: Pathway) -> Set<[String]> {
    let graph = PathwayGraph(ResolvedPathway(pathway))
    return Set(
      graph.arrows.map { arrow in
        [arrow.sourceStep.map { pathway.steps[$0].id.text } ?? "", pathway.steps[arrow.target].id.text]
      })
  }

  @Test func `arrows into the step lead to the entry, and arrows out leave the ends`() throws {
    let laid = try #require(whole.laying(stay, at: "skrive-ut"))
    #expect(
      arrows(laid) == [
        ["operere", "skrive-ut/planlegge"], ["skrive-ut/planlegge", "skrive-ut/avklare"],
        ["skrive-ut/avklare", "skrive-ut/hjem"], ["skrive-ut/avklare", "skrive-ut/sykehjem"],
        ["skrive-ut/avklare", "skrive-ut/planlegge"], ["skrive-ut/hjem", "trene"], ["skrive-ut/sykehjem", "stelle"],
      ])
    #expect(laid.steps.filter { $0.trigger != nil }.map { $0.id } == ["operere"])
    #expect(laid.steps.filter { $0.isEnd }.map { $0.id } == ["trene", "stelle"])
    #expect(PathwayGraph(ResolvedPathway(laid)).isComplete)
  }

  @Test func `a contract to the step goes to its entry, and one from it comes from the end that leads there`() throws {
    let laid = try #require(whole.laying(stay, at: "skrive-ut"))
    let ends = laid.handoffs.map { [$0.id.text, $0.from?.id.text, $0.to?.id.text] }
    #expect(
      ends == [
        ["til-stuen", "operere", "skrive-ut/planlegge"],
        ["til-treningen", "skrive-ut/hjem", "trene"],
        ["skrive-ut/melding", "skrive-ut/avklare", "skrive-ut/hjem"],
      ])
  }

  @Test func `what the used pathway requires of itself is required of what was laid`() throws {
    let laid = try #require(whole.laying(stay, at: "skrive-ut"))
    #expect(laid.steps.first { $0.id == "skrive-ut/avklare" }?.requires.map { $0.id } == ["skrive-ut/planlegge"])
  }

  @Test func `nothing is laid where an end is not mapped, or the step uses no pathway`() {
    var unmapped = stay
    unmapped.steps.append(Step(id: "død", exits: [Exit(kind: .end(Placed("Pasienten er død")))]))
    #expect(whole.laying(unmapped, at: "skrive-ut") == nil)
    #expect(whole.laying(stay, at: "trene") == nil)
  }

  @Test func `of several entries the step says which`() throws {
    var several = stay
    several.steps[1].trigger = Placed("Pasienten er vurdert et annet sted")
    #expect(whole.laying(several, at: "skrive-ut") == nil)
    var chosen = whole
    guard case .subpathway(var subpathway)? = chosen.steps[1].exit?.kind else { return }
    subpathway.entry = "avklare"
    chosen.steps[1].exits = [Exit(kind: .subpathway(subpathway))]
    let laid = try #require(chosen.laying(several, at: "skrive-ut"))
    #expect(arrows(laid).contains(["operere", "skrive-ut/avklare"]))
  }
}
