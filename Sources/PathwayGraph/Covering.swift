internal import PathwayModel

/// Which contracts cover which arrows.
enum Covering {
  /// Returns, for each arrow, the numbers of the contracts that cover it.
  ///
  /// A contract covers an arrow when it comes from the arrow's source and goes to its target or to the target's owner. It does
  /// not cover its own rejection, silence or refused consent.
  static func handoffs(
    of arrows: [Arrow], owners: [ActorID?], sources: [HandoffEnd?], targets: [HandoffEnd?]
  ) -> [[Int]] {
    var bySource: [HandoffEnd: [Int]] = [:]
    for index in sources.indices {
      if let source = sources[index] { bySource[source, default: []].append(index) }
    }
    guard !bySource.isEmpty else { return Array(repeating: [], count: arrows.count) }
    return arrows.map { arrow in
      guard let candidates = bySource[source(of: arrow)] else { return [] }
      return candidates.filter { $0 != arrow.handoff && reaches(targets[$0], arrow, owners) }
    }
  }

  private static func source(of arrow: Arrow) -> HandoffEnd {
    switch arrow.source {
    case .step(let index): .step(index)
    case .event(let index): .event(index)
    }
  }

  private static func reaches(_ target: HandoffEnd?, _ arrow: Arrow, _ owners: [ActorID?]) -> Bool {
    switch target {
    case .step(let step)?: step == arrow.target
    case .actor(let actor)?: owners[arrow.target] == actor
    case .event?, nil: false
    }
  }
}
