import NationalPathways
import PathwayKit

/// Who has responsibility for the patient in a national pathway.
struct Responsibility {
  /// The pathway.
  let pathway: LinkedPathway

  /// The pathway's title, and each actor with the number of steps that it is responsible for, in the order of the pathway.
  var lines: [String] {
    let resolved = pathway.resolved
    let owners = resolved.steps.compactMap { $0.responsible }
    var told: Set<Identifier> = []
    let actors = owners.filter { told.insert($0.id).inserted }.map { owner in
      let count = owners.count { $0.id == owner.id }
      return "  \(resolved.actor(owner)?.name ?? owner.id.text): \(count)"
    }
    return [resolved.pathway.title ?? resolved.pathway.id.text] + actors
  }
}
