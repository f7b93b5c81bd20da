import PathwayKit
import PathwayLinking
import PathwayModel

/// What the pathways of a project usually do, so that a new one can begin as they do.
struct ProjectHabits {
  /// A contract, as far as a new one may be like it.
  struct Contract {
    let kind: HandoffKind
    let sender: ResponsibilityArea
    let receiver: ResponsibilityArea
    let receiverID: Identifier
    let documents: [Identifier]
    let channel: Identifier?
    let legalBases: [Identifier]
  }

  /// The owner of each step that a pathway begins with.
  private(set) var beginners: [Identifier] = []

  /// Everybody who takes part in a step without being a service.
  private(set) var citizens: [Identifier] = []

  /// The contracts of every pathway.
  private(set) var contracts: [Contract] = []

  private let pathways: [LinkedPathway]

  /// Looks at pathways.
  init(of pathways: [LinkedPathway]) {
    self.pathways = pathways
    for linked in pathways {
      let resolved = linked.resolved
      beginners += resolved.steps.compactMap { $0.trigger == nil ? nil : $0.responsible?.id }
      citizens += resolved.steps.flatMap { $0.contributors }.filter { resolved.actor($0)?.area?.value == .citizen }
        .map { $0.id }
      contracts += resolved.handoffs.compactMap { Self.contract($0, in: resolved) }
    }
  }

  /// Returns what the pathways for a group do; nothing where no catalogue has the group.
  func among(_ group: DraftGroup) -> ProjectHabits {
    guard case .catalogued(let offer) = group else { return ProjectHabits(of: []) }
    return ProjectHabits(of: pathways.filter { $0.resolved.pathway.patientGroup?.id == offer.id })
  }

  private static func contract(_ handoff: Handoff, in resolved: ResolvedPathway) -> Contract? {
    guard let kind = handoff.kind?.value,
      let from = resolved.stepIndex(handoff.from), let sender = resolved.actor(resolved.steps[from].responsible),
      let to = resolved.stepIndex(handoff.to), let receiver = resolved.actor(resolved.steps[to].responsible),
      let senderArea = sender.area?.value, let receiverArea = receiver.area?.value
    else { return nil }
    return Contract(
      kind: kind, sender: senderArea, receiver: receiverArea, receiverID: receiver.id,
      documents: handoff.documents.map { $0.id }, channel: handoff.channel?.id,
      legalBases: handoff.legalBases.map { $0.id })
  }

  /// Returns values, the commonest first; of those that are as common, in their own order.
  static func byFrequency<Value: Hashable & Comparable>(_ values: [Value]) -> [Value] {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key }
  }
}
