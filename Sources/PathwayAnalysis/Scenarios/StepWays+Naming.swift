internal import PathwayGraph
internal import PathwayModel

extension StepWays {
  /// Returns what a scenario names so that some arrows are taken and no others, as little as says it.
  ///
  /// - Returns: Nothing where no words mean just these arrows.
  func names(taking arrows: [Int], _ contracts: StepContracts) -> [String]? {
    let arrows = arrows.sorted()
    let chosen = branches.filter { !$0.arrows.isEmpty && $0.arrows.allSatisfy { arrows.contains($0) } }
    let failed = failures.flatMap { $0.ways }.filter { arrows.contains($0) }
    let instead =
      exceptional.filter { arrows.contains($0) }.map { word(of: $0) } + failed.map { unambiguousWord(of: $0) }
    let targets = chosen.compactMap { $0.arrows.first }.map { id(target($0)) }
    // A contract that fails takes the place of the arrow that tells its branch.
    let candidates =
      [instead, chosen.map { $0.text } + instead, targets + instead] + branches.map { [$0.text] + instead }
    return candidates.first { names in
      guard !names.contains("") else { return false }
      let outcome = try? outcome(naming: names, before: nil, contracts) { _ in true }
      return outcome?.arrows == arrows
    }
  }
}
