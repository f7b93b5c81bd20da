import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport
import Testing

/// Times worked out by hand from the language.
@Suite struct RunTimesTests {
  /// Monday, and Thursday of the same week.
  private static let dates = ["2026-06-01", "2026-06-04"]

  private func timed(
    _ steps: [Step], _ deadlines: [SpanningDeadline] = [], handoffs: [Handoff] = [], on dates: [String] = Self.dates
  ) throws -> RunTimes {
    let pathway = SmallPathway(steps, handoffs: handoffs, deadlines: deadlines).pathway
    let graph = PathwayGraph(ResolvedPathway(pathway, using: []))
    return try #require(RunTimes(graph, startDates: dates.map { try day($0) }))
  }

  private func span(_ from: Reference, _ to: Reference, _ within: Duration) -> SpanningDeadline {
    SpanningDeadline(id: "samlet", from: Anchor(from, isStart: true), to: Anchor(to), within: within)
  }

  private func days(_ range: ClosedRange<Int>) -> Placed<DurationRange> { Placed(DurationRange(range, .days)) }

  @Test(arguments: [(7, true), (9, true), (10, false)])
  func `a step that takes longer than its own deadline is impossible`(_ limit: Int, _ impossible: Bool) throws {
    let times = try timed([
      .step("utrede", .over) {
        $0.duration = days(10...12)
        $0.deadline = Deadline(.within(Duration(limit, .days)))
      }
    ])
    #expect(times.impossible == (impossible ? ["utrede"] : []))
    #expect(times.atRisk.isEmpty)
  }

  @Test(arguments: [(4, true, true), (5, false, true), (8, false, true), (9, false, false)])
  func `the times of a sequence are added up`(_ limit: Int, _ impossible: Bool, _ atRisk: Bool) throws {
    let times = try timed(
      [
        .step("måle", .next(["veie"])) { $0.duration = days(3...5) },
        .step("veie", .over) { $0.duration = days(2...4) },
      ], [span("måle", "veie", Duration(limit, .days))])
    #expect(times.impossible == (impossible ? ["samlet"] : []))
    #expect(times.atRisk == (atRisk ? ["samlet"] : []))
  }

  @Test(arguments: [(6, true), (7, false)])
  func `where branches meet the latest counts`(_ limit: Int, _ impossible: Bool) throws {
    let times = try timed(
      [
        .step("starte", .next(["måle", "veie"])),
        .step("måle", .next(["møtes"])) { $0.duration = days(7...7) },
        .step("veie", .next(["møtes"])) { $0.duration = days(1...1) },
        .step("møtes", .over),
      ], [span("starte", "møtes", Duration(limit, .days))])
    #expect(times.impossible == (impossible ? ["samlet"] : []))
  }

  @Test(arguments: [(9, true), (10, false)])
  func `an event comes at once, or as late as the time beside it`(_ limit: Int, _ atRisk: Bool) throws {
    let branches = [
      Branch(condition: .event(Placed("Svar kommer")), targets: ["slutte"]),
      Branch(condition: .after(Placed(Duration(10, .days))), targets: ["slutte"]),
    ]
    let times = try timed(
      [.step("vente", .eventChoice(branches)), .step("slutte", .over)],
      [span("vente", "slutte", Duration(limit, .days))])
    #expect(times.impossible.isEmpty)
    #expect(times.atRisk == (atRisk ? ["samlet"] : []))
  }

  @Test(arguments: [(5, true), (6, false)])
  func `a loop counts the rounds of its limit`(_ limit: Int, _ atRisk: Bool) throws {
    let branches = [Branch(targets: ["behandle"], roundLimit: Placed(2)), Branch(targets: ["slutte"])]
    // A clock that starts in the loop starts anew with each round.
    let last = try timed(
      [.step("behandle", .exclusiveChoice(branches)) { $0.duration = days(2...2) }, .step("slutte", .over)],
      [span("behandle", "slutte", Duration(2, .days))])
    #expect(last.atRisk.isEmpty)
    let whole = try timed(
      [
        .step("starte", .next(["behandle"])),
        .step("behandle", .exclusiveChoice(branches)) { $0.duration = days(2...2) }, .step("slutte", .over),
      ], [span("starte", "slutte", Duration(limit, .days))])
    #expect(whole.atRisk == (atRisk ? ["samlet"] : []))
  }

  @Test(arguments: [(182, true), (183, false)])
  func `a planned recurrence counts one round more, and its interval`(_ limit: Int, _ atRisk: Bool) throws {
    let branches = [
      Branch(targets: ["kontrollere"], recurrence: Placed(Duration(6, .months))), Branch(targets: ["slutte"]),
    ]
    let times = try timed(
      [
        .step("starte", .next(["kontrollere"])),
        .step("kontrollere", .exclusiveChoice(branches)), .step("slutte", .over),
      ], [span("starte", "slutte", Duration(limit, .days))])
    #expect(times.atRisk == (atRisk ? ["samlet"] : []))
  }

  @Test(arguments: [(2, true), (3, false)])
  func `an arrow takes as long as its contract may be sent`(_ limit: Int, _ atRisk: Bool) throws {
    let times = try timed(
      [.step("henvise", .next(["utrede"])), .step("utrede", .over, by: "sykehus")],
      [span("henvise", "utrede", Duration(limit, .days))],
      handoffs: [
        Handoff(id: "h", from: "henvise", to: "sykehus", deadline: Deadline(.within(Duration(3, .days))))
      ])
    #expect(times.impossible.isEmpty)
    #expect(times.atRisk == (atRisk ? ["samlet"] : []))
  }

  @Test(arguments: [("2026-06-01", false), ("2026-06-04", true)])
  func `working days take longer over a weekend`(_ date: String, _ impossible: Bool) throws {
    let times = try timed(
      [
        .step("utrede", .over) {
          $0.duration = Placed(DurationRange(4...4, .workingDays))
          $0.deadline = Deadline(.within(Duration(5, .days)))
        }
      ], on: [date])
    #expect(times.impossible == (impossible ? ["utrede"] : []))
  }

  @Test func `a deadline counted from another step judges the work that is left`() throws {
    let times = try timed([
      .step("henvise", .next(["utrede"])) { $0.duration = days(1...1) },
      .step("utrede", .next(["behandle"])) { $0.duration = days(2...6) },
      .step("behandle", .over) {
        $0.waiting = Waiting(atMost: Placed(Duration(3, .days)))
        $0.duration = days(1...2)
        $0.deadline = Deadline(.within(Duration(10, .days)), anchor: Anchor("henvise"))
      },
    ])
    #expect(times.impossible.isEmpty)
    #expect(times.atRisk == ["behandle"])
  }

  @Test func `a missed deadline and a missing receipt take their time`() throws {
    let late = try timed(
      [
        .step("utrede", .next(["slutte"])) {
          $0.deadline = Deadline(.within(Duration(10, .days)))
          $0.breach = .step("ta-over")
        },
        .step("slutte", .done), .step("ta-over", .over),
      ], [span("utrede", "ta-over", Duration(9, .days))])
    #expect(late.impossible == ["samlet"])
    #expect(late.atRisk.isEmpty)
    let silent = try timed(
      [.step("henvise", .next(["utrede"])), .step("utrede", .over, by: "sykehus"), .step("purre", .over)],
      [span("henvise", "purre", Duration(4, .days))],
      handoffs: [
        Handoff(
          id: "h", from: "henvise", to: "utrede",
          acknowledgement: Acknowledgement(within: Placed(Duration(5, .days)), missing: .step("purre")))
      ])
    #expect(silent.impossible == ["samlet"])
  }
}
