package import PathwayAnalysis
package import PathwayModel

/// The roles of an adapted pathway that somebody must fill, and who does.
package struct LocalRoles {
  private let adapted: AdaptedPathway

  /// The actors that are responsible, receive or coordinate, in the order in which the pathway names them first.
  package private(set) var all: [ActorID] = []

  /// How each role is bound, here or in what is adapted.
  private var bindings: [Identifier: Binding] = [:]

  /// Whether somebody fills each role, as far as that has been asked.
  private var filled: [Identifier: Bool] = [:]

  /// How a role is filled.
  package enum Standing {
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
  package init(of adapted: AdaptedPathway) {
    self.adapted = adapted
    var layer: AdaptedPathway? = adapted
    while let current = layer {
      for binding in current.adaptation.bindings where bindings[binding.role.id] == nil {
        bindings[binding.role.id] = binding
      }
      layer = current.adaptedBase
    }
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
  package mutating func standing(of actor: Actor) -> Standing {
    let bound = bindings[actor.id]
    if bound?.unreadKeys.isEmpty == false { return .filled }
    if !actor.oneOf.isEmpty {
      guard let unit = bound?.unit, actor.oneOf.contains(where: { $0.id == unit.id }) else {
        return .undecided(actor.oneOf.map { $0.id })
      }
    }
    if isFilled(actor) { return .filled }
    guard let unit = adapted.effective.resolved.actor(bound?.unit), unit.id != actor.id else { return .empty }
    return .filledBy(unit.id)
  }

  /// Tells whether somebody fills a role, through whatever other roles it is bound to; a circle of roles is filled by nobody.
  private mutating func isFilled(_ actor: Actor) -> Bool {
    var path: [Identifier] = []
    var seen: Set<Identifier> = []
    var current = actor
    var answer: Bool?
    while answer == nil {
      if let known = filled[current.id] {
        answer = known
      } else if !seen.insert(current.id).inserted {
        answer = false
      } else {
        path.append(current.id)
        let bound = bindings[current.id]
        if let bound, bound.describesUnit {
          answer = true
        } else if let unit = adapted.effective.resolved.actor(bound?.unit) {
          current = unit
        } else {
          answer = isLocal(current) || current.fallback != nil
        }
      }
    }
    for id in path { filled[id] = answer }
    return answer ?? false
  }

  /// Tells whether an actor is a unit of the place: one that no pathway knows that is adapted.
  private func isLocal(_ actor: Actor) -> Bool {
    var national = adapted
    while let base = national.adaptedBase { national = base }
    return national.base.resolved.actor(Reference(actor.id)) == nil
  }
}

extension Binding {
  /// Whether it says of itself what the unit is, be it only by which channels it is reached.
  fileprivate var describesUnit: Bool {
    name != nil || level != nil || ages != nil || channels != nil || availability != nil
  }
}
