internal import PathwayGraph
internal import PathwayModel

/// The coordinators of a pathway whose steps and actors are known, and the owners that make one needed.
struct Coordinators {
  /// Who coordinates, from the start of one step to the completion of others.
  struct Stretch {
    /// The number of the entry in the file.
    let number: Int

    /// What the coordinator is called; nothing where that is not known.
    let role: String?

    /// Who coordinates; nothing where that is not known.
    let actor: ActorID?

    /// The step at whose start it begins.
    let from: Int

    /// The steps at whose completion it ends.
    let to: [Int]
  }

  /// The stretches; nothing where one of them is not known.
  let stretches: [Stretch]?

  /// The owners of the steps that runs perform, citizens left out, in the order of the runs.
  let owners: [ActorID]

  /// The steps of each of these owners.
  let steps: [[Int]]

  /// The number of the area of each of these owners.
  let areas: [Int]

  init(_ runs: RunGraph) {
    stretches = Self.stretches(runs)
    var owners: [ActorID] = []
    var steps: [[Int]] = []
    var areas: [ResponsibilityArea?] = []
    for step in runs.order {
      guard let owner = runs.graph.owners[step] else { continue }
      if let index = owners.firstIndex(of: owner) {
        steps[index].append(step)
        continue
      }
      let area = runs.graph.resolved.area(of: owner)
      guard let area, area != .citizen else { continue }
      owners.append(owner)
      steps.append([step])
      areas.append(area)
    }
    self.owners = owners
    self.steps = steps
    self.areas = areas.map { area in areas.firstIndex { $0 == area } ?? 0 }
  }

  /// Whether three actors in two areas take part at all.
  var maySpread: Bool { owners.count >= 3 && Set(areas).count >= 2 }

  private static func stretches(_ runs: RunGraph) -> [Stretch]? {
    let resolved = runs.graph.resolved
    guard !resolved.pathway.unreadKeys.contains("koordinering") else { return nil }
    var stretches: [Stretch] = []
    for (number, entry) in resolved.pathway.coordination.enumerated() {
      let to = entry.to.compactMap { resolved.stepIndex($0) }
      guard let from = resolved.stepIndex(entry.from), to.count == entry.to.count, entry.unreadKeys.isEmpty else {
        return nil
      }
      stretches.append(
        Stretch(number: number, role: entry.role?.value, actor: resolved.actorID(entry.actor), from: from, to: to))
    }
    return stretches
  }
}
