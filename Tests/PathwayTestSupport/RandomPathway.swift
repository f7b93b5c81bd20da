public import PathwayModel

/// Small pathways of every shape, the same ones for the same seed.
public struct RandomPathway {
  private var generator: SeededGenerator
  private let stepCount: Int
  private let actors: [Reference] = ["fastlege", "sykehus", "hjemmetjeneste"]

  /// Returns the pathway for a seed.
  public static func make(seed: UInt64) -> Pathway {
    var random = RandomPathway(seed: seed)
    return random.pathway()
  }

  private init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    stepCount = Int.random(in: 1...12, using: &generator)
  }

  private mutating func pathway() -> Pathway {
    let steps = (0..<stepCount).map { step($0) }
    let handoffs = (0..<Int.random(in: 0...stepCount, using: &generator)).map { handoff($0) }
    let events = (0..<Int.random(in: 0...2, using: &generator)).map { number in
      Event(id: Identifier("hendelse-\(number)"), responsible: actor(), target: target())
    }
    return Pathway(
      id: "tilfeldig", declarations: Declarations(actors: actors.map { Actor(id: $0.id, area: Placed(.municipality)) }),
      steps: steps, handoffs: handoffs, events: events)
  }

  // MARK: - Steps

  private mutating func step(_ number: Int) -> Step {
    let isEntry = number == 0 || happens(1, of: 8)
    return Step(
      id: Identifier("steg-\(number)"), trigger: isEntry ? Placed("Noe skjer") : nil,
      responsible: happens(1, of: 12) ? nil : actor(), breach: happens(1, of: 8) ? .step(target()) : nil,
      noShow: happens(1, of: 8) ? target() : nil,
      consent: happens(1, of: 10) ? Consent(givers: [Consent.Giver("pasient")], refusal: target()) : nil,
      waiting: happens(1, of: 10) ? Waiting(responsible: actor(), deterioration: target()) : nil,
      exits: [Exit(kind: exit())])
  }

  private mutating func exit() -> Exit.Kind {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1, 2: .next(targets())
    case 3, 4: .exclusiveChoice(branches())
    case 5: .inclusiveChoice(branches())
    case 6: .eventChoice(branches())
    case 7: .subpathway(Subpathway(pathway: "annet", exits: [Subpathway.Exit(end: "hjem", targets: targets())]))
    case 8: .done
    default: .end(Placed("Det er over"))
    }
  }

  private mutating func branches() -> [Branch] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      Branch(targets: targets(), recurrence: happens(1, of: 5) ? Placed(Duration(6, .months)) : nil)
    }
  }

  // MARK: - Contracts

  private mutating func handoff(_ number: Int) -> Handoff {
    let comesFromEvent = happens(1, of: 10)
    return Handoff(
      id: Identifier("overlevering-\(number)"), from: comesFromEvent ? "hendelse-0" : target(),
      to: happens(1, of: 3) ? actor() : target(), kind: Placed(.referral),
      acknowledgement: Acknowledgement(missing: happens(1, of: 4) ? .step(target()) : .alert([actor()])),
      rejection: happens(1, of: 3) ? target() : nil,
      consent: happens(1, of: 8) ? Consent(givers: [Consent.Giver("pasient")], refusal: target()) : nil)
  }

  // MARK: - Choices

  private mutating func happens(_ times: Int, of all: Int) -> Bool {
    Int.random(in: 0..<all, using: &generator) < times
  }

  private mutating func target() -> Reference {
    Reference(Identifier("steg-\(Int.random(in: 0..<stepCount, using: &generator))"))
  }

  private mutating func targets() -> [Reference] {
    (0..<Int.random(in: 1...2, using: &generator)).map { _ in target() }
  }

  private mutating func actor() -> Reference { actors[Int.random(in: 0..<actors.count, using: &generator)] }
}
