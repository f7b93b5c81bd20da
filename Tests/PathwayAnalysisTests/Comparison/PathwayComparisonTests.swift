import PathwayAnalysis
import PathwayModel
import Testing

@Suite struct PathwayComparisonTests {
  /// A pathway of three steps: the patient is met, examined, and followed up.
  private static let pathway = Pathway(
    id: "søvn", title: "Søvnvansker",
    steps: [
      Step(
        id: "møte", trigger: Placed("Pasienten sover dårlig"), title: "Første møte", responsible: "fastlege",
        exits: [Exit(kind: .next(["måle"]))]),
      Step(
        id: "måle", title: "Søvnen måles", responsible: "sykehus", performers: ["sykehus"],
        deadline: Deadline(.within(Duration(10, .workingDays))), norm: Placed(.must),
        exits: [Exit(kind: .next(["sover"]))]),
      Step(id: "sover", title: "Pasienten sover", responsible: "fastlege", exits: [Exit(kind: .end(Placed("Sover")))]),
    ],
    handoffs: [
      Handoff(
        id: "til-måling", from: "møte", to: "måle", kind: Placed(.referral),
        content: ["problemstilling", "legemidler"],
        acknowledgement: Acknowledgement(level: Placed(.accepted), within: Placed(Duration(5, .workingDays))),
        rejection: "sover")
    ])

  private func differences(_ change: (inout Pathway) -> Void) -> [Difference] {
    var changed = Self.pathway
    change(&changed)
    return PathwayComparison(from: AnalysedPathway(Self.pathway), to: AnalysedPathway(changed)).differences
  }

  private func only(_ change: (inout Pathway) -> Void) throws -> Difference {
    let differences = differences(change)
    return try #require(differences.count == 1 ? differences.first : nil, "\(differences)")
  }

  // MARK: - Times

  private struct Times: Sendable {
    let old: Duration
    let new: Duration
    let verdict: DifferenceVerdict
    let reason: DifferenceReason?

    init(_ old: Duration, _ new: Duration, _ verdict: DifferenceVerdict, _ reason: DifferenceReason? = nil) {
      (self.old, self.new, self.verdict, self.reason) = (old, new, verdict, reason)
    }

    static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
      guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("a date") }
      return date
    }
  }

  private static let times: [Times] = [
    Times(Duration(7, .days), Duration(14, .days), .loosened, .alwaysLater(from: Times.date(2020, 1, 1))),
    Times(Duration(14, .days), Duration(7, .days), .tightened),
    Times(Duration(14, .days), Duration(2, .weeks), .unclear, .sameTime),
    // A Saturday: ten working days later is the Friday before.
    Times(Duration(10, .workingDays), Duration(14, .days), .loosened, .sometimesLater(from: Times.date(2020, 1, 4))),
    // From 26 March ten working days end on 14 April, after Easter Monday, and 14 days on Maundy Thursday.
    Times(Duration(14, .days), Duration(10, .workingDays), .loosened, .sometimesLater(from: Times.date(2020, 3, 26))),
    Times(Duration(48, .hours), Duration(2, .days), .loosened, .sometimesLater(from: Times.date(2020, 1, 1))),
    Times(Duration(2, .days), Duration(48, .hours), .tightened),
    Times(Duration(1, .months), Duration(4, .weeks), .tightened),
    Times(Duration(4, .weeks), Duration(1, .months), .loosened, .sometimesLater(from: Times.date(2020, 1, 1))),
  ]

  @Test(arguments: times)
  private func `a time that ends later on some date is looser, and the first date is kept`(_ times: Times) {
    var old = Self.pathway
    var new = Self.pathway
    old.steps[1].deadline = Deadline(.within(times.old))
    new.steps[1].deadline = Deadline(.within(times.new))
    let found = PathwayComparison(from: AnalysedPathway(old), to: AnalysedPathway(new)).differences
    #expect(found.map { $0.property } == [.deadlineLimit])
    #expect(found.first?.verdict == times.verdict)
    #expect(found.first?.reason == times.reason)
  }

  // MARK: - Clocks

  @Test func `a clock that surely starts earlier is tighter`() throws {
    let difference = try only { $0.steps[1].deadline?.anchor = Anchor("møte", isStart: true) }
    #expect(difference.property == .deadlineClock)
    #expect(difference.verdict == .tightened)
  }

  @Test func `a clock that may start later is looser, and says so`() throws {
    let difference = try only { $0.steps[1].deadline?.anchor = Anchor("sover", isStart: true) }
    #expect(difference.verdict == .loosened)
    #expect(difference.reason == .otherClock)
  }

  @Test func `the usual clock in so many words is no other clock`() throws {
    let difference = try only { $0.steps[1].deadline?.anchor = Anchor("måle", isStart: true) }
    #expect(difference.verdict == .unclear)
    #expect(difference.reason == .sameTime)
  }

  @Test func `a clock that not every run starts is not proved`() throws {
    var old = Self.pathway
    old.steps[0].exits = [
      Exit(
        kind: .inclusiveChoice([
          Branch(condition: .text(Placed("A")), targets: ["prøve"]),
          Branch(condition: .text(Placed("B")), targets: ["måle"]),
        ]))
    ]
    old.steps.append(Step(id: "prøve", responsible: "fastlege", exits: [Exit(kind: .next(["måle"]))]))
    var new = old
    new.steps[1].deadline?.anchor = Anchor("prøve", isStart: true)
    let found = PathwayComparison(from: AnalysedPathway(old), to: AnalysedPathway(new)).differences
    #expect(found.map { $0.verdict } == [.loosened])
  }

  @Test func `a step that a missed deadline leaves early is not surely done`() throws {
    var old = Self.pathway
    old.steps[0].deadline = Deadline(.within(Duration(1, .days)))
    old.steps[0].breach = .step("måle")
    var new = old
    // It has always started when the next step may, but is not always done.
    new.steps[1].deadline?.anchor = Anchor("møte")
    #expect(
      PathwayComparison(from: AnalysedPathway(old), to: AnalysedPathway(new)).differences.map { $0.verdict } == [
        .loosened
      ])
    new.steps[1].deadline?.anchor = Anchor("møte", isStart: true)
    #expect(
      PathwayComparison(from: AnalysedPathway(old), to: AnalysedPathway(new)).differences.map { $0.verdict } == [
        .tightened
      ])
  }

  // MARK: - Ranks and safeguards

  @Test func `a lower norm, a weaker receipt and a missing way are looser`() throws {
    #expect(try only { $0.steps[1].norm = nil }.verdict == .loosened)
    #expect(try only { $0.handoffs[0].acknowledgement?.level = Placed(.received) }.verdict == .loosened)
    #expect(try only { $0.handoffs[0].rejection = nil }.verdict == .loosened)
    #expect(try only { $0.handoffs[0].content = ["problemstilling"] }.item == "legemidler")
    #expect(
      try only { $0.handoffs[0].omissions = [Omission(part: "legemidler", reason: "Kjent")] }.verdict == .loosened)
  }

  @Test func `a recommendation that is said counts as one that is not`() throws {
    #expect(try only { $0.handoffs[0].norm = Placed(.should) }.verdict == .unclear)
    #expect(try only { $0.handoffs[0].norm = Placed(.must) }.verdict == .tightened)
    #expect(try only { $0.handoffs[0].norm = Placed(.may) }.verdict == .loosened)
  }

  @Test func `the order in which things are listed is no difference`() {
    let found = differences { pathway in
      pathway.steps.reverse()
      pathway.handoffs[0].content.reverse()
    }
    #expect(found == [])
  }

  @Test func `a key that could not be understood is not taken to be gone`() {
    let found = differences { pathway in
      pathway.steps[1].deadline = nil
      pathway.steps[1].unreadKeys = UnreadKeys(["frist"])
    }
    #expect(found.map { $0.property } == [.unread])
    #expect(found.map { $0.verdict } == [.unclear])
  }

  // MARK: - Renaming

  private func renamed(_ pathway: Pathway, _ old: Identifier, _ new: Identifier) -> Pathway {
    var pathway = pathway
    for index in pathway.steps.indices {
      if pathway.steps[index].id == old { pathway.steps[index].id = new }
      if case .next([Reference(old)])? = pathway.steps[index].exit?.kind {
        pathway.steps[index].exits = [Exit(kind: .next([Reference(new)]))]
      }
    }
    for index in pathway.handoffs.indices where pathway.handoffs[index].to?.id == old {
      pathway.handoffs[index].to = Reference(new)
    }
    return pathway
  }

  @Test func `a step with another identifier is renamed, and what refers to it does not differ`() throws {
    let difference = try only { $0 = renamed($0, "måle", "søvnmåling") }
    #expect(difference.verdict == .renamed)
    #expect(difference.subject.oldID == "måle")
    #expect(difference.subject.newID == "søvnmåling")
  }

  @Test func `a step that is renamed may have changed a little`() {
    let found = differences { pathway in
      pathway = renamed(pathway, "måle", "søvnmåling")
      pathway.steps[1].deadline = Deadline(.within(Duration(20, .workingDays)))
    }
    #expect(found.map { $0.verdict } == [.renamed, .loosened])
  }

  @Test func `a step that could be either of two is no step that was renamed`() {
    let found = differences { pathway in
      pathway = renamed(pathway, "måle", "måling-1")
      var twin = pathway.steps[1]
      twin.id = "måling-2"
      pathway.steps.append(twin)
    }
    #expect(
      found.filter { $0.property == nil && $0.subject.kind == .step }.map { $0.verdict } == [.removed, .added, .added])
  }

  @Test func `another step in its place is new, and the old one gone`() {
    let found = differences { pathway in
      pathway = renamed(pathway, "måle", "telefon")
      pathway.steps[1].title = "Telefonsamtale"
      pathway.steps[1].responsible = "hjemmetjeneste"
      pathway.steps[1].deadline = nil
    }
    #expect(found.filter { $0.property == nil && $0.subject.kind == .step }.map { $0.verdict } == [.removed, .added])
  }

  // MARK: - Catalogues

  @Test func `what a catalogue says is compared where the pathway refers to it, also through others`() {
    func catalogue(_ level: AcknowledgementLevel, _ other: String) -> Catalogue {
      Catalogue(
        id: "felles",
        declarations: Declarations(
          actors: [
            Actor(id: "fastlege", name: "Fastlegen", channels: ["melding"]), Actor(id: "sykehus", name: "Sykehuset"),
            Actor(id: "ukjent", name: other),
          ],
          channels: [Channel(id: "melding", acknowledgement: Acknowledgement(level: Placed(level)))]))
    }
    let old = AnalysedPathway(Self.pathway, using: [catalogue(.received, "Gammel")])
    let new = AnalysedPathway(Self.pathway, using: [catalogue(.sent, "Ny")])
    let found = PathwayComparison(from: old, to: new).differences
    #expect(found.map { $0.subject.id } == ["melding"])
    #expect(found.map { $0.verdict } == [.loosened])
  }

  @Test func `an actor that moves to a catalogue is said to have moved`() {
    let actor = Actor(id: "fastlege", name: "Fastlegen")
    var local = Self.pathway
    local.declarations.actors = [actor]
    let shared = Catalogue(id: "felles", declarations: Declarations(actors: [actor]))
    let found = PathwayComparison(
      from: AnalysedPathway(local), to: AnalysedPathway(Self.pathway, using: [shared])
    ).differences
    #expect(found.map { $0.property } == [.isLocal])
  }

  // MARK: - Choices

  @Test func `a branch whose words are changed is the same branch, and a longer interval is looser`() {
    func pathway(_ words: String, _ interval: Duration) -> AnalysedPathway {
      var pathway = Self.pathway
      pathway.steps[1].exits = [
        Exit(
          kind: .exclusiveChoice([
            Branch(condition: .text(Placed(words)), targets: ["måle"], recurrence: Placed(interval)),
            Branch(condition: .otherwise, targets: ["sover"]),
          ]))
      ]
      return AnalysedPathway(pathway)
    }
    let found = PathwayComparison(
      from: pathway("Sover fortsatt dårlig", Duration(3, .months)),
      to: pathway("Sover ikke bedre", Duration(6, .months))
    ).differences
    #expect(found.map { $0.property } == [.branchCondition, .recurrence])
    #expect(found.map { $0.verdict } == [.unclear, .loosened])
  }
}
