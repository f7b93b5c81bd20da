internal import PathwayGraph
internal import PathwayModel

/// Collects the duties that one actor discharges, and on which runs each must be.
struct DutyCollector {
  private(set) var questions: [DutyQuestion] = []

  private let runs: RunGraph

  init(_ runs: RunGraph) {
    self.runs = runs
    let duties = runs.graph.resolved.pathway.duties
    for number in duties.indices where duties[number].unreadKeys.isEmpty { ask(number, duties[number]) }
  }

  private mutating func ask(_ number: Int, _ duty: Duty) {
    let steps = runs.graph.resolved.steps
    let discharging = steps.indices.filter { step in
      runs.isReached[step] && steps[step].discharges.contains { $0.id == duty.id }
    }
    guard let first = discharging.first else { return }
    guard discharging.allSatisfy({ runs.graph.owners[$0] == runs.graph.owners[first] }) else { return }
    switch duty.condition {
    case nil: questions.append(DutyQuestion(number: number, steps: discharging, branches: nil))
    case .criteria(let tests)?:
      let branches = runs.order.flatMap { step in meeting(tests, at: step) }
      if !branches.isEmpty { questions.append(DutyQuestion(number: number, steps: discharging, branches: branches)) }
    case .text?, .otherwise?, .event?, .after?: break
    }
  }

  /// Returns the arrows of a step that belong to branches which are taken for some combination of values that a duty speaks of.
  private func meeting(_ tests: [CriterionTest], at step: Int) -> [Int] {
    let branches: [Branch]
    switch runs.graph.resolved.steps[step].exit?.kind {
    case .exclusiveChoice(let all)?, .inclusiveChoice(let all)?: branches = all
    default: return []
    }
    let meets = branches.map { branch -> Bool in
      guard case .criteria(let branchTests)? = branch.condition else { return false }
      return overlaps(branchTests, tests)
    }
    return runs.graph.arrowIndices(from: step).filter { arrow in
      runs.isTaken[arrow] && runs.graph.arrows[arrow].branch.map { meets[$0] } == true
        && runs.graph.arrows[arrow].kind.isOrdinary
    }
  }

  /// Tells whether two conditions speak of a criterion in common, and can hold together.
  private func overlaps(_ first: [CriterionTest], _ second: [CriterionTest]) -> Bool {
    var isShared = false
    for test in first {
      for other in second where test.criterion.id == other.criterion.id {
        isShared = true
        guard test.values.contains(where: { value in other.values.contains { value.overlaps($0) } }) else {
          return false
        }
      }
    }
    return isShared
  }
}

extension CriterionTest.Value {
  /// Tells whether some value is among both.
  fileprivate func overlaps(_ other: CriterionTest.Value) -> Bool {
    switch (self, other) {
    case (.word(let word), .word(let second)): word.id == second.id
    case (.integers(let range), .integers(let second)):
      range.value.lower <= second.value.upper ?? Int.max && second.value.lower <= range.value.upper ?? Int.max
    case (.word, .integers), (.integers, .word): false
    }
  }
}
