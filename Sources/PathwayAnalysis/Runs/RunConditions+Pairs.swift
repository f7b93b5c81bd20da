internal import PathwayGraph

extension RunConditions {
  /// Returns that two things happen in a round of a loop, what lies in its loops in their last rounds.
  mutating func both(_ first: Happening, _ second: Happening, in loop: Int) -> Condition {
    let both = diagram.and(condition(of: first, in: loop), condition(of: second, in: loop))
    return ending(both, in: loop)
  }

  /// Returns a condition on whole runs, each loop in its last round.
  mutating func over(_ condition: Condition) -> Condition { ending(condition, in: -1) }

  /// Adds to a condition on whole runs that no loop is entered that has no last round: such a run is never over.
  mutating func withoutEndlessLoops(_ condition: Condition) -> Condition {
    var condition = condition
    for loop in isEndless.indices where isEndless[loop] {
      let enters = lift(entered[loop], from: nest.loops[loop].parent, to: -1)
      condition = diagram.andNot(condition, enters)
    }
    return condition
  }

  /// Returns a shortest run on which two things happen in one round of the loop that they share, each in any round of the loops that only
  /// it lies in; nothing where there is none.
  mutating func run(onWhich first: Happening, _ before: Precedence, and second: Happening, _ beforeSecond: Precedence)
    -> Run?
  {
    let loop = commonLoop(of: before.step, beforeSecond.step)
    let both = diagram.and(
      seen(first, at: before.step, from: loop), seen(second, at: beforeSecond.step, from: loop))
    guard ending(both, in: loop) != DecisionDiagram.never else { return nil }
    // Where both happen in the last rounds of their loops, the run is told to its end.
    let shown = self.both(first, second, in: loop)
    let query = RunQuery(levelsAround: loop, holding: shown == DecisionDiagram.never ? both : shown, self)
    let targets = [before.step, beforeSecond.step]
    let sequence = sequence(in: loop) {
      before.isBefore[$0] || beforeSecond.isBefore[$0] || targets.contains($0)
        || nest.innermost[$0] != loop && !targets.allSatisfy { nest.innermost[$0] == loop }
    }
    return run(of: query, before, among: sequence, startingOnly: nil)
  }

  /// Tells whether two things may happen in one round of the loop that they share, each in any round of the loops that only it lies in.
  mutating func mayHappen(_ first: Happening, and second: Happening) -> Bool {
    guard let one = step(of: first), let other = step(of: second) else { return false }
    let loop = commonLoop(of: one, other)
    let both = diagram.and(seen(first, at: one, from: loop), seen(second, at: other, from: loop))
    return both != DecisionDiagram.never && ending(both, in: loop) != DecisionDiagram.never
  }

  /// Returns the innermost loop that two steps lie in; -1 for none.
  func commonLoop(of first: Int, _ second: Int) -> Int {
    var loop = nest.innermost[first]
    while loop >= 0, !nest.lies(nest.innermost[second], in: loop) { loop = nest.loops[loop].parent }
    return loop
  }

  /// Returns that something happens in some round of the loops inside a loop: it may, once they are entered.
  private func seen(_ happening: Happening, at step: Int, from loop: Int) -> Condition {
    var inner = nest.innermost[step]
    guard inner != loop else {
      switch happening {
      case .beginning(let entry): return beginning[entry]
      case .started(let step): return started[step]
      case .done(let step), .left(let step): return done[step]
      case .taken(let arrow): return taken[arrow]
      }
    }
    while nest.loops[inner].parent != loop { inner = nest.loops[inner].parent }
    return entered[inner]
  }

  /// Returns a shortest whole run on which no step of some is done, and on which some branch is taken where any are given; nothing
  /// where there is none.
  mutating func run(without steps: [Int], meeting branches: [Int]?) -> Run? {
    var open = DecisionDiagram.always
    for step in steps { open = diagram.andNot(open, condition(of: .done(step), in: -1)) }
    open = over(open)
    guard let branches else { return open == DecisionDiagram.never ? nil : run(where: open) }
    for branch in branches {
      let met = diagram.and(open, condition(ofArrow: branch, in: -1))
      if met != DecisionDiagram.never { return run(where: met) }
    }
    for branch in branches {
      if let run = earlierRound(with: branch, without: steps, thenOver: open) { return run }
    }
    return nil
  }

  /// Returns a run on which a branch is taken in a round of a loop that is not its last, no step of some is done in that round, and a
  /// condition on whole runs holds in the end; nothing where there is none.
  private mutating func earlierRound(with branch: Int, without steps: [Int], thenOver open: Condition) -> Run? {
    guard let source = runs.graph.arrows[branch].sourceStep else { return nil }
    var loop = nest.innermost[source]
    while loop >= 0 {
      var round = diagram.andNot(condition(ofArrow: branch, in: loop), isLast[loop])
      for step in steps where nest.lies(nest.innermost[step], in: loop) {
        round = diagram.andNot(round, condition(of: .done(step), in: loop))
      }
      round = ending(round, in: loop)
      let enters = lift(entered[loop], from: nest.loops[loop].parent, to: -1)
      let after = diagram.and(open, enters)
      if round != DecisionDiagram.never, after != DecisionDiagram.never {
        let query = RunQuery(levelsAround: loop, holding: round, self)
        return run(ofRound: query, Precedence(of: nest.loops[loop].entry, in: self))
      }
      loop = nest.loops[loop].parent
    }
    return nil
  }
}
