internal import PathwayAnalysis
internal import PathwayModel

/// The roles of an adapted pathway that somebody must fill, and who does.
struct LocalRoles {
  private let adapted: AdaptedPathway

  /// The actors that are responsible, receive or coordinate, in the order in which the pathway names them first.
  private(set) var all: [ActorID] = []

  /// How a role is filled.
  enum Standing {
    /// By a local unit, or by the one who steps in.
    case filled

    /// By nobody.
    case empty

    /// By one of several, and it is not said by which.
    case undecided([Identifier])

    /// By another role, which nobody fills.
    case filledBy(Identifier)
  }

  /// Finds the roles of an adapted pathway.
  init(of adapted: AdaptedPathway) {
    self.adapted = adapted
    let pathway = adapted.effective.pathway
    let resolved = adapted.effective.resolved
    var seen: Set<ActorID> = []
    func add(_ reference: Reference?) {
      guard let actor = resolved.actorID(reference), seen.insert(actor).inserted else { return }
      let area = resolved.area(of: actor)
      if area != .citizen, area != .state { all.append(actor) }
    }
    for index in pathway.steps.indices {
      add(pathway.steps[index].responsible)
      add(pathway.steps[index].waiting?.responsible)
    }
    for index in pathway.handoffs.indices {
      if resolved.stepIndex(pathway.handoffs[index].to) == nil { add(pathway.handoffs[index].to) }
      for copy in pathway.handoffs[index].copies { add(copy) }
      add(pathway.handoffs[index].waitingOwner)
    }
    for coordination in pathway.coordination { add(coordination.actor) }
    for event in pathway.events { add(event.responsible) }
  }

  /// Tells how a role is filled.
  func standing(of actor: Actor) -> Standing {
    let bound = binding(of: actor.id)
    if bound?.unreadKeys.isEmpty == false { return .filled }
    if !actor.oneOf.isEmpty {
      guard let unit = bound?.unit, actor.oneOf.contains(where: { $0.id == unit.id }) else {
        return .undecided(actor.oneOf.map { $0.id })
      }
    }
    guard let bound else { return isLocal(actor) || actor.fallback != nil ? .filled : .empty }
    guard bound.name == nil, let unit = adapted.effective.resolved.actor(bound.unit), unit.id != actor.id else {
      return .filled
    }
    return isFilled(unit, for: [actor.id]) ? .filled : .filledBy(unit.id)
  }

  /// Tells whether somebody fills a role that others are bound to.
  private func isFilled(_ actor: Actor, for roles: Set<Identifier>) -> Bool {
    guard !roles.contains(actor.id) else { return false }
    guard let bound = binding(of: actor.id) else { return isLocal(actor) || actor.fallback != nil }
    guard bound.name == nil, let unit = adapted.effective.resolved.actor(bound.unit) else { return true }
    return isFilled(unit, for: roles.union([actor.id]))
  }

  /// How a role is bound, here or in what is adapted.
  private func binding(of role: Identifier) -> Binding? {
    var adapted: AdaptedPathway? = adapted
    while let current = adapted {
      if let binding = current.adaptation.binding(of: role) { return binding }
      adapted = current.adaptedBase
    }
    return nil
  }

  /// Tells whether an actor is a unit of the place: one that no pathway knows that is adapted.
  private func isLocal(_ actor: Actor) -> Bool {
    var national = adapted
    while let base = national.adaptedBase { national = base }
    return national.base.resolved.actor(Reference(actor.id)) == nil
  }
}
