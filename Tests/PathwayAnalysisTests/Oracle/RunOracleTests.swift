import PathwayModel
import PathwayTestSupport
import Testing

/// Verdicts worked out by hand from the language.
@Suite struct RunOracleTests {
  @Test func `a sequence has one run, and nothing is wrong with it`() throws {
    let oracle = try #require(
      SmallPathway([.step("henvise", .next(["utrede"])), .step("utrede", .over, by: "sykehus")]).judged())
    #expect(oracle.isDefined)
    #expect(oracle.runCount == 1)
    #expect(oracle.reached == ["henvise", "utrede"])
    #expect(!oracle.runWithoutEnd)
    #expect(oracle.endPairs.isEmpty && oracle.notYetDone.isEmpty)
  }

  @Test func `both of two parallel branches are before their meeting, and neither is before the other`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("starte", .next(["måle", "veie"])),
        .step("måle", .next(["møtes"])) { $0.produces = ["henvisning"] },
        .step("veie", .next(["møtes"])) {
          $0.needs = ["henvisning"]
          $0.requires = ["måle"]
        },
        .step("møtes", .over) {
          $0.needs = ["henvisning"]
          $0.requires = ["måle", "veie"]
        },
      ]).judged())
    #expect(oracle.runCount == 1)
    #expect(oracle.unavailableDocuments == [["veie", "henvisning"]])
    #expect(oracle.notYetDone == [["veie", "måle"]])
  }

  @Test func `a branch that was left is waited for, and what was before the choice is before the meeting`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("starte", .next(["velge", "veie"])),
        .step("velge", .one(["måle"], ["avslå"])) { $0.produces = ["henvisning"] },
        .step("måle", .next(["møtes"])),
        .step("avslå", .done),
        .step("veie", .next(["møtes"])),
        .step("møtes", .over) {
          $0.needs = ["henvisning"]
          $0.requires = ["måle", "velge"]
        },
      ]).judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.unavailableDocuments.isEmpty)
    #expect(oracle.notYetDone == [["møtes", "måle"]])
  }

  @Test func `one or more branches are taken, but an otherwise only alone`() throws {
    let branches = [
      Branch(targets: ["måle"]), Branch(targets: ["veie"]), Branch(condition: .otherwise, targets: ["ringe"]),
    ]
    let oracle = try #require(
      SmallPathway([
        .step("velge", .inclusiveChoice(branches)), .step("måle", .over), .step("veie", .over, by: "nav"),
        .step("ringe", .over, by: "sykehus"),
      ]).judged())
    #expect(oracle.runCount == 4)
    #expect(oracle.endPairs == [["fastlege", "nav"]])
  }

  @Test(arguments: [(1, 2), (2, 3), (3, 4), (4, 4)])
  func `a loop goes round as often as its limit allows`(_ rounds: Int, _ runs: Int) throws {
    let back = Branch(targets: ["behandle"], roundLimit: Placed(3))
    let oracle = try #require(
      SmallPathway([
        .step("behandle", .next(["vurdere"])),
        .step("vurdere", .exclusiveChoice([back, Branch(condition: .otherwise, targets: ["slutte"])])),
        .step("slutte", .over),
      ]).judged(maxExtraRounds: rounds))
    #expect(oracle.runCount == runs)
    #expect(oracle.isDefined && !oracle.runWithoutEnd)
  }

  @Test func `the rounds of a loop in a loop are counted anew each time it is entered`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("planlegge", .next(["behandle"])),
        .step("behandle", .one(["behandle"], ["vurdere"])),
        .step("vurdere", .one(["planlegge"], ["slutte"])),
        .step("slutte", .over),
      ]).judged())
    #expect(oracle.runCount == 2 + 2 * 2)
    #expect(oracle.isDefined)
  }

  @Test func `what was done in an earlier round is before the next, and not before its own round`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("starte", .next(["planlegge"])),
        .step("planlegge", .next(["behandle"])) { $0.needs = ["epikrise"] },
        .step("behandle", .one(["skrive"], ["slutte"])) { $0.requires = ["skrive"] },
        .step("skrive", .next(["planlegge"])) { $0.produces = ["epikrise"] },
        .step("slutte", .over) { $0.needs = ["epikrise"] },
      ]).judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.notYetDone == [["behandle", "skrive"]])
    #expect(oracle.unavailableDocuments == [["planlegge", "epikrise"], ["slutte", "epikrise"]])
  }

  @Test func `a loop that is left on one branch only holds back what follows it`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("behandle", .next(["måle", "veie"])),
        .step("måle", .next(["vurdere"])) { $0.produces = ["epikrise"] },
        .step("veie", .next(["vurdere"])),
        .step("vurdere", .one(["behandle"], ["slutte"])),
        .step("slutte", .over) { $0.needs = ["epikrise"] },
      ]).judged())
    #expect(oracle.isDefined)
    #expect(oracle.unavailableDocuments.isEmpty)
  }

  @Test func `an arrow jumps when it goes back while another branch leaves the loop`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("planlegge", .next(["behandle", "varsle"])),
        .step("behandle", .one(["planlegge"], ["slutte"])),
        .step("varsle", .done), .step("slutte", .over),
      ]).judged())
    #expect(oracle.jumps == [["behandle", "planlegge"]])
    #expect(!oracle.isDefined)
    #expect(oracle.reached.isEmpty)
  }

  @Test func `two arrows that go back together both jump`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("planlegge", .next(["måle", "veie"])),
        .step("måle", .one(["planlegge"], ["slutte"])),
        .step("veie", .one(["planlegge"], ["slutte"])),
        .step("slutte", .over),
      ]).judged())
    #expect(oracle.jumps == [["måle", "planlegge"], ["veie", "planlegge"]])
  }

  @Test func `an inner loop that jumps out of an outer one is no jump when nothing else goes on`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("planlegge", .next(["behandle"])),
        .step("behandle", .next(["vurdere"])),
        .step("vurdere", .one(["behandle"], ["planlegge"], ["slutte"])),
        .step("slutte", .over),
      ]).judged())
    #expect(oracle.isDefined)
    #expect(oracle.runCount == 2 + 2 * 2)
  }

  @Test func `only the inner arrow jumps when the outer one leaves its loop beside it`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("planlegge", .next(["behandle"])), .step("behandle", .next(["måle", "veie"])),
        .step("måle", .one(["behandle"], ["vurdere"])), .step("veie", .one(["planlegge"], ["vurdere"])),
        .step("vurdere", .one(["planlegge"], ["slutte"])), .step("slutte", .over),
      ]).judged())
    // Beside `veie` → `planlegge` one may also come to `vurdere`, which goes back or leaves the outer loop.
    #expect(
      oracle.jumps == [["måle", "behandle"], ["veie", "planlegge"], ["vurdere", "planlegge"]])
  }

  @Test func `an inner loop beside another branch is over before their meeting`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("planlegge", .next(["behandle", "ringe"])),
        .step("behandle", .one(["behandle"], ["vurdere"])) { $0.produces = ["epikrise"] },
        .step("ringe", .next(["vurdere"])) { $0.produces = ["epikrise"] },
        .step("vurdere", .one(["planlegge"], ["slutte"])) { $0.needs = ["epikrise"] },
        .step("slutte", .over) { $0.requires = ["behandle", "ringe"] },
      ]).judged())
    #expect(oracle.isDefined)
    #expect(oracle.runCount == 2 + 2 * 2)
    #expect(oracle.unavailableDocuments.isEmpty && oracle.notYetDone.isEmpty)
    #expect(oracle.madeTwice == [["ringe", "behandle", "epikrise"]])
  }

  @Test func `a choice that has nothing left ends in no run`() throws {
    let limited = Branch(targets: ["behandle"], roundLimit: Placed(1))
    let oracle = try #require(
      SmallPathway([
        .step("behandle", .one(["vurdere"], ["slutte"])),
        .step("vurdere", .exclusiveChoice([limited])), .step("slutte", .over),
      ]).judged(maxExtraRounds: 3))
    #expect(oracle.runCount == 2)
    #expect(!oracle.runWithoutEnd)
  }

  @Test func `a loop with two entries is irregular, and so is one with a trigger inside`() throws {
    let twoWays = SmallPathway([
      .step("starte", .one(["måle"], ["veie"])), .step("måle", .next(["veie"])),
      .step("veie", .one(["måle"], ["slutte"])), .step("slutte", .over),
    ])
    #expect(try #require(twoWays.judged()).hasIrregularLoop)
    let trigger = SmallPathway([
      .step("måle", .next(["veie"])), .step("veie", .one(["måle"], ["slutte"])) { $0.trigger = Placed("Noe") },
      .step("slutte", .over),
    ])
    #expect(try #require(trigger.judged()).hasIrregularLoop)
  }

  @Test func `a loop in a loop with two entries is irregular`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("starte", .one(["måle"], ["veie"])), .step("måle", .next(["veie"])),
        .step("veie", .one(["måle"], ["vurdere"])), .step("vurdere", .one(["starte"], ["slutte"])),
        .step("slutte", .over),
      ]).judged())
    #expect(oracle.hasIrregularLoop)
  }

  @Test func `a loop without a way out counts as one round`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("starte", .next(["følge", "ringe"])),
        .step("følge", .next(["måle"])), .step("måle", .next(["følge"])),
        .step("ringe", .over),
      ]).judged())
    #expect(oracle.isDefined)
    #expect(oracle.runCount == 1)
    #expect(oracle.reached == ["starte", "følge", "måle", "ringe"])
  }

  @Test func `a run that only side tasks end has no end`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("velge", .one(["slutte"], ["varsle"])), .step("slutte", .over), .step("varsle", .done),
      ]).judged())
    #expect(oracle.runWithoutEnd)
  }

  @Test func `an end that is not done is not reached`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("møte", .over) { $0.noShow = "varsle" }, .step("varsle", .done) { $0.requires = ["møte"] },
      ]).judged())
    #expect(oracle.runWithoutEnd)
    #expect(oracle.notYetDone == [["varsle", "møte"]])
  }

  @Test func `a run that begins elsewhere has only what is done from there`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("fange-opp", .next(["utrede"])) { $0.needs = ["henvisning"] },
        .step("utrede", .over) {
          $0.needs = ["henvisning"]
          $0.requires = ["fange-opp"]
        },
        .step("ringe", .next(["utrede"])) { $0.trigger = Placed("Noen ringer") },
      ]).judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.unavailableDocuments == [["utrede", "henvisning"]])
    #expect(oracle.notYetDone == [["utrede", "fange-opp"]])
  }

  @Test func `a step that requires itself is never ready`() throws {
    let oracle = try #require(SmallPathway([.step("utrede", .over) { $0.requires = ["utrede"] }]).judged())
    #expect(oracle.notYetDone == [["utrede", "utrede"]])
  }

  @Test func `a clock that starts on another branch may start too late`() throws {
    let oracle = try #require(
      SmallPathway(
        [
          .step("starte", .next(["måle", "veie"])),
          .step("måle", .next(["møtes"])) {
            $0.deadline = Deadline(.within(Duration(1, .days)), anchor: Anchor("veie"))
          },
          .step("veie", .next(["møtes"])) {
            $0.deadline = Deadline(.within(Duration(1, .days)), anchor: Anchor("veie", isStart: true))
          },
          .step("møtes", .over) { $0.deadline = Deadline(.within(Duration(1, .days)), anchor: Anchor("veie")) },
        ],
        deadlines: [
          SpanningDeadline(id: "utredning", from: Anchor("måle"), to: Anchor("veie"), within: Duration(1, .weeks)),
          SpanningDeadline(
            id: "samlet", from: Anchor("møtes", isStart: true), to: Anchor("møtes"), within: Duration(1, .weeks)),
        ]
      ).judged())
    #expect(oracle.lateAnchors == [["måle", "veie"], ["utredning", "måle"]])
  }
}
