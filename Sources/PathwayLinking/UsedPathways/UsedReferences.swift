package import PathwayModel

extension Pathway {
  /// The steps that use another pathway, with what they say of it, in order; of steps with several ways out nobody knows which holds.
  package var usedPathways: [(step: Step, use: Subpathway)] {
    steps.indices.compactMap { index in
      guard steps[index].exits.count == 1, case .subpathway(let use) = steps[index].exits[0].kind else { return nil }
      return (steps[index], use)
    }
  }
}
