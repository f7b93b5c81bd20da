import PathwayModel
import PathwayTestSupport
import Testing

/// Verdicts on contracts, documents and owners, worked out by hand from the language.
@Suite struct RunOracleContractTests {
  /// A referral that the hospital takes or declines.
  private func referral(_ handoff: Handoff, next: [Reference] = ["utrede"]) -> SmallPathway {
    SmallPathway(
      [
        .step("henvise", .next(next)) { $0.produces = ["henvisning"] },
        .step("utrede", .over, by: "sykehus") { $0.needs = ["henvisning"] },
        .step("behandle", .over, by: "sykehus"),
        .step("følge-opp", .over, by: "nav"),
      ], handoffs: [handoff])
  }

  @Test func `a contract that is declined takes the place of its arrow`() throws {
    let oracle = try #require(
      referral(Handoff(id: "h", from: "henvise", to: "utrede", documents: ["henvisning"], rejection: "følge-opp"))
        .judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.endPairs.isEmpty)
    #expect(oracle.unavailableDocuments.isEmpty && oracle.sentBeforeMade.isEmpty)
  }

  @Test func `a contract to a step leaves the other arrows as they are`() throws {
    let oracle = try #require(
      referral(
        Handoff(id: "h", from: "henvise", to: "utrede", documents: ["henvisning"], rejection: "følge-opp"),
        next: ["utrede", "behandle"]
      ).judged())
    #expect(oracle.endPairs == [["nav", "sykehus"]])
  }

  @Test func `a contract to an actor takes the place of all the arrows it covers`() throws {
    let oracle = try #require(
      referral(
        Handoff(id: "h", from: "henvise", to: "sykehus", documents: ["henvisning"], rejection: "følge-opp"),
        next: ["utrede", "behandle"]
      ).judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.endPairs.isEmpty)
    #expect(oracle.unavailableDocuments.isEmpty)
  }

  @Test func `a contract that is sent again is no way out`() throws {
    let oracle = try #require(
      referral(Handoff(id: "h", from: "henvise", to: "utrede", documents: ["henvisning"], rejection: "henvise"))
        .judged())
    #expect(oracle.isDefined)
    #expect(oracle.runCount == 1)
  }

  @Test func `a way out of one contract may be covered by another, that fails in turn`() throws {
    var pathway = referral(Handoff(id: "h", from: "henvise", to: "utrede", rejection: "følge-opp"))
    pathway.pathway.handoffs.append(Handoff(id: "i", from: "henvise", to: "nav", rejection: "behandle"))
    let oracle = try #require(pathway.judged())
    #expect(oracle.runCount == 3)
    #expect(oracle.reached == ["henvise", "utrede", "følge-opp", "behandle"])
  }

  @Test func `a contract that covers no arrow starts a side branch when it fails`() throws {
    let oracle = try #require(
      referral(Handoff(id: "h", from: "henvise", to: "nav", rejection: "følge-opp")).judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.endPairs == [["nav", "sykehus"]])
    #expect(oracle.unavailableDocuments == [["utrede", "henvisning"]])
  }

  @Test(arguments: [true, false])
  func `a copy brings the document`(_ hasCopy: Bool) throws {
    let oracle = try #require(
      SmallPathway(
        [
          .step("henvise", .next(["utrede"])) { $0.produces = ["henvisning"] },
          .step("utrede", .next(["støtte"]), by: "sykehus"),
          .step("støtte", .over, by: "nav") { $0.needs = ["henvisning"] },
        ],
        handoffs: [
          Handoff(
            id: "h", from: "henvise", to: "utrede", copies: hasCopy ? ["nav"] : [], documents: ["henvisning"])
        ]
      ).judged())
    #expect(oracle.unavailableDocuments == (hasCopy ? [] : [["støtte", "henvisning"]]))
  }

  @Test func `a document that the sender does not have is sent before it is made`() throws {
    let oracle = try #require(
      referral(Handoff(id: "h", from: "henvise", to: "utrede", documents: ["henvisning", "epikrise"])).judged())
    #expect(oracle.sentBeforeMade == [["h", "epikrise"]])
  }

  @Test func `a step that ends exceptionally has made nothing`() throws {
    let oracle = try #require(
      SmallPathway(
        [
          .step("møte", .next(["slutte"])) {
            $0.produces = ["henvisning"]
            $0.noShow = "innkalle"
          },
          .step("innkalle", .over, by: "sykehus"), .step("slutte", .over),
        ], handoffs: [Handoff(id: "h", from: "møte", to: "sykehus", documents: ["henvisning"])]
      ).judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.sentBeforeMade == [["h", "henvisning"]])
  }

  @Test(arguments: ["fastlege", "nav"])
  func `the one responsible for the wait sends the patient who got worse`(_ responsible: String) throws {
    let oracle = try #require(
      SmallPathway(
        [
          .step("henvise", .next(["utrede"])) { $0.produces = ["henvisning"] },
          .step("utrede", .over, by: "sykehus") {
            $0.waiting = Waiting(responsible: Reference(Identifier(responsible)), deterioration: "akutt")
          },
          .step("akutt", .over, by: "nav") { $0.needs = ["henvisning"] },
        ], handoffs: [Handoff(id: "h", from: "utrede", to: "akutt", documents: ["henvisning"])]
      ).judged())
    #expect(oracle.unavailableDocuments.isEmpty)
    #expect(oracle.sentBeforeMade == (responsible == "nav" ? [["h", "henvisning"]] : []))
  }

  @Test func `a used pathway ends in exactly one way`() throws {
    let exits = [
      Subpathway.Exit(end: "hjem", targets: ["støtte", "ringe"]), Subpathway.Exit(end: "sykehjem", targets: ["støtte"]),
    ]
    let oracle = try #require(
      SmallPathway([
        .step("skrive-ut", .subpathway(Subpathway(pathway: "utskrivning", exits: exits))),
        .step("støtte", .over, by: "nav") { $0.requires = ["ringe"] }, .step("ringe", .over),
      ]).judged())
    #expect(oracle.runCount == 2)
    #expect(oracle.endPairs == [["fastlege", "nav"]])
    #expect(oracle.notYetDone == [["støtte", "ringe"]])
  }

  @Test func `two steps beside each other make one document at a time`() throws {
    let oracle = try #require(
      SmallPathway([
        .step("starte", .next(["måle", "veie"])) { $0.produces = ["epikrise"] },
        .step("måle", .next(["møtes"])) { $0.produces = ["epikrise"] },
        .step("veie", .next(["møtes"])) { $0.produces = ["epikrise"] },
        .step("møtes", .over) { $0.produces = ["epikrise"] },
      ]).judged())
    #expect(oracle.madeTwice == [["veie", "måle", "epikrise"]])
  }

  @Test func `a duty is discharged by one owner, on every run where nothing is said of when`() throws {
    let steps: [Step] = [
      .step("velge", .one(["måle"], ["veie"])) { $0.discharges = ["alltid"] },
      .step("måle", .over) { $0.discharges = ["av-og-til", "når-det-trengs", "begge"] },
      .step("veie", .over, by: "nav") { $0.discharges = ["begge"] },
    ]
    let whenNeeded = Duty(id: "når-det-trengs", condition: .text(Placed("Det trengs")))
    let duties = [Duty(id: "alltid"), Duty(id: "av-og-til"), whenNeeded, Duty(id: "begge"), Duty(id: "glemt")]
    let oracle = try #require(SmallPathway(steps, duties: duties).judged())
    #expect(oracle.duties == [["av-og-til"], ["begge"], ["glemt"]])
  }

  // MARK: - Coordination

  private let threeOwners: [Step] = [
    .step("henvise", .next(["utrede"])), .step("utrede", .next(["støtte"]), by: "sykehus"),
    .step("støtte", .next(["slutte"]), by: "nav"), .step("slutte", .over, by: "pasient"),
  ]

  @Test func `three owners in two areas need a coordinator`() throws {
    #expect(try #require(SmallPathway(threeOwners).judged()).coordinationMissing)
    #expect(try !#require(SmallPathway(Array(threeOwners.dropFirst())).judged()).coordinationMissing)
  }

  @Test(arguments: [
    ("henvise", [], []), ("støtte", [], []), ("slutte", [], [["støtte"]]), ("henvise", ["støtte"], [["slutte"]]),
    ("henvise", ["utrede"], [["støtte"], ["slutte"]]),
  ])
  func `a step from the third owner on needs a coordinator`(_ from: String, _ to: [String], _ gaps: [[String]]) throws {
    let stretch = Coordination(
      role: Placed("koordinator"), actor: "nav", from: Reference(Identifier(from)),
      to: to.map { Reference(Identifier($0)) })
    let oracle = try #require(SmallPathway(threeOwners, coordination: [stretch]).judged())
    #expect(oracle.coordinationGaps == Set(gaps))
  }

  @Test(arguments: [("henvise", true), ("utrede", true), ("støtte", false)])
  func `two coordinators of one role collide until the first is done`(_ second: String, _ collide: Bool) throws {
    let stretches = [
      Coordination(role: Placed("koordinator"), actor: "fastlege", from: "henvise", to: ["utrede"]),
      Coordination(role: Placed("koordinator"), actor: "nav", from: Reference(Identifier(second))),
    ]
    let oracle = try #require(SmallPathway(threeOwners, coordination: stretches).judged())
    #expect(oracle.collidingCoordinators == (collide ? [["koordinator", "fastlege", "nav"]] : []))
  }

  @Test(arguments: [true, false])
  func `two owners of one item collide when neither contract is before the other`(_ isParallel: Bool) throws {
    let first: [Reference] = isParallel ? ["måle", "veie"] : ["måle"]
    let oracle = try #require(
      SmallPathway(
        [
          .step("starte", .next(first)),
          .step("måle", .next([isParallel ? "slutte" : "veie"])),
          .step("veie", .next(["slutte"])), .step("slutte", .over, by: "nav"),
        ],
        handoffs: [
          Handoff(
            id: "a", from: "måle", to: "nav", ownership: [Ownership(item: "legemidler", owner: "fastlege")]),
          Handoff(id: "b", from: "veie", to: "nav", ownership: [Ownership(item: "legemidler", owner: "nav")]),
        ]
      ).judged())
    #expect(oracle.collidingItems == (isParallel ? [["legemidler", "a", "b"]] : []))
  }
}
