import PathwayAnalysis
import PathwayGraph
import PathwayModel
import Testing

/// Times of walks worked out by hand from the language.
@Suite struct ScenarioTimeTests {
  private func walk(_ pathway: SmallPathway, _ entries: [WalkEntry] = []) throws -> ScenarioWalk {
    let analysed = AnalysedPathway(PathwayGraph(ResolvedPathway(pathway.pathway)))
    var walker = try #require(ScenarioWalker(analysed))
    return walker.walk(Scenario(id: "kari", walk: entries))
  }

  private func dates(_ walk: ScenarioWalk, from start: String = "2026-03-02") throws -> [String] {
    let parts = start.split(separator: "-").compactMap { Int($0) }
    let date = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    return try #require(walk.dates(from: date)).map { dates in
      "\(dates.start.earliest)/\(dates.start.latest.map { "\($0)" } ?? "?")"
    }
  }

  private static func work(_ weeks: ClosedRange<Int>) -> Placed<DurationRange> { Placed(DurationRange(weeks, .weeks)) }

  @Test func `a step takes from the lower to the upper end of its length`() throws {
    let walk = try walk(
      SmallPathway([.step("måle", .next(["lese"])) { $0.duration = Self.work(1...3) }, .step("lese", .over)]))
    #expect(try dates(walk) == ["2026-03-02/2026-03-02", "2026-03-09/2026-03-23"])
  }

  @Test func `what is not known to end has no latest date`() throws {
    let walk = try walk(SmallPathway([.step("måle", .next(["lese"])), .step("lese", .over)]))
    #expect(try dates(walk) == ["2026-03-02/2026-03-02", "2026-03-02/?"])
    #expect(walk.punctuality(of: 1, within: Duration(1, .weeks)) == .kept(unknown: [0]))
  }

  @Test func `a meeting waits for the slowest, a branch that was left included`() throws {
    let pathway = SmallPathway([
      .step("starte", .next(["måle", "veie"])) { $0.deadline = Deadline(.within(.sameDay)) },
      .step("måle", .one(["møtes"], ["avslå"])) { $0.duration = Self.work(2...2) },
      .step("veie", .next(["møtes"])) { $0.duration = Self.work(1...1) },
      .step("avslå", .done), .step("møtes", .over),
    ])
    let left = try walk(pathway, [WalkEntry("måle", ways: [Placed("avslå")])])
    #expect(left.steps.map { left.pathway.steps[$0.step].id } == ["starte", "måle", "veie", "avslå", "møtes"])
    #expect(try dates(left)[4] == "2026-03-16/2026-03-16")
  }

  @Test func `working days are those of Norway from the date on which the walk begins`() throws {
    let walk = try walk(
      SmallPathway([
        .step("måle", .next(["lese"])) { $0.duration = Placed(DurationRange(3...3, .workingDays)) },
        .step("lese", .over),
      ]))
    // Wednesday before Easter 2026: Maundy Thursday, Good Friday and Easter Monday are holidays.
    #expect(try dates(walk, from: "2026-04-01") == ["2026-04-01/2026-04-01", "2026-04-09/2026-04-09"])
  }

  @Test func `a planned round takes its time, and a missed deadline the deadline`() throws {
    var back = Branch(condition: .text(Placed("Kontroll")), targets: ["måle"])
    back.recurrence = Placed(Duration(6, .months))
    let pathway = SmallPathway([
      .step("måle", .exclusiveChoice([back, Branch(condition: .otherwise, targets: ["lese"])])) {
        $0.deadline = Deadline(.within(Duration(2, .weeks)))
        $0.breach = .step("ringe")
      }, .step("lese", .over), .step("ringe", .over),
    ])
    let walk = try walk(
      pathway, [WalkEntry("måle", ways: [Placed("Kontroll")]), WalkEntry("måle", ways: [Placed("frist")])])
    #expect(
      try dates(walk) == ["2026-03-02/2026-03-02", "2026-09-02/2026-09-16", "2026-09-16/2026-09-30"])
  }

  @Test func `the most is held against what is expected on every date on which a walk may begin`() throws {
    let walk = try walk(
      SmallPathway([.step("måle", .next(["lese"])) { $0.duration = Self.work(1...13) }, .step("lese", .over)]))
    #expect(walk.punctuality(of: 1, within: Duration(13, .weeks)) == .kept(unknown: []))
    guard case .late([Duration(13, .weeks)], on: let date?) = walk.punctuality(of: 1, within: Duration(3, .months))
    else {
      Issue.record("thirteen weeks are longer than three months that hold February")
      return
    }
    #expect(date.month > 10 || date.month < 3)
    #expect(walk.punctuality(of: 1, within: Duration(12, .weeks)) == .late(most: [Duration(13, .weeks)], on: nil))
  }
}
