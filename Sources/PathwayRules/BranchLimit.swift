internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// What a branch says of how often it goes back: a number of rounds, or an interval.
struct BranchLimit {
  /// The number of the step that the branch leads from.
  let step: Int

  /// The numbers of the steps that it leads to.
  let targets: [Int]

  /// What is said, as it is written.
  let text: String

  /// Where it is said.
  let origin: Origin

  /// The step and the number of the branch, with the key.
  let subject: [Identifier]

  /// Returns every limit on a branch of which the targets are known, from steps that some run reaches.
  static func all(in pathway: AnalysedPathway) -> [BranchLimit] {
    let steps = pathway.steps
    var limits: [BranchLimit] = []
    for index in steps.indices where pathway.reach.contains(index) {
      for exit in steps[index].exits {
        for (number, branch) in exit.kind.branches.enumerated()
        where branch.roundLimit != nil || branch.recurrence != nil {
          let targets = branch.targets.compactMap { pathway.resolved.stepIndex($0) }
          guard !targets.isEmpty, targets.count == branch.targets.count else { continue }
          let subject = [steps[index].id, Identifier(String(number + 1))]
          if let rounds = branch.roundLimit {
            let text = "\(rounds.value) \(rounds.value == 1 ? "runde" : "runder")"
            limits.append(
              BranchLimit(
                step: index, targets: targets, text: text, origin: rounds.origin, subject: subject + ["høyst"]))
          }
          if let interval = branch.recurrence {
            limits.append(
              BranchLimit(
                step: index, targets: targets, text: "\(interval.value)", origin: interval.origin,
                subject: subject + ["hver"]))
          }
        }
      }
    }
    return limits
  }
}

extension Exit.Kind {
  /// The branches of a choice; none where it is no choice.
  var branches: [Branch] {
    switch self {
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches): branches
    case .next, .end, .done, .subpathway: []
    }
  }
}
