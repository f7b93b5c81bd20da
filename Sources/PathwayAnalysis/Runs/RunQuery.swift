internal import PathwayGraph

/// A question whether something can happen on a run on which none of some other things has happened before, and what answers it.
struct RunQuery {
  typealias Condition = DecisionDiagram.Condition

  /// What must hold in a round of one loop.
  struct Level {
    /// The loop; -1 for the whole pathway.
    let loop: Int

    /// What must hold.
    var condition: Condition
  }

  /// What must hold, the whole pathway first, then in each loop around what happens, the innermost last.
  ///
  /// Each round of a loop is free of all others, so the levels hold or fail each by itself.
  private(set) var levels: [Level] = []

  /// Asks whether something can happen without any of some things before it, and after others where that is asked.
  ///
  /// Only what is before it in every order counts. In a loop its first round is asked, since more rounds only add to what has happened.
  ///
  /// - Returns: Nothing where it cannot happen.
  static func answer(
    whether happening: Happening, without absent: [Happening], after present: [Happening] = [],
    _ precedence: Precedence, _ conditions: inout RunConditions
  ) -> RunQuery? {
    var query = RunQuery()
    let step = precedence.step
    query.add(happening, step, conditions)
    for other in present { query.include(other, &conditions) }
    for other in absent where precedes(other, happening, precedence, conditions) {
      query.exclude(other, &conditions)
      if query.levels.last?.condition == DecisionDiagram.never { return nil }
    }
    return query.holds(precedence, &conditions) ? query : nil
  }

  private init() {}

  /// Asks that a condition holds in a round of a loop; -1 for a whole run.
  init(levelsAround loop: Int, holding condition: Condition, _ conditions: RunConditions) {
    var loop = loop
    levels = [Level(loop: loop, condition: condition)]
    while loop >= 0 {
      let entered = conditions.entered[loop]
      loop = conditions.nest.loops[loop].parent
      levels.append(Level(loop: loop, condition: entered))
    }
    levels.reverse()
  }

  /// Adds the levels of something that happens at a step.
  private mutating func add(_ happening: Happening, _ step: Int, _ conditions: RunConditions) {
    let condition =
      switch happening {
      case .beginning(let entry): conditions.beginning[entry]
      case .started(let step): conditions.started[step]
      case .done(let step), .left(let step): conditions.done[step]
      case .taken(let arrow): conditions.taken[arrow]
      }
    self = RunQuery(levelsAround: conditions.nest.innermost[step], holding: condition, conditions)
  }

  /// Tells whether something is over, in every order, when another happens.
  private static func precedes(
    _ other: Happening, _ happening: Happening, _ precedence: Precedence, _ conditions: RunConditions
  ) -> Bool {
    let isAtTheEnd = if case .started = happening { false } else { true }
    switch other {
    case .beginning: return true
    case .started(let step), .done(let step):
      return precedence.isBefore[step] || (isAtTheEnd && step == precedence.step)
    case .left, .taken: return conditions.step(of: other).map { precedence.isBefore[$0] } ?? false
    }
  }

  private mutating func exclude(_ other: Happening, _ conditions: inout RunConditions) {
    let level = level(of: other, conditions)
    let condition = conditions.condition(of: other, in: levels[level].loop)
    levels[level].condition = conditions.diagram.andNot(levels[level].condition, condition)
  }

  private mutating func include(_ other: Happening, _ conditions: inout RunConditions) {
    let level = level(of: other, conditions)
    let condition = conditions.condition(of: other, in: levels[level].loop)
    levels[level].condition = conditions.diagram.and(levels[level].condition, condition)
  }

  /// The place of the level at which something happens.
  private func level(of other: Happening, _ conditions: RunConditions) -> Int {
    var level = 0
    guard let step = conditions.step(of: other) else { return level }
    let innermost = conditions.nest.innermost[step]
    while level + 1 < levels.count, conditions.nest.lies(innermost, in: levels[level + 1].loop) { level += 1 }
    return level
  }

  /// Tells whether every level can hold, each loop that is over in its last round.
  private mutating func holds(_ precedence: Precedence, _ conditions: inout RunConditions) -> Bool {
    for index in levels.indices {
      guard levels[index].condition != DecisionDiagram.never else { return false }
      levels[index].condition = conditions.ending(levels[index].condition, in: levels[index].loop) {
        precedence.isBefore[$0]
      }
      guard levels[index].condition != DecisionDiagram.never else { return false }
    }
    return true
  }
}

extension RunConditions {
  /// The step at which something happens; nothing for the beginning of a run.
  func step(of happening: Happening) -> Int? {
    switch happening {
    case .beginning: nil
    case .started(let step), .done(let step), .left(let step): step
    case .taken(let arrow): runs.graph.arrows[arrow].sourceStep
    }
  }

  /// Adds to a condition that the loops directly in a loop are in their last round, those whose entry is asked for.
  mutating func ending(_ condition: Condition, in loop: Int, where isAsked: (Int) -> Bool = { _ in true }) -> Condition
  {
    guard !nest.loops.isEmpty else { return condition }
    var condition = condition
    for case .loop(let inner) in body(of: loop) where isAsked(nest.loops[inner].entry) {
      condition = diagram.and(condition, isLast[inner])
    }
    return condition
  }
}
