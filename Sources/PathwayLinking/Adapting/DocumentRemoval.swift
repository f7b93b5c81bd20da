internal import PathwayModel

/// The documents that an adaptation takes out of its base: no step makes or needs them, and no contract carries them.
struct DocumentRemoval {
  private let base: ResolvedPathway
  private let removed: Set<Identifier>

  /// Prepares to take documents out of a pathway.
  init(of documents: [Reference], from base: ResolvedPathway) {
    self.base = base
    removed = Set(documents.filter { base.hasDocument($0) }.map { $0.id })
  }

  /// Returns a pathway without the documents.
  func applied(to pathway: Pathway) -> Pathway {
    guard !removed.isEmpty else { return pathway }
    var left = pathway
    left.declarations.documents.removeAll { removed.contains($0.id) }
    for index in left.steps.indices {
      left.steps[index].needs = kept(left.steps[index].needs)
      left.steps[index].produces = kept(left.steps[index].produces)
    }
    left.handoffs = left.handoffs.map { applied(to: $0) }
    return left
  }

  private func applied(to handoff: Handoff) -> Handoff {
    var left = handoff
    left.documents = kept(handoff.documents)
    if let document = handoff.feedback?.document, removed.contains(document.id) { left.feedback?.document = nil }
    let lost = slots(of: handoff.documents.filter { removed.contains($0.id) })
      .subtracting(slots(of: left.documents))
    guard !lost.isEmpty else { return left }
    left.content.removeAll { lost.contains($0.id) }
    left.omissions.removeAll { lost.contains($0.part.id) }
    left.ownership.removeAll { lost.contains($0.item.id) }
    return left
  }

  private func kept(_ documents: [Reference]) -> [Reference] { documents.filter { !removed.contains($0.id) } }

  private func slots(of documents: [Reference]) -> Set<Identifier> {
    Set(documents.flatMap { base.document($0)?.slots ?? [] }.map { $0.id })
  }
}
