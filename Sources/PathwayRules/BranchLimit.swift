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

  /// What is said.
  private let amount: Amount

  /// Where it is said.
  let origin: Origin

  /// The identifier of the step, and the number of the branch from 1.
  private let owner: Identifier
  private let branch: Int

  private enum Amount {
    case rounds(Int)
    case interval(Duration)
  }

  /// What is said, as it is written.
  var text: String {
    switch amount {
    case .rounds(let count): "\(count) \(count == 1 ? "runde" : "runder")"
    case .interval(let duration): "\(duration)"
    }
  }

  /// The step and the number of the branch, with the key.
  var subject: [Identifier] {
    let key: Identifier =
      switch amount {
      case .rounds: "høyst"
      case .interval: "hver"
      }
    return [owner, Identifier(String(branch)), key]
  }

  /// Returns every limit on a branch of which the targets are known, from steps that some run reaches.
  static func all(in pathway: AnalysedPathway) -> [BranchLimit] {
    let steps = pathway.steps
    var limits: [BranchLimit] = []
    for index in steps.indices where pathway.reach.contains(index) {
      for exit in steps[index].exits { add(exit.kind.branches, from: index, of: pathway.resolved, to: &limits) }
    }
    return limits
  }

  private static func add(
    _ branches: [Branch], from step: Int, of resolved: ResolvedPathway, to limits: inout [BranchLimit]
  ) {
    for index in branches.indices where branches[index].roundLimit != nil || branches[index].recurrence != nil {
      let targets = branches[index].targets.compactMap { resolved.stepIndex($0) }
      guard !targets.isEmpty, targets.count == branches[index].targets.count else { continue }
      func add(_ amount: Amount, at origin: Origin) {
        limits.append(
          BranchLimit(
            step: step, targets: targets, amount: amount, origin: origin, owner: resolved.steps[step].id,
            branch: index + 1))
      }
      if let rounds = branches[index].roundLimit { add(.rounds(rounds.value), at: rounds.origin) }
      if let interval = branches[index].recurrence { add(.interval(interval.value), at: interval.origin) }
    }
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
