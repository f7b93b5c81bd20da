import PathwayModel

/// Judges whether one item that is still open may have two owners at one moment.
struct OwnershipJudge {
  private let facts: RunFacts
  private let owned: [[Owned]]
  private let naming: SmallSet

  /// The items with two owners, each with the two contracts, the earlier in the file first.
  private(set) var collisions: Set<[String]> = []

  init(_ facts: RunFacts) {
    self.facts = facts
    owned = facts.pathway.handoffs.map { handoff in
      handoff.ownership.compactMap { item in
        facts.resolved.actorID(item.owner).map { Owned(item: item.item.id.text, owner: $0) }
      }
    }
    naming = SmallSet(owned.indices.filter { [owned] number in !owned[number].isEmpty })
  }

  mutating func look(at run: RunState) {
    if naming.count < 2 { return }
    let sendings = run.performances.indices.filter { naming.meets(run.performances[$0].outcome.went) }
    for (place, number) in sendings.enumerated() {
      let second = run.performances[number]
      for first in sendings.prefix(place + 1) where first == number || !second.past.performances.contains(first) {
        compare(run.performances[first], second)
      }
    }
  }

  private mutating func compare(_ first: Performance, _ second: Performance) {
    for one in first.outcome.went.intersection(naming).numbers {
      for other in second.outcome.went.intersection(naming).numbers where one != other {
        for item in owned[one] {
          guard owned[other].contains(where: { $0.item == item.item && $0.owner != item.owner }) else { continue }
          let numbers = [one, other].sorted()
          collisions.insert([item.item] + numbers.map { facts.pathway.handoffs[$0].id.text })
        }
      }
    }
  }

  private struct Owned {
    var item: String
    var owner: ActorID
  }
}
