internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

/// A wait whose owner is named and is nobody who can have the patient.
struct VacantWait {
  /// Where the owner is named.
  enum Holder {
    /// In the contract with a number, until the receiver accepts.
    case handoff(Int)

    /// In the step with a number, until it starts.
    case step(Int)
  }

  /// Why an actor cannot have the patient.
  enum Reason {
    /// It is a whole municipality or the like.
    case umbrella

    /// It is the patient, or somebody close.
    case citizen

    /// It is no longer in use.
    case outdated(Obsolescence)
  }

  /// Where the owner is named.
  let holder: Holder

  /// The identifier of the contract or the step.
  let id: Identifier

  /// The owner, as it is written.
  let owner: Reference

  /// The owner.
  let actor: ActorID

  /// Why it cannot have the patient.
  let reason: Reason

  /// Returns every such wait of the contracts that are judged and of the steps that some run reaches, in the order of the pathway.
  static func all(in pathway: AnalysedPathway, on today: CalendarDate) -> [VacantWait] {
    guard !pathway.reach.entries.isEmpty else { return [] }
    var waits: [VacantWait] = []
    var sound: [Identifier] = []
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard let owner = handoffs[index].waitingOwner else { continue }
      add(.handoff(index), handoffs[index].id, owner, to: &waits, &sound, pathway.resolved, today)
    }
    let steps = pathway.steps
    for index in steps.indices where steps[index].waiting != nil && pathway.isJudged(index) {
      guard let owner = steps[index].waiting?.responsible else { continue }
      add(.step(index), steps[index].id, owner, to: &waits, &sound, pathway.resolved, today)
    }
    return waits
  }

  /// Adds a wait where its owner cannot have the patient; the first few who can are remembered, since it is the same ones most times.
  private static func add(
    _ holder: Holder, _ id: Identifier, _ owner: Reference, to waits: inout [VacantWait], _ sound: inout [Identifier],
    _ resolved: ResolvedPathway, _ today: CalendarDate
  ) {
    guard !sound.contains(owner.id), let actor = resolved.actorID(owner) else { return }
    guard let reason = reason(against: actor, in: resolved, today) else {
      if sound.count < 8 { sound.append(owner.id) }
      return
    }
    waits.append(VacantWait(holder: holder, id: id, owner: owner, actor: actor, reason: reason))
  }

  private static func reason(against id: ActorID, in resolved: ResolvedPathway, _ today: CalendarDate) -> Reason? {
    let actor = resolved.actor(id)
    if actor.isUmbrella { return .umbrella }
    if actor.area?.value == .citizen { return .citizen }
    guard let obsolescence = actor.annotations.obsolescence, obsolescence.hasBegun(before: today) else { return nil }
    return .outdated(obsolescence)
  }
}
