/// How far a run has come.
struct RunState {
  /// The steps that are done or skipped, in the present rounds.
  var finished = SmallSet()

  /// The steps that start without waiting: where the run begins, and where a new round does.
  var forced: SmallSet

  /// The loops whose last round is over, or that were not entered.
  var closed = SmallSet()

  /// The loops that go round for ever.
  var endless = SmallSet()

  /// For each step, what is before the decision of its arrows; before the start, for one that is forced.
  var decisions: [Past]

  /// For each step, which of its arrows are taken, by their places.
  var taken: [SmallSet]

  /// For each loop, everything performed in it since it was entered.
  var inside: [Past]

  /// For each loop, the rounds since it was entered, after the first.
  var extraRounds: [Int]

  /// For each branch with a limit, how often it was taken since its loop was entered.
  var uses: [Int]

  /// What was performed, in an order in which it may have happened.
  var performances: [Performance] = []

  /// What was performed and skipped, each with what it waited for; empty unless it is asked for.
  var occurrences: [Occurrence] = []

  /// The entry at which the run began.
  let entry: Int

  /// Begins a run.
  init(at entry: Int, in nest: LoopNest) {
    self.entry = entry
    forced = SmallSet(entry)
    decisions = Array(repeating: Past(), count: nest.graph.out.count)
    taken = Array(repeating: SmallSet(), count: nest.graph.out.count)
    inside = Array(repeating: Past(), count: nest.loops.count)
    extraRounds = Array(repeating: 0, count: nest.loops.count)
    uses = Array(repeating: 0, count: nest.limits.count)
  }
}
