public import PathwayModel

/// Small pathways whose runs are worth following, the same ones for the same seed.
///
/// Most are put together from sequences, choices, parallel branches and loops, laid in each other, with a few disturbances; the
/// others have arrows at random.
public struct RandomRuns {
  var generator: SeededGenerator
  var steps: [Step] = []
  var handoffs: [Handoff] = []
  var actors: [Actor] = []
  var documents: [Identifier] = []

  /// Returns the pathway for a seed.
  public static func make(seed: UInt64) -> Pathway {
    var random = RandomRuns(seed: seed)
    return random.pathway()
  }

  private init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private mutating func pathway() -> Pathway {
    actors = randomActors()
    documents = (0..<number(1...4)).map { Identifier("dokument-\($0)") }
    if happens(78) { addStructure() } else { addWildSteps() }
    addContracts()
    addDetails()
    var pathway = Pathway(
      id: "tilfeldig", title: "Tilfeldig", version: Placed(SemanticVersion(1, 0, 0)),
      declarations: Declarations(actors: actors, documents: documents.map { Document(id: $0, name: $0.text) }),
      coordination: randomCoordination(), steps: steps, handoffs: handoffs, deadlines: randomSpans(),
      duties: randomDuties())
    if happens(25) { pathway.steps.shuffle(using: &generator) }
    return pathway.tidied()
  }

  private mutating func randomActors() -> [Actor] {
    let areas: [ResponsibilityArea] = [.municipality, .specialistHealth, .welfare, .municipality]
    let ids: [Identifier] = ["fastlege", "sykehus", "nav", "hjemmetjeneste"]
    var actors = (0..<number(2...4)).map { Actor(id: ids[$0], name: ids[$0].text, area: Placed(areas[$0])) }
    if happens(15) { actors[actors.count - 1].area = Placed(.citizen) }
    return actors
  }

  // MARK: - Chance

  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func actor() -> Reference { Reference(actors[number(0...actors.count - 1)].id) }

  mutating func document() -> Reference { Reference(documents[number(0...documents.count - 1)]) }

  mutating func anyStep() -> Int { number(0...steps.count - 1) }

  /// A step made after one, where there is any.
  mutating func laterStep(than step: Int) -> Int {
    step + 1 < steps.count ? number(step + 1...steps.count - 1) : anyStep()
  }

  /// A step made before one, where there is any.
  mutating func earlierStep(than step: Int) -> Int { step > 0 ? number(0...step - 1) : anyStep() }

  func reference(_ step: Int) -> Reference { Reference(steps[step].id) }

  func index(of reference: Reference) -> Int? { steps.firstIndex { $0.id == reference.id } }

  // MARK: - Steps

  mutating func addStep(_ kind: Exit.Kind? = nil) -> Int {
    steps.append(
      Step(
        id: Identifier("steg-\(steps.count)"), title: "Steg \(steps.count)", responsible: actor(),
        exits: kind.map { [Exit(kind: $0)] } ?? []))
    return steps.count - 1
  }

  mutating func addEnd() -> Int { addStep(happens(20) ? .done : .end(Placed("Det er over"))) }

  mutating func condition(_ kind: ChoiceKind, isLast: Bool = false) -> Condition {
    switch kind {
    case .exclusive, .inclusive: isLast && happens(50) ? .otherwise : .text(Placed("Noe gjelder \(number(0...999))"))
    case .event: isLast && happens(60) ? .after(Placed(duration())) : .event(Placed("Noe skjer \(number(0...999))"))
    }
  }

  mutating func duration() -> Duration {
    switch number(0...19) {
    case 0...8: Duration(number(1...20), .days)
    case 9...12: Duration(number(1...5), .weeks)
    case 13...15: Duration(number(1...48), .hours)
    case 16, 17: Duration(number(1...15), .workingDays)
    case 18: Duration(number(1...3), .months)
    default: .immediately
    }
  }

  /// The kinds of choice between branches.
  enum ChoiceKind {
    case exclusive
    case inclusive
    case event

    func exit(_ branches: [Branch]) -> Exit {
      switch self {
      case .exclusive: Exit(kind: .exclusiveChoice(branches))
      case .inclusive: Exit(kind: .inclusiveChoice(branches))
      case .event: Exit(kind: .eventChoice(branches))
      }
    }
  }
}
