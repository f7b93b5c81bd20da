internal import PathwayGraph

extension RunConditions {
  /// Returns a shortest run on which a query holds, up to what happens.
  mutating func run(of query: RunQuery, _ precedence: Precedence, startsOnly: Bool) -> Run? {
    guard let innermost = query.levels.last else { return nil }
    let sequence = sequence(in: innermost.loop) { precedence.isBefore[$0] || $0 == precedence.step }
    return run(of: query, precedence, among: sequence, startingOnly: startsOnly ? precedence.step : nil)
  }

  /// Returns a shortest run on which a query holds, with a whole round of the innermost loop at its end.
  mutating func run(ofRound query: RunQuery, _ precedence: Precedence) -> Run? {
    guard let innermost = query.levels.last else { return nil }
    return run(of: query, precedence, among: sequence(in: innermost.loop) { _ in true }, startingOnly: nil)
  }

  /// Returns a shortest run on which a query holds, whose last part is made of some steps of the innermost loop.
  mutating func run(
    of query: RunQuery, _ precedence: Precedence, among last: [Int], startingOnly goal: Int?
  ) -> Run? {
    var performances: [Run.Performance] = []
    for (index, level) in query.levels.dropLast().enumerated() {
      let inner = query.levels[index + 1].loop
      let entry = nest.loops[inner].entry
      let sequence = sequence(in: level.loop) {
        $0 == entry || precedence.isBefore[$0] && !nest.lies(nest.innermost[$0], in: inner)
      }
      var search = RunSearch(among: sequence, startingOnly: entry, in: self)
      guard let found = search.run(from: beginnings(of: level), &self) else { return nil }
      performances += found.dropLast()
    }
    guard let level = query.levels.last else { return nil }
    var search = RunSearch(among: last, startingOnly: goal, in: self)
    return search.run(from: beginnings(of: level), &self).map { Run(performances: performances + $0) }
  }

  /// Returns a shortest run on which one thing happens after another, on which some arrows are taken.
  mutating func run(
    from first: Happening, to last: Happening, along arrows: [Int] = [], _ precedence: Precedence
  ) -> Run? {
    let present = [first] + arrows.map { .taken($0) }
    guard let query = RunQuery.answer(whether: last, without: [], after: present, precedence, &self) else { return nil }
    let startsOnly = if case .started = last { true } else { false }
    return run(of: query, precedence, startsOnly: startsOnly)
  }

  /// Returns every run on which one thing happens after another, up to that; nothing where there are more than so many, or where either
  /// lies in a loop.
  mutating func everyRun(
    from first: Happening, to last: Happening, _ precedence: Precedence, atMost limit: Int
  ) -> [Run]? {
    guard let query = RunQuery.answer(whether: last, without: [], after: [first], precedence, &self) else { return [] }
    guard let level = query.levels.first, query.levels.count == 1, let step = step(of: first),
      nest.innermost[step] < 0
    else { return nil }
    let startsOnly = if case .started = last { true } else { false }
    let sequence = sequence(in: -1) { precedence.isBefore[$0] || $0 == precedence.step }
    var search = RunSearch(among: sequence, startingOnly: startsOnly ? precedence.step : nil, in: self)
    let (runs, isComplete) = search.runs(from: beginnings(of: level), atMost: limit, &self)
    return isComplete ? runs.map { Run(performances: $0) } : nil
  }

  /// Returns a shortest whole run on which a condition holds.
  mutating func run(where condition: Condition, among isAsked: (Int) -> Bool = { _ in true }) -> Run? {
    let level = RunQuery.Level(loop: -1, condition: condition)
    var search = RunSearch(among: sequence(in: -1, where: isAsked), startingOnly: nil, in: self)
    return search.run(from: beginnings(of: level), &self).map { Run(performances: $0) }
  }

  /// Returns the shortest runs on which a query of whole runs holds, up to what happens, at most so many, and whether these are all.
  mutating func runs(
    of query: RunQuery, _ precedence: Precedence, atMost limit: Int
  ) -> (runs: [Run], isComplete: Bool) {
    guard let level = query.levels.first else { return ([], true) }
    let sequence = sequence(in: -1) { precedence.isBefore[$0] || $0 == precedence.step }
    var search = RunSearch(among: sequence, startingOnly: precedence.step, in: self)
    let (runs, isComplete) = search.runs(from: beginnings(of: level), atMost: limit, &self)
    return (runs.map { Run(performances: $0) }, isComplete)
  }

  /// Returns the shortest whole runs on which a condition holds, at most so many, and whether these are all.
  mutating func wholeRuns(where condition: Condition, atMost limit: Int) -> (runs: [Run], isComplete: Bool) {
    let level = RunQuery.Level(loop: -1, condition: condition)
    var search = RunSearch(among: sequence(in: -1) { _ in true }, startingOnly: nil, in: self)
    let (runs, isComplete) = search.runs(from: beginnings(of: level), atMost: limit, &self)
    return (runs.map { Run(performances: $0) }, isComplete)
  }

  /// Where a round of a loop, or a run, may begin, with what must hold then.
  private mutating func beginnings(of level: RunQuery.Level) -> [(step: Int, condition: Condition)] {
    guard level.loop < 0 else { return [(nest.loops[level.loop].entry, level.condition)] }
    var rest = level.condition
    var beginnings: [(step: Int, condition: Condition)] = []
    for (index, entry) in runs.entries.enumerated() {
      let isLast = index == runs.entries.count - 1
      beginnings.append((entry, isLast ? rest : diagram.restrict(rest, Int32(index), true)))
      if !isLast { rest = diagram.restrict(rest, Int32(index), false) }
    }
    return beginnings
  }

  /// Returns some steps of a loop in topological order, those of each inner loop together.
  func sequence(in loop: Int, where isAsked: (Int) -> Bool) -> [Int] {
    var sequence: [Int] = []
    var pending: [Member] = body(of: loop).reversed()
    while let member = pending.popLast() {
      switch member {
      case .step(let step): if isAsked(step) { sequence.append(step) }
      case .loop(let inner): pending += body(of: inner).reversed()
      }
    }
    return sequence
  }
}
