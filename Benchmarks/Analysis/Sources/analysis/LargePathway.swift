internal import PathwayKit

/// A structured pathway of any size, made in code: blocks of ten steps, one after the other.
///
/// Each block has a choice whose branches meet again, two branches that run side by side, a loop with a limit, and a handoff to another
/// service that may be refused.
struct LargePathway {
  private static let blockSize = 10
  private let blocks: Int
  private let team: Reference = "team"
  private let clinic: Reference = "klinikk"

  init(steps: Int) {
    blocks = max(1, steps / Self.blockSize)
  }

  /// Makes the pathway.
  var pathway: Pathway {
    Pathway(
      id: "stort", title: "Et stort forløp", version: Placed(SemanticVersion(0, 1, 0)),
      declarations: Declarations(
        actors: [
          Actor(id: team.id, name: "Teamet", area: Placed(.municipality)),
          Actor(id: clinic.id, name: "Klinikken", area: Placed(.municipality)),
        ],
        documents: [Document(id: "plan", name: "Plan")]),
      coordination: [Coordination(role: Placed("koordinator"), actor: team, from: id(0, 0))],
      steps: (0..<blocks).flatMap { block($0) }, handoffs: (0..<blocks).flatMap { [handoff($0), handback($0)] },
      deadlines: [
        SpanningDeadline(
          id: "hele-veien", from: Anchor(id(0, 0), isStart: true), to: Anchor(id(blocks - 1, 9), isStart: true),
          within: Duration(99, .years))
      ])
  }

  private func id(_ block: Int, _ step: Int) -> Reference { Reference(Identifier("steg-\(block)-\(step)")) }

  private func step(
    _ block: Int, _ number: Int, _ exit: Exit.Kind, owner: Reference? = nil, needs: [Reference] = [],
    produces: [Reference] = []
  ) -> Step {
    Step(
      id: id(block, number).id, trigger: block == 0 && number == 0 ? Placed("Noe skjer") : nil, title: "Et steg",
      responsible: owner ?? team, needs: needs, produces: produces,
      duration: Placed(DurationRange(1...2, .days)), exits: [Exit(kind: exit)])
  }

  private func block(_ block: Int) -> [Step] {
    func to(_ number: Int) -> [Reference] { [id(block, number)] }
    func when(_ words: String, _ number: Int, limit: Int? = nil) -> Branch {
      Branch(condition: .text(Placed(words)), targets: to(number), roundLimit: limit.map { Placed($0) })
    }
    let last: Exit.Kind = block == blocks - 1 ? .end(Placed("Pasienten har en plan")) : .next([id(block + 1, 0)])
    return [
      step(
        block, 0, .exclusiveChoice([when("Det haster", 1), Branch(condition: .otherwise, targets: to(2))]),
        produces: ["plan"]),
      step(block, 1, .next(to(3))),
      step(block, 2, .next(to(3))),
      step(block, 3, .next(to(4) + to(5)), needs: ["plan"]),
      step(block, 4, .next(to(6))),
      step(block, 5, .next(to(6))),
      step(
        block, 6,
        .exclusiveChoice([when("Mer må gjøres", 3, limit: 2), Branch(condition: .otherwise, targets: to(7))])),
      step(block, 7, .next(to(8)), owner: clinic),
      step(block, 8, .next(to(9))),
      step(block, 9, last),
    ]
  }

  /// The clinic may refuse, and the team goes on without it.
  private func handoff(_ block: Int) -> Handoff {
    Handoff(
      id: Identifier("til-klinikken-\(block)"), from: id(block, 6), to: id(block, 7),
      kind: Placed(.sharedResponsibility), deadline: Deadline(.within(Duration(2, .days))),
      acknowledgement: Acknowledgement(
        level: Placed(.accepted), within: Placed(Duration(2, .days)), missing: .step(id(block, 8))),
      informsPatient: Placed(true))
  }

  private func handback(_ block: Int) -> Handoff {
    Handoff(
      id: Identifier("fra-klinikken-\(block)"), from: id(block, 7), to: id(block, 8),
      kind: Placed(.sharedResponsibility), deadline: Deadline(.within(Duration(2, .days))),
      acknowledgement: Acknowledgement(
        level: Placed(.accepted), within: Placed(Duration(2, .days)), missing: .alert([clinic])))
  }
}
