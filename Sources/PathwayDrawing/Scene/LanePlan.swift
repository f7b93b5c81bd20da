internal import PathwayGraph
internal import PathwayModel

/// Which lanes a drawing has, in which order, and what stands in each.
struct LanePlan {
  /// The lanes, from the left.
  let lanes: [Lane]

  /// The number of each step's lane.
  let ofSteps: [Int]

  private let numbers: [Lane: Int]

  /// Lays out the lanes of a graph.
  init(_ graph: PathwayGraph) {
    let ofSteps = graph.pathway.steps.indices.map { Self.lane(ofStep: $0, graph) }
    var found: [Lane] = []
    var seen: Set<Lane> = []
    let entries = graph.pathway.steps.indices.filter { graph.pathway.steps[$0].trigger != nil }
    for lane in entries.map({ ofSteps[$0] }) + ofSteps where seen.insert(lane).inserted { found.append(lane) }
    let receivers = Self.receivers(graph, ofSteps)
    for (_, lane) in receivers where seen.insert(lane).inserted { found.append(lane) }
    for event in graph.pathway.events where graph.resolved.stepIndex(event.target) == nil {
      let lane = Self.lane(of: graph.resolved.actorID(event.responsible), graph)
      if seen.insert(lane).inserted { found.append(lane) }
    }
    var indices: [Lane: Int] = [:]
    for (index, lane) in found.enumerated() { indices[lane] = index }
    var ties = graph.arrows.compactMap { arrow in arrow.sourceStep.map { (ofSteps[$0], ofSteps[arrow.target]) } }
    ties += receivers.compactMap { pair in pair.0.map { ($0, pair.1) } }
    let order = LaneOrder.order(
      count: found.count, ties: ties.map { (indices[$0.0] ?? 0, indices[$0.1] ?? 0) })
    lanes = order.map { found[$0] }
    var numbers: [Lane: Int] = [:]
    for (number, lane) in lanes.enumerated() { numbers[lane] = number }
    self.numbers = numbers
    self.ofSteps = ofSteps.map { numbers[$0] ?? 0 }
  }

  /// The number of the lane in which an actor acts.
  func lane(of actor: ActorID?, _ graph: PathwayGraph) -> Int { numbers[Self.lane(of: actor, graph)] ?? 0 }

  private static func lane(ofStep step: Int, _ graph: PathwayGraph) -> Lane {
    if graph.owners[step] == nil, case .subpathway? = graph.pathway.steps[step].exit?.kind { return .otherPathways }
    return lane(of: graph.owners[step], graph)
  }

  private static func lane(of actor: ActorID?, _ graph: PathwayGraph) -> Lane {
    guard let area = actor.flatMap({ graph.resolved.actor($0).area?.value }) else { return .unknown }
    return .area(area)
  }

  /// The lanes of the actors who receive contracts, with the lanes that these come from.
  private static func receivers(_ graph: PathwayGraph, _ ofSteps: [Lane]) -> [(Lane?, Lane)] {
    graph.handoffTargets.indices.compactMap { index in
      guard case .actor(let actor)? = graph.handoffTargets[index] else { return nil }
      let source: Lane? = if case .step(let step)? = graph.handoffSources[index] { ofSteps[step] } else { nil }
      return (source, lane(of: actor, graph))
    }
  }
}
