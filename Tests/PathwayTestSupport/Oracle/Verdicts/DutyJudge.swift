import PathwayModel

/// Judges whether each duty is discharged by one owner, and on every run.
struct DutyJudge {
  private let facts: RunFacts
  private let dischargers: [SmallSet]
  private var isMissed: [Bool]

  init(_ facts: RunFacts) {
    self.facts = facts
    let steps = facts.pathway.steps
    dischargers = facts.pathway.duties.map { duty in
      SmallSet(facts.graph.steps.numbers.filter { steps[$0].discharges.contains { $0.id == duty.id } })
    }
    isMissed = Array(repeating: false, count: facts.pathway.duties.count)
  }

  mutating func look(at run: RunState) {
    if dischargers.isEmpty { return }
    let done = SmallSet(run.performances.filter { $0.isDone }.map { $0.step })
    for duty in dischargers.indices where !dischargers[duty].meets(done) { isMissed[duty] = true }
  }

  /// The duties that nobody discharges, or several owners, or that are missed on some run though they always hold.
  var duties: Set<[String]> {
    var found: Set<[String]> = []
    for (number, duty) in facts.pathway.duties.enumerated() {
      let steps = dischargers[number]
      let owners = Set(steps.numbers.compactMap { facts.owners[$0] })
      let isMissed = duty.condition == nil && isMissed[number]
      if steps.isEmpty || owners.count > 1 || isMissed { found.insert([duty.id.text]) }
    }
    return found
  }
}
