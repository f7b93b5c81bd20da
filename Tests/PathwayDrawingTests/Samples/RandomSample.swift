import PathwayModel

/// Pathways made by chance, though always the same by the same seed: tangled, broken and odd, as files under work are.
struct RandomSample {
  private var state: UInt64
  private let size: Int

  private init(seed: UInt64, size: Int) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    self.size = size
  }

  static func pathway(seed: UInt64, size: Int) -> Pathway {
    var random = RandomSample(seed: seed, size: size)
    return random.pathway()
  }

  /// A number below a bound (xorshift64*, Vigna 2016).
  private mutating func below(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  private mutating func step() -> Reference { Reference(Identifier("steg-\(below(size + (chance(3) ? 2 : 0)))")) }

  private mutating func actor() -> Reference { Reference(Identifier("aktør-\(below(12))")) }

  private mutating func steps() -> [Reference] { chance(70) ? [step()] : [step(), step()] }

  private mutating func pathway() -> Pathway {
    let areas = ResponsibilityArea.allCases
    let actors = (0..<11).map {
      Make.actor(Identifier("aktør-\($0)"), "Aktør nummer \($0)", areas[($0 * $0) % areas.count])
    }
    let steps = (0..<size).map { step(at: $0) }
    let handoffs = (0..<size).map { handoff(at: $0) }
    let events = (0..<below(4)).map { number in
      Event(id: Identifier("hendelse-\(number)"), responsible: actor(), target: chance(90) ? step() : nil)
    }
    return Pathway(
      id: "tilfeldig", title: "Tilfeldig", declarations: Declarations(actors: actors), steps: steps, handoffs: handoffs,
      events: events)
  }

  private mutating func step(at number: Int) -> Step {
    var step = Make.step(
      Identifier("steg-\(number)"), "Steg nummer \(number)", chance(95) ? actor() : nil, exit(from: number),
      within: chance(50) ? Duration(below(9), .weeks) : nil, trigger: number == 0 || chance(4) ? "Noe skjer" : nil)
    if chance(8) { step.noShow = self.step() }
    if chance(8) { step.breach = .step(self.step()) }
    if chance(8) { step.consent = Consent(refusal: self.step()) }
    if chance(8) { step.waiting = Waiting(responsible: actor(), deterioration: self.step()) }
    return step
  }

  /// Mostly forwards, now and then anywhere.
  private mutating func target(from number: Int) -> Reference {
    chance(80) && number + 1 < size
      ? Reference(Identifier("steg-\(number + 1 + below(min(3, size - number - 1)))")) : step()
  }

  private mutating func exit(from number: Int) -> Exit.Kind {
    switch below(10) {
    case 0: .end(Placed("Ferdig her"))
    case 1: .done
    case 2, 3: .exclusiveChoice([Make.branch("Ja", target(from: number)), Make.otherwise(target(from: number))])
    case 4:
      .inclusiveChoice([Make.branch("Trenger dette", target(from: number)), Make.branch("Og dette", step(), rounds: 2)])
    case 5: .eventChoice([Make.happens("Svar", target(from: number)), Make.after(Duration(2, .weeks), step())])
    case 6:
      .subpathway(
        Subpathway(
          pathway: "annet", exits: [.init(end: "hjem", targets: steps()), .init(end: "videre", targets: steps())]))
    case 7: .next([target(from: number), target(from: number)])
    default: .next([target(from: number)])
    }
  }

  private mutating func handoff(at number: Int) -> Handoff {
    let kinds = HandoffKind.allCases
    return Make.handoff(
      Identifier("overlevering-\(number)"), "Overlevering \(number)", kinds[below(kinds.count)],
      from: chance(5) ? "hendelse-0" : step(), to: chance(60) ? actor() : step(), ["brev"], over: "post",
      within: Duration(1, .weeks), level: .read, acknowledged: Duration(2, .days), silence: chance(40) ? step() : nil,
      rejection: chance(40) ? step() : nil)
  }
}
