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
    var byStep: [[Int]] = Array(repeating: [], count: owners.count)
    var byEvent: [Int: [Int]] = [:]
    for index in sources.indices {
      switch sources[index] {
      case .step(let step)?: byStep[step].append(index)
      case .event(let event)?: byEvent[event, default: []].append(index)
      case .actor?, nil: break
      }
    }
    return arrows.map { arrow in
      let candidates =
        switch arrow.source {
        case .step(let step): byStep[step]
        case .event(let event): byEvent[event] ?? []
        }
      return candidates.filter { $0 != arrow.handoff && reaches(targets[$0], arrow, owners) }
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
