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

  /// The numbers of the branches by what their authors call them, with one space between words.
  let branchesByText: [String: [Int]]

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
    let arrows = Dictionary(grouping: range.filter { graph.arrows[$0].kind.isOrdinary }) {
      graph.arrows[$0].branch ?? -1
    }
    func way(_ number: Int, _ text: String, _ branch: Branch?) -> Way {
      let arrows = arrows[number] ?? []
      return Way(
        text: text, arrows: arrows, isOtherwise: branch?.condition == .otherwise,
        limit: arrows.contains { runs.goesBack[$0] } ? branch?.roundLimit?.value : nil)
    }
    func ways(_ branches: [Branch]) -> [Way] {
      branches.enumerated().map { way($0, $1.condition?.phrase ?? "", $1) }
    }
    let branches: [Way]
    switch exit {
    case .exclusiveChoice(let choices)?, .eventChoice(let choices)?: (selection, branches) = (.one, ways(choices))
    case .inclusiveChoice(let choices)?: (selection, branches) = (.several, ways(choices))
    case .subpathway(let subpathway)?:
      (selection, branches) = (.one, subpathway.exits.enumerated().map { way($0, $1.end.id.text, nil) })
    case .next?, .end?, .done?, nil: (selection, branches) = (.all, [])
    }
    self.branches = branches
    branchesByText = Dictionary(grouping: branches.indices.filter { !branches[$0].text.isEmpty }) {
      Self.trimmed(branches[$0].text)
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
  func unambiguousWord(of arrow: Int) -> String {
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
