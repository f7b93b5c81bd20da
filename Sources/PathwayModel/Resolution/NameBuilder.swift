/// Collects the name space that steps, events and contracts share; of two with one identifier the first is found.
struct NameBuilder {
  private(set) var names: [Identifier: Name] = [:]
  private(set) var sharesNames = false

  init(capacity: Int) {
    names.reserveCapacity(capacity)
  }

  mutating func addAll(of pathway: Pathway) {
    let steps = pathway.steps.span
    for index in steps.indices { add(steps[index].id, .step(index)) }
    let events = pathway.events.span
    for index in events.indices { add(events[index].id, .event(index)) }
    let handoffs = pathway.handoffs.span
    for index in handoffs.indices { add(handoffs[index].id, .handoff(index)) }
    for actor in pathway.declarations.actors where names[actor.id] != nil { sharesNames = true }
  }

  private mutating func add(_ id: Identifier, _ name: Name) {
    if let earlier = names.updateValue(name, forKey: id) {
      names[id] = earlier
      sharesNames = true
    }
  }
}
