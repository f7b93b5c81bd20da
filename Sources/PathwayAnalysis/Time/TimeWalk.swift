internal import PathwayGraph
internal import PathwayModel

/// Follows time from one moment of a run to another along every way between them at once.
///
/// Interval propagation in topological order: what starts later ends later, so that the latest (or the earliest) of the ways into a step is
/// all that need be kept. A loop counts its rounds, and from inside a loop only the round that it began in.
struct TimeWalk<Time: Clock> {
  /// How many performances one walk may take.
  private static var limit: Int { 20_000 }

  private let conditions: RunConditions
  private let times: PartTimes

  /// The steps between the two moments, both included.
  private let isBetween: [Bool]

  /// Whether only ordinary ways out are followed.
  private let isOrdinaryOnly: Bool

  /// Whether the latest of several ways into a step is kept, and not the earliest.
  private let keepsLatest: Bool

  /// Whether a step may also wait for an arrow that is not taken, since something else leads to it at the same time.
  private let waitsForUntaken: Bool

  private var starts: [Time?]
  private var backTimes: [Int: Time] = [:]
  private(set) var visits = 0

  /// The arrow by which each step is reached latest (or earliest).
  private(set) var arrivals: [Int: Int] = [:]

  /// Whether some loop on the way goes back a number of times that nobody says.
  private(set) var hasUnlimitedLoop = false

  init(
    _ conditions: RunConditions, _ times: PartTimes, between isBetween: [Bool], isOrdinaryOnly: Bool,
    keepsLatest: Bool, waitsForUntaken: Bool
  ) {
    self.waitsForUntaken = waitsForUntaken
    self.conditions = conditions
    self.times = times
    self.isBetween = isBetween
    self.isOrdinaryOnly = isOrdinaryOnly
    self.keepsLatest = keepsLatest
    starts = Array(repeating: nil, count: conditions.runs.graph.stepCount)
  }

  /// Whether the walk took more than it may.
  var isTooLong: Bool { visits > Self.limit }

  /// Returns when a clock starts and when something happens that follows, where a step starts at some time; nothing where no way leads
  /// there.
  ///
  /// The clock starts when the step starts, or when it is done.
  mutating func span(from first: Happening, startingAt start: Time, to last: Happening) -> (clock: Time, end: Time)? {
    guard let from = conditions.step(of: first), let to = conditions.step(of: last) else { return nil }
    let isDone = if case .started = first { false } else { true }
    starts[from] = start
    if from != to { pass(-1, from: from, isDone: isDone) }
    let clock = isDone ? completion(of: from, start) : start
    guard let begun = from == to ? start : starts[to] else { return nil }
    if case .started = last { return (clock, begun) }
    return (clock, completion(of: to, begun))
  }

  private func completion(of step: Int, _ start: Time) -> Time {
    times.work(of: step).reduce(start) { $0.adding($1.duration) }
  }

  // MARK: - Steps

  private mutating func pass(_ loop: Int, from origin: Int, isDone: Bool) {
    for member in conditions.body(of: loop) where !isTooLong {
      switch member {
      case .step(let step):
        if starts[step] != nil { perform(step, isDone: isDone && step == origin, leaving: nil) }
      case .loop(let inner):
        if conditions.nest.lies(conditions.nest.innermost[origin], in: inner) {
          pass(inner, from: origin, isDone: isDone)
        } else {
          goRound(inner)
        }
      }
    }
  }

  /// Performs a step and takes its arrows; those that leave a loop only where that is its last round.
  private mutating func perform(_ step: Int, isDone: Bool, leaving loop: Int?) {
    guard let start = starts[step] else { return }
    visits += 1
    let done = completion(of: step, start)
    let graph = conditions.runs.graph
    for index in graph.arrowIndices(from: step) where conditions.runs.isTaken[index] {
      let arrow = graph.arrows[index]
      guard isBetween[arrow.target] else { continue }
      if let loop, !conditions.nest.lies(conditions.nest.innermost[arrow.target], in: loop) { continue }
      let goesBack = conditions.runs.goesBack[index]
      // An arrow that is not taken is decided when the step is done.
      if waitsForUntaken, !goesBack, hasOtherArrivals(arrow.target) { arrive(done, by: index, arrow.target) }
      guard arrow.kind.isOrdinary || !isOrdinaryOnly && !(isDone && arrow.isExceptional) else { continue }
      let time = times.time(of: index)
      var taken = time.waitsForWork ? done : start
      if let wait = time.sinceStart { taken = max(taken, start.adding(wait.duration)) }
      for part in time.after { taken = taken.adding(part.duration) }
      if goesBack { backTimes[index] = taken } else { arrive(taken, by: index, arrow.target) }
    }
  }

  private func hasOtherArrivals(_ step: Int) -> Bool {
    conditions.runs.arrivals(at: step).lazy.filter { !conditions.runs.goesBack[$0] }.count > 1
  }

  private mutating func arrive(_ time: Time, by index: Int, _ target: Int) {
    if let known = starts[target], keepsLatest ? known >= time : known <= time { return }
    starts[target] = time
    arrivals[target] = index
  }

  // MARK: - Loops

  private mutating func goRound(_ loop: Int) {
    let entry = conditions.nest.loops[loop].entry
    guard starts[entry] != nil else { return }
    if times.isMost {
      for index in conditions.runs.arrivals(at: entry) where conditions.runs.goesBack[index] {
        goBack(by: index, in: loop, entry)
      }
    }
    round(of: loop, isLast: true)
  }

  private mutating func goBack(by index: Int, in loop: Int, _ entry: Int) {
    guard conditions.runs.graph.arrows[index].kind.isOrdinary else { return }
    guard let rounds = times.extraRounds(of: index) else {
      hasUnlimitedLoop = true
      return
    }
    var left = rounds
    while left > 0, !isTooLong {
      left -= 1
      round(of: loop, isLast: false)
      guard let back = backTimes[index] else { return }
      forget(loop)
      starts[entry] = back
    }
  }

  private mutating func round(of loop: Int, isLast: Bool) {
    for member in conditions.body(of: loop) where !isTooLong {
      switch member {
      case .step(let step): perform(step, isDone: false, leaving: isLast ? nil : loop)
      case .loop(let inner): goRound(inner)
      }
    }
  }

  private mutating func forget(_ loop: Int) {
    for step in conditions.steps(in: .loop(loop)) { starts[step] = nil }
  }
}
