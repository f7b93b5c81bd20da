internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

/// Ways out that should be there and are not: nobody knows where they would have led.
///
/// Each is reported by a rule of its own. A step that only such a way led to is not reported too.
struct MissingWaysOut {
  private let graph: PathwayGraph

  /// Those who would have had the patient: the sender of a contract, whoever has the patient during a wait, the owner of a step.
  private var owners: Set<ActorID> = []

  /// Finds those of the steps that some run reaches.
  init(in pathway: AnalysedPathway) {
    graph = pathway.graph
    let steps = pathway.steps
    for index in steps.indices where pathway.reach.contains(index) && steps[index].lacksNoShow {
      if let owner = graph.owners[index] { owners.insert(owner) }
    }
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs
    where handoffs[index].lacksRejection || Self.lacksSilence(index, in: pathway.resolved) {
      owners.formUnion(HandoffParties(of: index, in: pathway).senders ?? [])
      if let owner = pathway.resolved.actorID(handoffs[index].waitingOwner) { owners.insert(owner) }
    }
  }

  /// Tells whether one of them may have led to a step.
  func mayLead(to step: Int) -> Bool { graph.owners[step].map { owners.contains($0) } ?? false }

  /// Tells whether a contract says nothing of its own about silence, and ought to.
  private static func lacksSilence(_ index: Int, in resolved: ResolvedPathway) -> Bool {
    let handoff = resolved.handoffs[index]
    guard let kind = handoff.kind?.value, handoff.acknowledgement?.missing == nil, !handoff.excuses("kvittering") else {
      return false
    }
    let acknowledgement = EffectiveAcknowledgement(of: index, in: resolved)
    if acknowledgement.missing.isAbsent { return true }
    guard handoff.acknowledgement == nil, case .automatic(let level) = acknowledgement.level else { return false }
    return level.value < kind.requirements.acknowledgement
  }
}

extension Step {
  /// Whether the patient is to come, and nothing is said of the one who does not.
  fileprivate var lacksNoShow: Bool {
    patientAttends?.value == true && noShow == nil && !unreadKeys.contains("ikke møtt")
  }
}

extension Handoff {
  /// Whether the receiver may decline, and nothing is said of what happens then.
  fileprivate var lacksRejection: Bool {
    needs(.rejection) && rejection == nil && !unreadKeys.contains("avslag")
  }
}
