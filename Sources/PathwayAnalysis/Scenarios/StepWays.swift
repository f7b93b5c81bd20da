internal import PathwayGraph
internal import PathwayModel

/// The ways out of one step, as a scenario may name them.
struct StepWays {
  /// A branch of a choice, a wait or a used pathway.
  struct Way {
    /// What its author calls it.
    let text: String
    let arrows: [Int]
    let isOtherwise: Bool

    /// How often it may be taken while its loop lasts; nothing where there is no limit.
    let limit: Int?
  }

  /// How many of the branches are taken.
  enum Selection {
    /// There are none: everything that follows is taken.
    case all
    case one
    case several
  }

  let graph: PathwayGraph
  let step: Int
  let selection: Selection
  let branches: [Way]

  /// The arrows that are taken where there is no choice.
  let plain: [Int]

  /// The arrows that take the place of all others.
  let exceptional: [Int]

  /// The contracts that may fail.
  let failures: [StepContracts.Failure]

  init(of step: Int, in runs: RunGraph, _ contracts: StepContracts) {
    graph = runs.graph
    self.step = step
    let graph = graph
    let range = graph.arrowIndices(from: step)
    exceptional = range.filter { graph.arrows[$0].isExceptional }
    failures = contracts.failures(at: step)
    let exit = graph.resolved.steps[step].exit?.kind
    plain = if case .next? = exit { range.filter { graph.arrows[$0].kind == .next } } else { [] }
    func arrows(_ branch: Int) -> [Int] {
      range.filter { graph.arrows[$0].kind.isOrdinary && graph.arrows[$0].branch == branch }
    }
    func ways(_ branches: [Branch]) -> [Way] {
      branches.indices.map { number in
        let arrows = arrows(number)
        let goesBack = arrows.contains { runs.goesBack[$0] }
        return Way(
          text: branches[number].condition?.phrase ?? "", arrows: arrows,
          isOtherwise: branches[number].condition == .otherwise,
          limit: goesBack ? branches[number].roundLimit?.value : nil)
      }
    }
    switch exit {
    case .exclusiveChoice(let branches)?, .eventChoice(let branches)?:
      (selection, self.branches) = (.one, ways(branches))
    case .inclusiveChoice(let branches)?: (selection, self.branches) = (.several, ways(branches))
    case .subpathway(let subpathway)?:
      selection = .one
      branches = subpathway.exits.enumerated().map { number, exit in
        Way(text: exit.end.id.text, arrows: arrows(number), isOtherwise: false, limit: nil)
      }
    case .next?, .end?, .done?, nil: (selection, branches) = (.all, [])
    }
  }

  /// The identifier of a step.
  func id(_ step: Int) -> String { graph.resolved.steps[step].id.text }

  func target(_ arrow: Int) -> Int { graph.arrows[arrow].target }

  // MARK: - What can be said

  /// Everything that may be named, the ordinary ways out first.
  var options: [WayOption] {
    ordinaryOptions
      + exceptional.map { WayOption(text: word(of: $0), targets: [target($0)]) }
      + failures.flatMap { failure in
        failure.ways.map { WayOption(text: unambiguousWord(of: $0), targets: [target($0)]) }
      }
  }

  /// The ordinary ways out.
  var ordinaryOptions: [WayOption] { branches.map { WayOption(text: $0.text, targets: $0.arrows.map { target($0) }) } }

  /// The word for a way out that is no ordinary one.
  func word(of arrow: Int) -> String {
    switch graph.arrows[arrow].kind {
    case .breach: "frist"
    case .noShow: "ikke møtt"
    case .refusal: "nei"
    case .deterioration: "forverring"
    case .rejection: "avslag"
    case .silence: "mangler"
    case .next, .exclusiveBranch, .inclusiveBranch, .eventBranch, .subpathwayExit, .event: id(target(arrow))
    }
  }

  /// The word for a way out of a contract, with the contract where others have the same word.
  private func unambiguousWord(of arrow: Int) -> String {
    let word = word(of: arrow)
    let isShared = failures.flatMap { $0.ways }.contains { $0 != arrow && self.word(of: $0) == word }
    guard isShared || exceptional.contains(where: { self.word(of: $0) == word }) else { return word }
    return self.word(of: arrow, naming: true)
  }

  /// The word for a way out of a contract, with the identifier of the contract.
  func word(of arrow: Int, naming: Bool) -> String {
    guard naming, let handoff = graph.arrows[arrow].handoff else { return word(of: arrow) }
    return "\(word(of: arrow)) \(graph.resolved.handoffs[handoff].id.text)"
  }
}
