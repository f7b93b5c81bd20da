internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// The words on arrows: when a way is taken.
struct WayWords {
  private let graph: PathwayGraph
  private let names: Names

  init(_ graph: PathwayGraph, _ names: Names) {
    self.graph = graph
    self.names = names
  }

  /// Returns when arrows that are drawn as one are taken, each way once; nothing where they always are.
  func texts(of bundle: ArrowBundle) -> [String] {
    var texts: [String] = []
    for index in bundle.arrows {
      for text in self.texts(of: graph.arrows[index]) where !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// Tells whether an arrow says how often it may be taken.
  func isRepetition(_ index: Int) -> Bool {
    branch(of: graph.arrows[index]).map { $0.roundLimit != nil || $0.recurrence != nil } ?? false
  }

  private func texts(of arrow: Arrow) -> [String] {
    switch arrow.kind {
    case .next, .event: []
    case .exclusiveBranch, .inclusiveBranch, .eventBranch:
      branch(of: arrow).flatMap { names.branch($0) }.map { [$0] } ?? []
    case .subpathwayExit: ends(of: arrow)
    case .breach: [names[Phrase.breach]]
    case .noShow: [names[Phrase.noShow]]
    case .refusal: [names[Phrase.refusal]]
    case .deterioration: [names[Phrase.deterioration]]
    case .rejection: [names[Phrase.rejection]]
    case .silence: [names[Phrase.silence]]
    }
  }

  private func branch(of arrow: Arrow) -> Branch? {
    guard let index = arrow.branch, let exit = exit(of: arrow, owning: index) else { return nil }
    return exit[index]
  }

  /// The branches of the choice that an arrow belongs to; a step that has several exits may have several.
  private func exit(of arrow: Arrow, owning index: Int) -> [Branch]? {
    guard let step = arrow.sourceStep else { return nil }
    for exit in graph.pathway.steps[step].exits {
      switch (exit.kind, arrow.kind) {
      case (.exclusiveChoice(let branches), .exclusiveBranch), (.inclusiveChoice(let branches), .inclusiveBranch),
        (.eventChoice(let branches), .eventBranch):
        if branches.indices.contains(index) { return branches }
      default: continue
      }
    }
    return nil
  }

  /// The ends of a used pathway that lead to the target of an arrow.
  private func ends(of arrow: Arrow) -> [String] {
    guard let step = arrow.sourceStep else { return [] }
    var texts: [String] = []
    for exit in graph.pathway.steps[step].exits {
      guard case .subpathway(let subpathway) = exit.kind else { continue }
      for exit in subpathway.exits
      where exit.targets.contains(where: { graph.resolved.stepIndex($0) == arrow.target }) {
        texts.append(Names.readable(exit.end.id))
      }
    }
    return texts
  }
}
