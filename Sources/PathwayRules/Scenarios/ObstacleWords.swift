internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Why a walk cannot go on, in words: where, and what was possible there.
struct ObstacleWords {
  private(set) var message: Text
  private(set) var origin: Origin
  private(set) var subject: [Identifier]
  private(set) var label: Text?
  private(set) var help: Text?
  private(set) var suggestions: [String] = []

  /// Puts an obstacle into words.
  init(_ obstacle: WalkObstacle, _ walk: ScenarioWalk) {
    self.init(at: walk.origin(before: nil), about: [])
    switch obstacle {
    case .beginning(let entries): tellBeginning(entries, walk)
    case .unreachable(let entry): tellUnreachable(walk.scenario.walk[entry].step, isFirst: entry == 0)
    case .outOfTurn(let entry, let isOver, let ready): tellOutOfTurn(entry, isOver, ready, walk)
    case .unknownWay(let entry, let way, let options): tellUnknown(walk.scenario.walk[entry], way, options, walk)
    case .usedUp(let entry, let way, let limit): tellUsedUp(walk.scenario.walk[entry], way, limit)
    case .contradiction(let entry): tellContradiction(walk.scenario.walk[entry])
    case .ambiguous(let entry, let options): tellAmbiguous(walk.scenario.walk[entry], options, walk)
    case .choice(let step, let entry, let before, let options): tellChoice(step, entry, before, options, walk)
    case .nothingLeft(let step, let before):
      (message, origin, subject) = (.nothingLeft(walk.name(step)), walk.origin(before: before), [walk.id(step)])
      help = .fewerRounds
    case .goesRound(let step, let before):
      (message, origin, subject) = (.goesRound(walk.name(step)), walk.origin(before: before), [walk.id(step)])
      help = .sayWayOut
    case .jump, .tooLong: break
    }
  }

  private init(at origin: Origin, about subject: [Identifier]) {
    message = Text("")
    self.origin = origin
    self.subject = subject
  }

  // MARK: - Where it begins

  private mutating func tellBeginning(_ entries: [Int], _ walk: ScenarioWalk) {
    message = .severalBeginnings
    origin = walk.scenario.walk.first?.step.origin ?? origin
    subject = ["tar"]
    help = .beginWith(.alternatives(entries.map { walk.name($0) }))
  }

  // MARK: - Steps

  private mutating func tellUnreachable(_ step: Reference, isFirst: Bool) {
    message = .neverReached(.identifier(step.id.text))
    origin = step.origin
    subject = [step.id]
    help = .eventsAreLeftOut
  }

  private mutating func tellOutOfTurn(_ entry: Int, _ isOver: Bool, _ ready: [Int], _ walk: ScenarioWalk) {
    let step = walk.scenario.walk[entry].step
    let name = Text.identifier(step.id.text)
    let isDone = walk.steps.contains { walk.id($0.step) == step.id }
    message = isOver ? isDone ? .alreadyOver(name) : .passedBy(name) : .cannotComeHere(name)
    origin = step.origin
    subject = [step.id]
    label = ready.isEmpty ? .walkIsOver : .possibleHere(.alternatives(ready.map { walk.name($0) }))
    let isRepeated = entry > 0 && walk.scenario.walk[entry - 1].step.id == step.id
    help = isRepeated ? .inOneList(step.id.text) : isOver && !isDone ? .chooseOtherwise(name) : .moveOrDelete(name)
  }

  private mutating func tellChoice(
    _ step: Int, _ entry: Int?, _ before: Int?, _ options: [WayOption], _ walk: ScenarioWalk
  ) {
    message = .waysOn(walk.name(step))
    origin = entry.map { walk.scenario.walk[$0].step.origin } ?? walk.origin(before: before)
    subject = [walk.id(step)]
    let next = before.map { Text.identifier(walk.scenario.walk[$0].step.id.text) }
    let id = walk.id(step).text
    help = (entry == nil ? Text.addChoice(id, before: next) : .writeChoice(id)).followed(by: options, walk)
  }

  // MARK: - Ways

  private mutating func tellUnknown(_ entry: WalkEntry, _ way: Int, _ options: [WayOption], _ walk: ScenarioWalk) {
    let name = entry.ways[way]
    let targets = options.flatMap { $0.targets }.map { walk.id($0).text }
    var seen: Set<String> = []
    let known = (options.map { $0.text } + targets).filter { seen.insert($0).inserted }
    suggestions = Suggestions.closest(to: name.value, among: known)
    message = Text.noWay(.quotation(name.value), from: .identifier(entry.step.id.text))
      .askingWhether(suggestions.map { .quotation($0) })
    origin = name.origin
    subject = [entry.step.id, Identifier(name.value)]
    help = options.isEmpty ? .leaveOutWay : Text.correctWay.followed(by: options, walk)
  }

  private mutating func tellUsedUp(_ entry: WalkEntry, _ way: Int, _ limit: Int) {
    message = .takenBefore(.quotation(entry.ways[way].value), limit)
    origin = entry.ways[way].origin
    subject = [entry.step.id, Identifier(entry.ways[way].value)]
    help = .fewerRounds
  }

  private mutating func tellContradiction(_ entry: WalkEntry) {
    let ways = entry.ways.map { Text.quotation($0.value) }
    message = ways.count > 1 ? .notTogether(ways, .identifier(entry.step.id.text)) : .notThere(ways)
    origin = entry.ways.last?.origin ?? entry.step.origin
    subject = [entry.step.id] + entry.ways.map { Identifier($0.value) }
    help = ways.count > 1 ? .oneOfThem : .sayBoth(entry.step.id.text)
  }

  private mutating func tellAmbiguous(_ entry: WalkEntry, _ options: [WayOption], _ walk: ScenarioWalk) {
    message = .severalMeanings(
      .listed(entry.ways.map { .quotation($0.value) }), .identifier(entry.step.id.text))
    origin = entry.ways.first?.origin ?? entry.step.origin
    subject = [entry.step.id] + entry.ways.map { Identifier($0.value) }
    help = Text.sayWhich.followed(by: options, walk)
  }
}
