import PathwayGraph
import PathwayKit
import PathwayModel

/// What the rules that follow no run say of a small pathway, by their sentences taken word by word; each as the subject of its finding.
struct StaticRulesOracle {
  private let pathway: Pathway
  private let graph: PathwayGraph
  private let reached: Set<Int>
  private let today: CalendarDate

  init(_ pathway: Pathway, today: CalendarDate) {
    self.pathway = pathway
    self.today = today
    graph = PathwayGraph(ResolvedPathway(pathway))
    var reached = Set(pathway.steps.indices.filter { pathway.steps[$0].trigger != nil })
    var pending = Array(reached)
    while let step = pending.popLast() {
      for arrow in graph.arrows where arrow.sourceStep == step && reached.insert(arrow.target).inserted {
        pending.append(arrow.target)
      }
    }
    self.reached = reached
  }

  // MARK: - What is named

  private func actor(_ id: Identifier?) -> Actor? { pathway.declarations.actors.first { $0.id == id } }

  private func owner(_ step: Int) -> Identifier? { pathway.steps[step].responsible?.id }

  private func step(_ reference: Reference?) -> Int? { pathway.steps.firstIndex { $0.id == reference?.id } }

  /// Who gets what a contract sends.
  private func receiver(_ handoff: Handoff) -> Identifier? {
    if let step = step(handoff.to) { return owner(step) }
    return handoff.to?.id
  }

  /// The contracts of the steps that some run reaches.
  private var judged: [Handoff] {
    pathway.handoffs.filter { handoff in step(handoff.from).map { reached.contains($0) } ?? false }
  }

  private func covers(_ handoff: Handoff, _ arrow: Arrow) -> Bool {
    guard let source = arrow.sourceStep, handoff.from?.id == pathway.steps[source].id else { return false }
    if let own = arrow.handoff, pathway.handoffs[own].id == handoff.id { return false }
    return handoff.to?.id == pathway.steps[arrow.target].id || handoff.to?.id == owner(arrow.target)
  }

  // MARK: - PF301

  private static let keeping: Set<HandoffKind> = [.alert, .information, .consultation, .mandatoryReport]

  /// The ends of each arrow on which responsibility is lost.
  var gaps: [[String]] {
    graph.arrows.compactMap { arrow in
      guard let source = arrow.sourceStep, reached.contains(source), let to = owner(arrow.target) else { return nil }
      // A patient sent by the one responsible in the wait comes from there, not from the step.
      let isDeterioration = arrow.kind == .deterioration
      guard let from = isDeterioration ? pathway.steps[source].waiting?.responsible?.id ?? owner(source) : owner(source)
      else { return nil }
      guard from != to, isService(from), isService(to) else { return nil }
      if case .done? = pathway.steps[arrow.target].exits.first?.kind { return nil }
      if let own = arrow.handoff, pathway.handoffs[own].waitingOwner?.id == to { return nil }
      let covering = pathway.handoffs.filter { covers($0, arrow) }
      guard !covering.isEmpty,
        covering.allSatisfy({ $0.kind.map { Self.keeping.contains($0.value) } ?? false })
      else { return nil }
      return [pathway.steps[source].id.text, pathway.steps[arrow.target].id.text]
    }
  }

  private func isService(_ id: Identifier) -> Bool { actor(id)?.area.map { $0.value != .citizen } ?? false }

  /// Each wait whose owner cannot have the patient.
  var vacantWaits: [[String]] {
    judged.filter { cannotHavePatient($0.waitingOwner?.id) }.map { [$0.id.text, "ansvar i ventetid"] }
      + reached.map { pathway.steps[$0] }.filter { cannotHavePatient($0.waiting?.responsible?.id) }
      .map { [$0.id.text, "ventetid"] }
  }

  private func cannotHavePatient(_ id: Identifier?) -> Bool {
    guard let actor = actor(id) else { return false }
    if actor.isUmbrella || actor.area?.value == .citizen { return true }
    guard let obsolescence = actor.annotations.obsolescence else { return false }
    return obsolescence.date.map { $0.value < today } ?? true
  }

  // MARK: - PF309

  /// The actors whom patients grow too old for.
  var ageCliffs: [[String]] {
    guard let target = pathway.targetGroup?.ages?.value else { return [] }
    return Set(reached.compactMap { owner($0) }).filter { id in
      guard let last = actor(id)?.ages?.value.upper else { return false }
      let ages = (0...150).filter { target.contains($0) }
      guard ages.contains(last), ages.contains(last + 1) else { return false }
      return !pathway.handoffs.contains { takesOver($0, from: id, at: last + 1) }
    }.map { [$0.text] }
  }

  private func takesOver(_ handoff: Handoff, from id: Identifier, at age: Int) -> Bool {
    let moving: Set<HandoffKind> = [.transfer, .referral, .handback, .sharedResponsibility]
    guard let kind = handoff.kind?.value, moving.contains(kind), let source = step(handoff.from), owner(source) == id,
      let other = actor(receiver(handoff))
    else { return false }
    return other.ages.map { $0.value.contains(age) } ?? (other.area == actor(id)?.area)
  }

  // MARK: - PF504, PF505, PF606

  /// The steps and contracts at which somebody is asked, with nothing for a no.
  var unhandledRefusals: [[String]] {
    pathway.steps.filter { $0.consent != nil && $0.consent?.refusal == nil }.map { [$0.id.text] }
      + pathway.handoffs.filter { $0.consent != nil && $0.consent?.refusal == nil }.map { [$0.id.text] }
  }

  /// The contracts that share across areas, or are duties, without a ground.
  var ungroundedSharing: [[String]] {
    judged.filter { handoff in
      guard handoff.legalBases.isEmpty else { return false }
      if handoff.kind?.value == .mandatoryReport { return true }
      guard handoff.consent == nil else { return false }
      let areas = senders(handoff).map { actor($0)?.area }
      let getters = [receiver(handoff)] + handoff.copies.map { $0.id }
      return getters.compactMap { actor($0)?.area }.contains { area in areas.contains { $0 != area } }
    }.map { [$0.id.text] }
  }

  /// The owner of the step that a contract comes from, or who sends a patient that is worse while waiting, where the contract is for that.
  private func senders(_ handoff: Handoff) -> [Identifier] {
    guard let source = step(handoff.from), let owner = owner(source) else { return [] }
    let covered = graph.arrows.filter { covers(handoff, $0) }
    guard !covered.isEmpty else { return [owner] }
    return covered.map { $0.kind == .deterioration ? pathway.steps[source].waiting?.responsible?.id ?? owner : owner }
  }

  /// The steps with a deadline that binds, and nothing for when it is missed.
  var unhandledBreaches: [[String]] {
    pathway.steps.filter { step in
      guard let deadline = step.deadline, step.breach == nil else { return false }
      return step.norm?.value == .must || [.act, .regulation].contains(deadline.ground?.value)
    }.map { [$0.id.text] }
  }

  // MARK: - PF604

  /// The contracts whose receipt may come after the step under them should be done.
  var lateReceipts: [[String]] {
    var comparison = DurationComparison()
    return judged.filter { handoff in
      guard let within = handoff.acknowledgement?.within else { return false }
      return receivingSteps(handoff).contains { step in
        guard let deadline = pathway.steps[step].deadline, let duration = deadline.duration else { return false }
        // A deadline with another clock is over at another moment than its length says.
        if let anchor = deadline.anchor, !anchor.isStart || anchor.step.id != pathway.steps[step].id { return false }
        return comparison.order(of: within.value, to: duration) != .alwaysShorterOrEqual
      }
    }.map { [$0.id.text] }
  }

  /// The steps at which the receiver takes what a contract sends.
  private func receivingSteps(_ handoff: Handoff) -> [Int] {
    if let step = step(handoff.to) { return [step] }
    return graph.arrows.filter { covers(handoff, $0) }.map { $0.target }
  }

  // MARK: - PF502

  /// The documents that are made to no use, but for those that a contract that is reported as missing, or without its documents, may carry.
  func unusedDocuments(besides findings: [Finding]) -> [[String]] {
    // What a used pathway needs stands in its own file.
    guard !pathway.steps.contains(where: { if case .subpathway? = $0.exit?.kind { true } else { false } }) else {
      return []
    }
    let needed = pathway.steps.flatMap { $0.needs } + pathway.handoffs.flatMap { $0.documents }
    let sentBack = pathway.handoffs.compactMap { $0.feedback?.document }
    let used = Set((needed + sentBack).map { $0.id })
    let unsure = reached.filter { step in findings.contains { mayCarryMore($0, from: step) } }
    func made(by steps: Set<Int>) -> Set<Identifier> { Set(steps.flatMap { pathway.steps[$0].produces.map { $0.id } }) }
    return made(by: reached).subtracting(used).subtracting(made(by: unsure)).map { [$0.text] }
  }

  /// Tells whether what a finding asks for might carry what a step makes.
  private func mayCarryMore(_ finding: Finding, from step: Int) -> Bool {
    let handoff = pathway.handoffs.first { $0.id.text == finding.subject.first }
    return switch (finding.code.number, finding.subject.last) {
    case (201, _): finding.subject[0] == pathway.steps[step].id.text
    case (209, "dokument"): handoff?.from?.id == pathway.steps[step].id
    case (213, _): handoff.map { receiver($0) == owner(step) } ?? false
    default: false
    }
  }
}
