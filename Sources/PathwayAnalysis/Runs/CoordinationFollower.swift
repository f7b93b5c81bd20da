internal import PathwayGraph
internal import PathwayModel

/// Finds runs that cross between three actors in two areas where nobody coordinates, and coordinators who collide.
///
/// Two conditions frame the truth: the lower has each loop in its last round, the upper lets everything in a loop have happened in a round
/// before. Where they differ the check is not decided.
struct CoordinationFollower {
  typealias Condition = DecisionDiagram.Condition

  /// What came out of a question.
  enum Answer {
    case no
    case yes(Run)
    case undecided
  }

  private let coordinators: Coordinators
  private let runs: RunGraph

  init(_ coordinators: Coordinators, _ runs: RunGraph) {
    self.coordinators = coordinators
    self.runs = runs
  }

  // MARK: - Nobody coordinates

  /// Asks whether some run has three actors in two areas.
  func spread(_ conditions: inout RunConditions) -> Answer {
    answer(&conditions) { isUpper, conditions in
      spread(isUpper, &conditions) { _ in .inOrder }
    }
  }

  /// Asks whether a step may run at or after the first of a third actor, and outside of every stretch.
  func gap(at step: Int, _ precedence: Precedence, _ conditions: inout RunConditions) -> Answer {
    let succession = Succession(of: step, in: conditions)
    guard mayFollowThird(step, succession, conditions) else { return .no }
    return answer(&conditions) { isUpper, conditions in
      var condition = spread(isUpper, &conditions) { succession.isAfter[$0] ? .later : .inOrder }
      condition = conditions.diagram.and(condition, started(step, isUpper, &conditions))
      for stretch in coordinators.stretches ?? [] {
        let outside = outside(stretch, step, precedence, succession, isUpper, &conditions)
        condition = conditions.diagram.and(condition, outside)
      }
      return condition
    }
  }

  /// Whether three actors have steps that may come no later than one.
  private func mayFollowThird(_ step: Int, _ succession: Succession, _ conditions: RunConditions) -> Bool {
    coordinators.steps.count { steps in
      steps.contains { !succession.isAfter[$0] || conditions.commonLoop(of: $0, step) >= 0 }
    } >= 3
  }

  private func answer(
    _ conditions: inout RunConditions, _ condition: (Bool, inout RunConditions) -> Condition
  ) -> Answer {
    let lower = conditions.over(condition(false, &conditions))
    if lower != DecisionDiagram.never { return conditions.run(where: lower).map { .yes($0) } ?? .undecided }
    guard !conditions.nest.loops.isEmpty else { return .no }
    let upper = condition(true, &conditions)
    return upper == DecisionDiagram.never ? .no : .undecided
  }

  /// Where a step counts.
  private enum Place {
    /// Towards the third actor, and towards the actors and areas of the whole run.
    case inOrder

    /// Only towards those of the whole run.
    case later
  }

  /// That three actors have started before or beside, and that the run has three actors in two areas.
  private func spread(
    _ isUpper: Bool, _ conditions: inout RunConditions, _ place: (Int) -> Place
  ) -> Condition {
    var early: [Condition] = []
    var all: [Condition] = []
    for steps in coordinators.steps {
      var soon = DecisionDiagram.never
      var ever = DecisionDiagram.never
      for step in steps {
        let started = started(step, isUpper, &conditions)
        ever = conditions.diagram.or(ever, started)
        if case .inOrder = place(step) {
          soon = conditions.diagram.or(soon, started)
        } else if isUpper, conditions.nest.innermost[step] >= 0 {
          soon = conditions.diagram.or(soon, started)
        }
      }
      early.append(soon)
      all.append(ever)
    }
    var areas = Array(repeating: DecisionDiagram.never, count: coordinators.areas.count)
    for (index, area) in coordinators.areas.enumerated() {
      areas[area] = conditions.diagram.or(areas[area], all[index])
    }
    let third = atLeast(3, of: early, &conditions)
    return conditions.diagram.and(third, atLeast(2, of: areas, &conditions))
  }

  private func started(_ step: Int, _ isUpper: Bool, _ conditions: inout RunConditions) -> Condition {
    isUpper ? conditions.mayHaveStarted(step) : conditions.condition(of: .started(step), in: -1)
  }

  /// That at least so many of some conditions hold.
  private func atLeast(_ count: Int, of all: [Condition], _ conditions: inout RunConditions) -> Condition {
    var reached = Array(repeating: DecisionDiagram.never, count: count + 1)
    reached[0] = DecisionDiagram.always
    for condition in all {
      for number in stride(from: count, to: 0, by: -1) {
        let more = conditions.diagram.and(reached[number - 1], condition)
        reached[number] = conditions.diagram.or(reached[number], more)
      }
    }
    return reached[count]
  }

  /// That a step lies outside a stretch: before it in every order, or after it, or on a run that does not have it.
  private func outside(
    _ stretch: Coordinators.Stretch, _ step: Int, _ precedence: Precedence, _ succession: Succession, _ isUpper: Bool,
    _ conditions: inout RunConditions
  ) -> Condition {
    if stretch.from == step { return DecisionDiagram.never }
    guard runs.isReached[stretch.from], !succession.isAfter[stretch.from] else { return DecisionDiagram.always }
    // In a loop that both lie in, the step may have had a round of its own. Elsewhere more rounds only begin the stretch sooner.
    if isUpper, conditions.commonLoop(of: stretch.from, step) >= 0 { return DecisionDiagram.always }
    var outside = conditions.diagram.not(conditions.condition(of: .started(stretch.from), in: -1))
    guard precedence.isBefore[stretch.from] else { return outside }
    for end in stretch.to where runs.isReached[end] {
      // An end in a loop that the step lies in may have been done in the round before.
      if isUpper, conditions.commonLoop(of: end, step) >= 0 { return DecisionDiagram.always }
      guard precedence.isBefore[end] else { continue }
      let mayRepeat = isUpper && conditions.nest.innermost[end] >= 0
      let done = mayRepeat ? conditions.mayHaveStarted(end) : conditions.condition(of: .done(end), in: -1)
      let isLater = end == stretch.from || Precedence(of: end, in: conditions).isBefore[stretch.from]
      if isLater { outside = conditions.diagram.or(outside, done) }
    }
    return outside
  }

  // MARK: - Two coordinate at once

  /// Asks whether two stretches may be open at one moment.
  func collision(
    _ first: Coordinators.Stretch, _ second: Coordinators.Stretch, _ conditions: inout RunConditions
  ) -> Answer {
    guard runs.isReached[first.from], runs.isReached[second.from] else { return .no }
    let beforeFirst = Precedence(of: first.from, in: conditions)
    let beforeSecond = Precedence(of: second.from, in: conditions)
    return answer(&conditions) { isUpper, conditions in
      let starts = started(first.from, isUpper, &conditions)
      var both = conditions.diagram.and(starts, started(second.from, isUpper, &conditions))
      let mayRepeat = conditions.nest.innermost[first.from] >= 0 || conditions.nest.innermost[second.from] >= 0
      if isUpper, mayRepeat { return both }
      for end in ends(of: first, before: beforeSecond, conditions) + ends(of: second, before: beforeFirst, conditions) {
        if isUpper, conditions.nest.innermost[end] >= 0 { continue }
        both = conditions.diagram.andNot(both, conditions.condition(of: .done(end), in: -1))
      }
      return both
    }
  }

  /// The ends of a stretch that come, in every order, after its beginning and before a step.
  private func ends(
    of stretch: Coordinators.Stretch, before precedence: Precedence, _ conditions: RunConditions
  ) -> [Int] {
    stretch.to.filter { end in
      runs.isReached[end] && precedence.isBefore[end]
        && (end == stretch.from || Precedence(of: end, in: conditions).isBefore[stretch.from])
    }
  }
}

extension RunConditions {
  /// Tells whether two steps, one of them in a loop, may start on one run, each in some round of its loops.
  mutating func mayBothStart(_ first: Int, _ second: Int) -> Bool {
    guard nest.innermost[first] >= 0 || nest.innermost[second] >= 0 else { return false }
    return diagram.and(mayHaveStarted(first), mayHaveStarted(second)) != DecisionDiagram.never
  }

  /// Returns that a step has started in some round of the loops around it, as far as can be told from the whole pathway.
  mutating func mayHaveStarted(_ step: Int) -> Condition {
    var loop = nest.innermost[step]
    guard loop >= 0 else { return started[step] }
    while nest.loops[loop].parent >= 0 { loop = nest.loops[loop].parent }
    return entered[loop]
  }
}
