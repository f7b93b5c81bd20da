internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Looks up every reference of a pathway, or of a catalogue, and reports those that name nothing.
struct ReferenceCheck {
  private let resolved: ResolvedPathway

  /// The identifier of the file whose references they are.
  private let owner: String
  private let slots: Set<Identifier>
  private let unread: UnreadDeclarations
  private let anything: Set<Identifier>
  private var guesses = NameGuesses()
  private(set) var faults: [Fault] = []

  /// Returns the faults of a pathway and of what it declares.
  ///
  /// - Parameter others: What a deviation may be about besides what the pathway has.
  static func faults(in resolved: ResolvedPathway, orAbout others: [Identifier] = []) -> [Fault] {
    var check = ReferenceCheck(resolved, orAbout: others)
    check.checkDeclarations(resolved.pathway.declarations)
    check.checkPathway(resolved.pathway)
    return check.faults
  }

  /// Returns the faults of what is declared alone.
  static func faults(inDeclarationsOf resolved: ResolvedPathway) -> [Fault] {
    var check = ReferenceCheck(resolved)
    check.checkDeclarations(resolved.pathway.declarations)
    return check.faults
  }

  /// Returns the faults of a scenario that walks a pathway.
  static func faults(in scenario: Scenario, walking resolved: ResolvedPathway) -> [Fault] {
    var check = ReferenceCheck(resolved, for: scenario.id)
    check.check(scenario)
    return check.faults
  }

  /// Prepares to look up references in a pathway.
  ///
  /// - Parameters:
  ///   - others: What a deviation may be about besides what the pathway has.
  ///   - owner: The identifier of whose references they are, where it is not the pathway.
  init(_ resolved: ResolvedPathway, orAbout others: [Identifier] = [], for owner: Identifier? = nil) {
    self.resolved = resolved
    self.owner = (owner ?? resolved.pathway.id).text
    unread = UnreadDeclarations(in: resolved)
    slots = resolved.local.slots.isEmpty ? resolved.scope.slots : resolved.scope.slots.union(resolved.local.slots)
    // Only a deviation names anything whatever, and most pathways have none.
    let isAsked = !resolved.pathway.acceptedDeviations.isEmpty
    anything = isAsked ? Set(Candidates.all(.anything, in: resolved, slots) + others) : []
  }

  // MARK: - Declarations

  private mutating func checkDeclarations(_ declarations: Declarations) {
    for actor in declarations.actors {
      check(actor.channels ?? [], .channel, in: actor.id)
      check(actor.fallback, .actor, in: actor.id)
      check(actor.oneOf, .actor, in: actor.id)
      check(actor.annotations, .actor, in: actor.id)
    }
    for document in declarations.documents {
      check(document.ownedSlots, .slot, in: document.id)
      check(document.alwaysCopiedTo, .actor, in: document.id)
      check(document.annotations, .document, in: document.id)
    }
    for channel in declarations.channels {
      check(channel.acknowledgement, in: channel.id)
      check(channel.annotations, .channel, in: channel.id)
    }
    for basis in declarations.legalBases { check(basis.annotations, .legalBasis, in: basis.id) }
    for group in declarations.patientGroups { check(group.annotations, .patientGroup, in: group.id) }
    for community in declarations.healthCommunities { check(community.annotations, .healthCommunity, in: community.id) }
    for source in declarations.sources { check(source.annotations, .source, in: source.id) }
  }

  mutating func check(_ annotations: Annotations, _ kind: ReferenceKind?, in owner: Identifier) {
    if !annotations.sources.isEmpty { check(annotations.sources, .source, in: owner) }
    if let kind, let replacement = annotations.obsolescence?.replacement { check(replacement, kind, in: owner) }
  }

  // MARK: - Pathway

  private mutating func checkPathway(_ pathway: Pathway) {
    check(pathway.patientGroup, .patientGroup, in: pathway.id)
    check(pathway.governance?.healthCommunity, .healthCommunity, in: pathway.id)
    check(pathway.annotations, nil, in: pathway.id)
    for coordination in pathway.coordination {
      check(coordination.actor, .actor, in: pathway.id)
      check(coordination.from, .step, in: pathway.id)
      check(coordination.to, .step, in: pathway.id)
    }
    for index in pathway.steps.indices { check(pathway.steps, at: index) }
    for index in pathway.handoffs.indices { check(pathway.handoffs, at: index) }
    for deadline in pathway.deadlines {
      check(deadline.from?.step, .step, in: deadline.id)
      check(deadline.to?.step, .step, in: deadline.id)
      check(deadline.legalBases, .legalBasis, in: deadline.id)
      check(deadline.annotations, nil, in: deadline.id)
    }
    for duty in pathway.duties {
      check(duty.condition, in: duty.id)
      check(duty.legalBases, .legalBasis, in: duty.id)
      check(duty.annotations, nil, in: duty.id)
    }
    for event in pathway.events {
      check(event.responsible, .actor, in: event.id)
      check(event.target, .step, in: event.id)
      check(event.annotations, nil, in: event.id)
    }
    for deviation in pathway.acceptedDeviations { check(deviation.subject, .anything, in: pathway.id) }
  }

  /// Takes the parts out of the list one by one, since a whole step is dear to copy, and so is a whole deadline.
  private mutating func check(_ steps: [Step], at index: Int) {
    let id = steps[index].id
    check(steps[index].phase, .phase, in: id)
    check(steps[index].responsible, .actor, in: id)
    check(steps[index].rivalOwners, .actor, in: id)
    check(steps[index].performers, .actor, in: id)
    check(steps[index].contributors, .actor, in: id)
    check(steps[index].informed, .actor, in: id)
    check(steps[index].needs, .document, in: id)
    check(steps[index].produces, .document, in: id)
    check(steps[index].deadline?.limit, in: id)
    check(steps[index].deadline?.anchor?.step, .step, in: id)
    check(steps[index].deadline?.legalBases ?? [], .legalBasis, in: id)
    check(steps[index].deadline?.annotations.sources ?? [], .source, in: id)
    check(steps[index].breach, in: id)
    check(steps[index].requires, .step, in: id)
    check(steps[index].noShow, .step, in: id)
    for giver in steps[index].consent?.givers ?? [] { check(giver.actor, .actor, in: id) }
    check(steps[index].consent?.refusal, .step, in: id)
    check(steps[index].waiting?.responsible, .actor, in: id)
    check(steps[index].waiting?.deterioration, .step, in: id)
    check(steps[index].legalBases, .legalBasis, in: id)
    check(steps[index].discharges, .duty, in: id)
    let exits = steps[index].exits
    for number in exits.indices { check(exits, at: number, in: id) }
    check(steps[index].annotations.sources, .source, in: id)
  }

  private mutating func check(_ exits: [Exit], at index: Int, in owner: Identifier) {
    switch exits[index].kind {
    case .next(let targets): check(targets, .step, in: owner)
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      for index in branches.indices {
        check(branches[index].condition, in: owner)
        check(branches[index].targets, .step, in: owner)
      }
    case .subpathway(let subpathway):
      for exit in subpathway.exits { check(exit.targets, .step, in: owner) }
    case .end, .done: break
    }
  }

  private mutating func check(_ handoffs: [Handoff], at index: Int) {
    let id = handoffs[index].id
    check(handoffs[index].from, .stepOrEvent, in: id)
    check(handoffs[index].to, .stepOrActor, in: id)
    check(handoffs[index].copies, .actor, in: id)
    check(handoffs[index].documents, .document, in: id)
    check(handoffs[index].content, .slot, in: id)
    for omission in handoffs[index].omissions { check(omission, in: id) }
    for ownership in handoffs[index].ownership {
      check(ownership.item, .slot, in: id)
      check(ownership.owner, .actor, in: id)
    }
    check(handoffs[index].channel, .channel, in: id)
    check(handoffs[index].fallbackChannel, .channel, in: id)
    check(handoffs[index].deadline?.limit, in: id)
    check(handoffs[index].deadline?.anchor?.step, .step, in: id)
    check(handoffs[index].deadline?.legalBases ?? [], .legalBasis, in: id)
    check(handoffs[index].deadline?.annotations.sources ?? [], .source, in: id)
    check(handoffs[index].acknowledgement?.missing, in: id)
    check(handoffs[index].rejection, .step, in: id)
    check(handoffs[index].waitingOwner, .actor, in: id)
    check(handoffs[index].feedback?.document, .document, in: id)
    check(handoffs[index].feedback?.recipients ?? [], .actor, in: id)
    check(handoffs[index].legalBases, .legalBasis, in: id)
    for giver in handoffs[index].consent?.givers ?? [] { check(giver.actor, .actor, in: id) }
    check(handoffs[index].consent?.refusal, .step, in: id)
    check(handoffs[index].annotations.sources, .source, in: id)
  }

  private mutating func check(_ scenario: Scenario) {
    for entry in scenario.walk { check(entry.step, .step, in: "tar") }
    check(scenario.expectation?.end, .step, in: "forventer")
    check(scenario.expectation?.actors ?? [], .actor, in: "forventer")
    check(scenario.expectation?.handoffs ?? [], .handoff, in: "forventer")
    check(scenario.annotations.sources, .source, in: scenario.id)
  }

  // MARK: - Parts

  private mutating func check(_ limit: Placed<Deadline.Limit>?, in owner: Identifier) {
    if case .before(let step, _)? = limit?.value { check(step, .step, in: owner) }
  }

  private mutating func check(_ acknowledgement: Acknowledgement?, in owner: Identifier) {
    guard let acknowledgement else { return }
    check(acknowledgement.missing, in: owner)
  }

  private mutating func check(_ escalation: Escalation?, in owner: Identifier) {
    switch escalation {
    case .step(let step)?: check(step, .step, in: owner)
    case .alert(let actors)?: check(actors, .alertable, in: owner)
    case nil: break
    }
  }

  private mutating func check(_ omission: Omission, in owner: Identifier) {
    let part = omission.part.id.text
    if Self.omissibleParts.contains(part) { return }
    if Self.requiredParts.contains(part) {
      report(.invalidValue(part, expected: .omissiblePart), omission.part, in: owner)
    } else {
      check(omission.part, .slot, in: owner)
    }
  }

  /// The parts of a contract, besides slots, that may be left out with a reason.
  private static let omissibleParts: Set<String> = ["tilbakemelding", "frist", "kanal", "kvittering"]

  /// The parts of a contract that may never be left out.
  private static let requiredParts: Set<String> = ["avslag", "ansvar i ventetid"]

  private mutating func check(_ condition: Condition?, in owner: Identifier) {
    guard case .criteria(let tests)? = condition else { return }
    for test in tests {
      guard let criterion = resolved.criterion(test.criterion) else {
        check(test.criterion, .criterion, in: owner)
        continue
      }
      for value in test.values { check(value, of: criterion, in: owner) }
    }
  }

  private mutating func check(_ value: CriterionTest.Value, of criterion: Criterion, in owner: Identifier) {
    switch (criterion.domain, value) {
    case (.words(let words)?, .word(let word)):
      guard !words.contains(where: { $0.id == word.id }) else { return }
      let names = words.map { $0.id.text }
      let likely = Suggestions.closest(to: word.id.text, among: names).first
      report(.invalidValue(word.id.text, expected: .declaredWord(names, likely: likely)), word, in: owner)
    case (.words(let words)?, .integers(let range)):
      let text = "\(range.value)"
      let isWord = words.contains { $0.id.text == text || $0.id.text == "\(range.value.lower)" }
      guard !isWord else { return }
      let expected = Expectation.declaredWord(words.map { $0.id.text }, likely: nil)
      report(.invalidValue(text, expected: expected), Reference(Identifier(text), origin: range.origin), in: owner)
    case (.integers?, .word(let word)):
      report(.invalidValue(word.id.text, expected: .integerRange), word, in: owner)
    case (.integers(let domain)?, .integers(let range)):
      guard range.value.lower > domain.upperBound || (range.value.upper ?? domain.upperBound) < domain.lowerBound
      else { return }
      let name = "\(range.value)"
      report(
        .invalidValue(name, expected: .withinRange(domain.lowerBound, domain.upperBound)),
        Reference(Identifier(name), origin: range.origin), in: owner)
    case (nil, _): break
    }
  }

  // MARK: - Lookup

  @inline(__always)
  mutating func check(_ references: [Reference], _ kind: ReferenceKind, in owner: Identifier) {
    for index in references.indices where !isDeclared(references[index], kind) {
      reportUnresolved(references[index], kind, in: owner)
    }
  }

  @inline(__always)
  mutating func check(_ reference: Reference?, _ kind: ReferenceKind, in owner: Identifier) {
    guard let reference, !isDeclared(reference, kind) else { return }
    reportUnresolved(reference, kind, in: owner)
  }

  private func isDeclared(_ reference: Reference, _ kind: ReferenceKind) -> Bool {
    switch kind {
    case .actor: resolved.actorID(reference) != nil
    case .alertable: resolved.actorID(reference) != nil || reference.id.text == "avsender"
    case .step: resolved.stepIndex(reference) != nil
    case .stepOrActor: resolved.stepIndex(reference) != nil || resolved.actorID(reference) != nil
    case .stepOrEvent: resolved.stepIndex(reference) != nil || resolved.eventIndex(reference) != nil
    case .event: resolved.eventIndex(reference) != nil
    case .document: resolved.hasDocument(reference)
    case .channel: resolved.hasChannel(reference)
    case .legalBasis: resolved.hasLegalBasis(reference) || resolved.hasSource(reference)
    case .source: resolved.hasSource(reference)
    case .slot: slots.contains(reference.id)
    case .patientGroup: resolved.hasPatientGroup(reference)
    case .healthCommunity: resolved.hasHealthCommunity(reference)
    case .criterion: resolved.hasCriterion(reference)
    case .phase: resolved.pathway.phases.contains { $0.id == reference.id }
    case .deadline: resolved.pathway.deadlines.contains { $0.id == reference.id }
    case .duty: resolved.pathway.duties.contains { $0.id == reference.id }
    case .handoff: resolved.pathway.handoffs.contains { $0.id == reference.id }
    case .anything: anything.contains(reference.id)
    case .pathway, .replacement: true
    }
  }

  /// A name that is declared nowhere: one that is no identifier and resembles nothing is no reference at all.
  private mutating func reportUnresolved(_ reference: Reference, _ kind: ReferenceKind, in owner: Identifier) {
    guard !unread.mayDeclare(kind) else { return }
    let name = reference.id.text
    switch guesses.guess(name, kind, in: resolved, slots) {
    case .declaredWrongly: break
    case .noName: report(.invalidValue(name, expected: .identifier), reference, in: owner)
    case .suggestions(let suggestions):
      report(.unresolvedReference(name, kind: kind, suggestions: suggestions), reference, in: owner)
    }
  }

  private mutating func report(_ kind: FaultKind, _ reference: Reference, in owner: Identifier) {
    faults.append(
      Fault(
        kind, owner: self.owner, subject: [owner.text, reference.id.text], origin: reference.origin))
  }
}
