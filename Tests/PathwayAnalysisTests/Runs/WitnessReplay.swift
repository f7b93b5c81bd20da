import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport

/// Replays the runs that findings show against what the oracle lets each step do, and against what is claimed of them.
struct WitnessReplay {
  private let pathway: AnalysedPathway
  private let oracle: RunEnumerator
  private var faults: [String] = []

  /// What is wrong with the witnesses of a pathway; nothing where the oracle would need too long.
  static func faults(of pathway: Pathway) -> [String]? {
    let analysed = AnalysedPathway(PathwayGraph(ResolvedPathway(pathway)))
    guard let oracle = RunEnumerator(analysed.graph), !oracle.hasIrregularLoop else { return nil }
    var replay = WitnessReplay(pathway: analysed, oracle: oracle)
    replay.checkAll()
    return replay.faults
  }

  private mutating func checkAll() {
    let facts = pathway.runs
    for need in facts.unmet { check(need) }
    for end in facts.endless { check("PF402", end.run, performs: [end.number], isWhole: true) }
    for pair in facts.endPairs { check("PF411", pair.run, performs: [pair.first, pair.second], isWhole: true) }
    for pair in facts.madeTwice where isOutsideLoops(pair) {
      check("PF506", pair.run, performs: [pair.first, pair.second], isWhole: false)
    }
    for duty in facts.unmetDuties { check("PF307", duty.run, performs: [], isWhole: true) }
    for jump in facts.jumps { check(jump) }
    if let run = facts.uncoordinated { check("PF305", run, performs: [], isWhole: true) }
    for gap in facts.coordinationGaps { check("PF306", gap.run, performs: [gap.number], isWhole: true) }
    for promise in facts.impossible + facts.atRisk {
      if let run = promise.run { check("PF601/2", run, performs: [], isWhole: false) }
    }
  }

  /// A step in a loop may have been performed in another round than the one that is told.
  private func isOutsideLoops(_ pair: RunFacts.Pair) -> Bool {
    !pathway.loops.contains { $0.steps.contains(pair.first) || $0.steps.contains(pair.second) }
  }

  private mutating func check(_ jump: RunFacts.Pair) {
    check("PF405", jump.run, performs: [], isWhole: false)
    for arrow in [jump.first, jump.second] where !jump.run.performances.contains(where: { $0.arrows.contains(arrow) }) {
      faults.append("PF405: the run does not take arrow \(arrow)")
    }
  }

  /// A need is not met on the run that is told: nothing that provides it is among what is performed before.
  private mutating func check(_ need: RunFacts.Unmet) {
    let before = need.run.performances.dropLast()
    switch need.subject {
    case .required(let step, let reference):
      check("PF412", need.run, performs: [step], isWhole: false)
      let required = pathway.steps[step].requires[reference]
      let index = pathway.resolved.stepIndex(required)
      if before.contains(where: {
        $0.step == index && oracle.outcome(of: $0.step, taking: Set($0.arrows)).isPossible && isDone($0)
      }) {
        faults.append("PF412: \(required.id) is done on the run that is told")
      }
    case .document(let step, let reference):
      check("PF501", need.run, performs: [step], isWhole: false)
      let document = pathway.steps[step].needs[reference].id
      let owner = pathway.graph.owners[step]
      let maker = before.first { performance in
        pathway.graph.owners[performance.step] == owner && isDone(performance)
          && pathway.steps[performance.step].produces.contains { $0.id == document }
      }
      if let maker { faults.append("PF501: \(document) is made in \(pathway.steps[maker.step].id)") }
    case .sending, .stepAnchor, .handoffAnchor, .spanningAnchor:
      check("a need", need.run, performs: [], isWhole: false)
    }
  }

  private func isDone(_ performance: Run.Performance) -> Bool {
    let arrows = performance.arrows.map { pathway.graph.arrows[$0] }
    return !arrows.contains {
      [.breach, .noShow, .deterioration].contains($0.kind) || $0.kind == .refusal && $0.handoff == nil
    }
      && !arrows.contains { $0.handoff != nil }
  }

  // MARK: - Any run

  /// Checks that each step of a run is led to, that it does what it may do, and that nothing that was begun is left out of a whole run.
  private mutating func check(_ code: String, _ run: Run, performs steps: [Int], isWhole: Bool) {
    for (number, performance) in run.performances.enumerated() {
      let isLedTo = run.performances[..<number].contains { earlier in
        earlier.arrows.contains { pathway.graph.arrows[$0].target == performance.step }
      }
      let isEntry = number == 0 && pathway.steps[performance.step].trigger != nil
      if !isLedTo && !isEntry { faults.append("\(code): nothing leads to \(pathway.steps[performance.step].id)") }
      let isLast = number == run.performances.count - 1
      if !oracle.outcome(of: performance.step, taking: Set(performance.arrows)).isPossible && !isLast {
        faults.append("\(code): \(pathway.steps[performance.step].id) may not take \(performance.arrows)")
      }
    }
    for step in steps where !run.performances.contains(where: { $0.step == step }) {
      faults.append("\(code): the run does not come to \(pathway.steps[step].id)")
    }
    guard isWhole else { return }
    for performance in run.performances {
      for arrow in performance.arrows
      where !run.performances.contains(where: { $0.step == pathway.graph.arrows[arrow].target }) {
        faults.append("\(code): \(pathway.steps[pathway.graph.arrows[arrow].target].id) is begun and not told")
      }
    }
  }
}
