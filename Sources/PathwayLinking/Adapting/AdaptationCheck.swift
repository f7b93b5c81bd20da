internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Looks up what an adaptation names, in its base and in the pathway that comes of it.
struct AdaptationCheck {
  private let adaptation: Adaptation
  private let base: ResolvedPathway
  private let layer: AdaptationLayer

  /// What the adaptation takes out, by identifier, each where it says so.
  private let removed: [Identifier: Reference]

  /// Prepares to check an adaptation that was laid over its base.
  init(_ adaptation: Adaptation, over base: ResolvedPathway, _ layer: AdaptationLayer) {
    self.adaptation = adaptation
    self.base = base
    self.layer = layer
    let removals = adaptation.removals
    let others = removals.handoffs + removals.duties + removals.documents
    removed = layer.removal.removed.merging(others.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Returns what is wrong with the adaptation.
  ///
  /// - Parameters:
  ///   - known: What is wrong with the base, which is not told again.
  ///   - isComplete: Whether all catalogues could be read, so that it is known what is declared.
  func faults(besides known: [Fault], isComplete: Bool) -> [Fault] {
    var faults = obstacleFaults + Duplicates.faults(in: adaptation.additions, of: adaptation, to: base)
    faults += doubleFaults
    if isComplete { faults += baseReferenceFaults + bindingFaults + effectiveFaults(besides: known) }
    return faults.sorted { start(of: $0) < start(of: $1) }
  }

  private func start(of fault: Fault) -> Int32 { fault.origin.place?.span.start ?? 0 }

  /// Steps that cannot be taken out.
  private var obstacleFaults: [Fault] {
    layer.removal.refused.map { refusal in
      Fault(
        .notRemovable(refusal.step.id.text, refusal.reason), owner: adaptation.id.text,
        subject: ["fjerner", refusal.step.id.text], origin: refusal.step.origin, related: refusal.arrow)
    }
  }

  /// What is changed and taken out at once.
  private var doubleFaults: [Fault] {
    let changes = adaptation.changes
    return changes.steps.compactMap { stillNamed($0.step, .step, in: "endrer") }
      + changes.handoffs.compactMap { stillNamed($0.handoff, .handoff, in: "endrer") }
  }

  private func stillNamed(_ reference: Reference, _ kind: ReferenceKind, in owner: Identifier) -> Fault? {
    guard let removal = removed[reference.id] else { return nil }
    return Fault(
      .removedReference(reference.id.text, kind: kind, by: owner.text), owner: adaptation.id.text,
      subject: [owner.text, reference.id.text], origin: reference.origin, related: removal.origin)
  }

  // MARK: - References

  /// What is changed or taken out must be in the base.
  private var baseReferenceFaults: [Fault] {
    var check = ReferenceCheck(base, for: adaptation.id)
    let changes = adaptation.changes
    for change in changes.steps { check.check(change.step, .step, in: "endrer") }
    for change in changes.handoffs { check.check(change.handoff, .handoff, in: "endrer") }
    for change in changes.deadlines { check.check(change.deadline, .deadline, in: "endrer") }
    let removals = adaptation.removals
    check.check(removals.steps, .step, in: "fjerner")
    check.check(removals.handoffs, .handoff, in: "fjerner")
    check.check(removals.duties, .duty, in: "fjerner")
    check.check(removals.documents, .document, in: "fjerner")
    return check.faults
  }

  private var bindingFaults: [Fault] {
    var check = ReferenceCheck(layer.effective)
    for binding in adaptation.bindings {
      check.check(binding.role, .actor, in: "binder")
      check.check(binding.unit, .actor, in: binding.role.id)
      check.check(binding.channels ?? [], .channel, in: binding.role.id)
      check.check(binding.fallback, .actor, in: binding.role.id)
      check.check(binding.annotations, nil, in: binding.role.id)
    }
    return check.faults
  }

  /// What the pathway names that comes of it, where the base does not name it already.
  private func effectiveFaults(besides known: [Fault]) -> [Fault] {
    // A deviation may be about what is taken out.
    let faults = ReferenceCheck.faults(in: layer.effective, orAbout: removed.keys.sorted())
    guard !faults.isEmpty else { return [] }
    let knownPlaces = Set(known.compactMap { $0.origin.place })
    // What was made in code has no place; it is known by what it is about.
    let knownSubjects = Set(known.filter { $0.origin.place == nil }.map { subject(of: $0) })
    return faults.compactMap { fault in
      let isKnown = fault.origin.place.map { knownPlaces.contains($0) } ?? knownSubjects.contains(subject(of: fault))
      return isKnown ? nil : explained(fault)
    }
  }

  /// What a fault is about; the pathway as a whole has another name in the base.
  private func subject(of fault: Fault) -> [String] {
    fault.subject.map { $0 == base.pathway.id.text ? adaptation.id.text : $0 }
  }

  /// A reference to what is taken out is told at the removal, unless the adaptation itself makes it.
  private func explained(_ fault: Fault) -> Fault {
    guard case .unresolvedReference(let name, let kind, _) = fault.kind, let removal = removed[Identifier(name)] else {
      return fault
    }
    var explained = fault
    explained.kind = .removedReference(name, kind: kind, by: fault.subject.first ?? name)
    if AdaptationLayer.isOwn(fault.origin, of: adaptation) {
      explained.related = removal.origin
    } else {
      explained.origin = removal.origin
      explained.related = fault.origin
    }
    return explained
  }
}
