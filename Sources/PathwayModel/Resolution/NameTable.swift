internal import SourceText

/// The name space that steps, events and contracts of a pathway share; of two with one identifier the first is found.
struct NameTable: Sendable {
  /// Whether one identifier names several of them, or one of them and an actor that the pathway declares.
  private(set) var sharesNames = false

  private var ids: [Identifier] = []
  private var slots: HashSlots
  private let stepCount: Int
  private let eventCount: Int

  init(of pathway: Pathway) {
    let steps = pathway.steps.span
    let events = pathway.events.span
    let handoffs = pathway.handoffs.span
    stepCount = steps.count
    eventCount = events.count
    let count = steps.count + events.count + handoffs.count
    ids.reserveCapacity(count)
    slots = HashSlots(capacity: count)
    for index in steps.indices { add(steps[index].id) }
    for index in events.indices { add(events[index].id) }
    for index in handoffs.indices { add(handoffs[index].id) }
    for actor in pathway.declarations.actors where self[actor.id] != nil { sharesNames = true }
  }

  /// What an identifier names.
  subscript(id: Identifier) -> Name? {
    guard let number = slots.first(id.number, where: { ids[$0] == id }) else { return nil }
    if number < stepCount { return .step(number) }
    let event = number - stepCount
    return event < eventCount ? .event(event) : .handoff(event - eventCount)
  }

  private mutating func add(_ id: Identifier) {
    let earlier = slots.insert(ids.count, id.number) { ids[$0] == id }
    if earlier != nil { sharesNames = true }
    ids.append(id)
  }
}
