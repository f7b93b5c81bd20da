import PathwayModel

/// Judges where runs end, what they reach, and whether what a step requires is done before it.
struct CourseJudge {
  private let facts: RunFacts
  private let ends: SmallSet
  private let required: [SmallSet]
  private var missing: [SmallSet]
  private var pairs: Set<SmallSet> = []

  /// Whether some run reaches no end.
  private(set) var runWithoutEnd = false

  /// The steps that start on some run.
  private(set) var started = SmallSet()

  init(_ facts: RunFacts) {
    self.facts = facts
    let steps = facts.pathway.steps
    ends = SmallSet(steps.indices.filter { steps[$0].exits.contains { $0.kind.isEnd } })
    required = steps.map { step in SmallSet(step.requires.compactMap { facts.resolved.stepIndex($0) }) }
    missing = Array(repeating: SmallSet(), count: steps.count)
  }

  mutating func look(at run: RunState) {
    var done = SmallSet()
    for performance in run.performances {
      let step = performance.step
      started.insert(step)
      if performance.isDone { done.insert(step) }
      if !required[step].isEmpty {
        missing[step] = missing[step].union(required[step].subtracting(performance.past.done))
      }
    }
    let reached = done.intersection(ends)
    if reached.isEmpty, run.endless.isEmpty { runWithoutEnd = true }
    if reached.count > 1 { pairs.insert(reached) }
  }

  /// The pairs of owners who both own an end that is reached.
  var endPairs: Set<[String]> {
    var found: Set<[String]> = []
    for ends in pairs {
      let owners = Set(ends.numbers.compactMap { facts.owners[$0].map { facts.text($0) } }).sorted()
      for (index, first) in owners.enumerated() {
        for second in owners.dropFirst(index + 1) { found.insert([first, second]) }
      }
    }
    return found
  }

  /// The steps that start though what they require is not done, each with that.
  var notYetDone: Set<[String]> {
    Set(missing.indices.flatMap { step in missing[step].numbers.map { [facts.text(step), facts.text($0)] } })
  }
}
