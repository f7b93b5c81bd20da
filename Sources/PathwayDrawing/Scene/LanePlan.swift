internal import PathwayGraph
internal import PathwayModel

/// Which lanes a drawing has, in which order, and what stands in each.
struct LanePlan {
  /// The lanes, from the left.
  let lanes: [Lane]

  /// The number of each step's lane.
  let ofSteps: [Int]

  private let graph: PathwayGraph
  private let numbers: [Lane: Int]

  /// Lays out the lanes of a graph, with those of actors who have no step and only get contracts that are shown.
  init(_ graph: PathwayGraph, showing isShown: (Int) -> Bool) {
    let ofSteps = graph.pathway.steps.indices.map { Self.lane(ofStep: $0, graph) }
    let receivers = graph.handoffTargets.indices.compactMap { index -> Lane? in
      if case .actor(let actor)? = graph.handoffTargets[index], isShown(index) || Self.hasStep(actor, graph) {
        Self.lane(of: actor, graph)
      } else {
        nil
      }
    }
    let found = Self.lanes(graph, ofSteps, receivers)
    let foundNumbers = Self.numbers(of: found)
    let ties = Self.ties(graph, ofSteps).compactMap { tie -> (Int, Int)? in
      guard let source = foundNumbers[tie.source], let target = foundNumbers[tie.target] else { return nil }
      return (source, target)
    }
    lanes = LaneOrder.order(count: found.count, ties: ties).map { found[$0] }
    let numbers = Self.numbers(of: lanes)
    self.ofSteps = ofSteps.map { numbers[$0] ?? 0 }
    self.numbers = numbers
    self.graph = graph
  }

  /// The number of the lane in which an actor acts.
  func lane(of actor: ActorID?) -> Int { numbers[Self.lane(of: actor, graph)] ?? 0 }

  private static func numbers(of lanes: [Lane]) -> [Lane: Int] {
    Dictionary(uniqueKeysWithValues: lanes.enumerated().map { ($0.element, $0.offset) })
  }

  // MARK: - Finding lanes

  /// The lanes of the steps, those where runs begin first; then of the actors who have no step.
  private static func lanes(_ graph: PathwayGraph, _ ofSteps: [Lane], _ receivers: [Lane]) -> [Lane] {
    let entries = ofSteps.indices.filter { graph.pathway.steps[$0].trigger != nil }
    let waiting = graph.pathway.events.filter { graph.resolved.stepIndex($0.target) == nil }
    let owners = waiting.map { lane(of: graph.resolved.actorID($0.responsible), graph) }
    var seen: Set<Lane> = []
    return (entries.map { ofSteps[$0] } + ofSteps + receivers + owners).filter { seen.insert($0).inserted }
  }

  private static func hasStep(_ actor: ActorID, _ graph: PathwayGraph) -> Bool { graph.owners.contains(actor) }

  private static func lane(ofStep step: Int, _ graph: PathwayGraph) -> Lane {
    if graph.owners[step] == nil, case .subpathway? = graph.pathway.steps[step].exit?.kind { return .otherPathways }
    return lane(of: graph.owners[step], graph)
  }

  private static func lane(of actor: ActorID?, _ graph: PathwayGraph) -> Lane {
    guard let area = actor.flatMap({ graph.resolved.actor($0).area?.value }) else { return .unknown }
    return .area(area)
  }

  /// The lanes between which arrows run, once for each arrow.
  private static func ties(_ graph: PathwayGraph, _ ofSteps: [Lane]) -> [(source: Lane, target: Lane)] {
    let arrows = graph.arrows.compactMap { arrow in
      arrow.sourceStep.map { (source: ofSteps[$0], target: ofSteps[arrow.target]) }
    }
    let contracts = graph.handoffTargets.indices.compactMap { index -> (source: Lane, target: Lane)? in
      guard case .actor(let actor)? = graph.handoffTargets[index], case .step(let step)? = graph.handoffSources[index]
      else { return nil }
      return (ofSteps[step], lane(of: actor, graph))
    }
    return arrows + contracts
  }
}
