internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

/// Who sends and who receives under a contract.
struct HandoffParties {
  /// Everybody who may be the sender; nothing where that is not known.
  ///
  /// One actor as a rule. An event may come while any step runs, and while a patient waits another than the owner of the step may
  /// send.
  let senders: [ActorID]?

  /// Who receives; nothing where that is not known.
  let receiver: ActorID?

  /// Finds the parties of the contract with a number.
  init(of handoff: Int, in pathway: borrowing AnalysedPathway) {
    let graph = pathway.graph
    senders =
      switch graph.handoffSources[handoff] {
      case .event?: pathway.eventSenders
      case .step(let step)?: Self.senders(of: handoff, from: step, in: graph)
      case .actor?, nil: nil
      }
    receiver =
      switch graph.handoffTargets[handoff] {
      case .step(let step)?: graph.owners[step]
      case .actor(let actor)?: actor
      case .event?, nil: nil
      }
  }

  private static func senders(of handoff: Int, from step: Int, in graph: PathwayGraph) -> [ActorID]? {
    var senders: [ActorID] = []
    var coversArrow = false
    for index in graph.arrowIndices(from: step) where graph.handoffs(covering: index).contains(handoff) {
      coversArrow = true
      guard let sender = graph.arrows[index].sender else { return nil }
      if !senders.contains(sender) { senders.append(sender) }
    }
    return coversArrow ? senders : graph.owners[step].map { [$0] }
  }
}
