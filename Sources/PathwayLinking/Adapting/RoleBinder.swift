internal import PathwayModel

/// The roles of a pathway as the local units that fill them.
struct RoleBinder {
  /// The actors that take the place of those that are bound, in the order of the bindings.
  private(set) var actors: [Actor] = []

  private let bindings: [Identifier: Binding]
  private let actor: (Reference) -> Actor?
  private var known: [Identifier: Actor] = [:]

  /// Binds roles to units.
  ///
  /// - Parameters:
  ///   - bindings: How the roles are bound.
  ///   - actor: Finds the actor that a reference names.
  init(_ bindings: [Binding], among actor: @escaping (Reference) -> Actor?) {
    self.bindings = Dictionary(bindings.map { ($0.role.id, $0) }) { first, _ in first }
    self.actor = actor
    for binding in bindings {
      if let bound = bound(binding.role) { actors.append(bound) }
    }
  }

  /// The actor that a reference names as it is bound. What is bound to another role is as that is bound; a circle of roles ends
  /// where it closes.
  private mutating func bound(_ reference: Reference) -> Actor? {
    var chain: [(role: Actor, binding: Binding)] = []
    var seen: Set<Identifier> = []
    var unit: Actor?
    var next: Reference? = reference
    while let current = next, let role = actor(current) {
      if let bound = known[role.id] {
        unit = bound
        break
      }
      guard seen.insert(role.id).inserted, let binding = bindings[role.id] else {
        unit = role
        break
      }
      chain.append((role, binding))
      next = binding.unit
    }
    for (role, binding) in chain.reversed() {
      let bound = Self.filled(role, by: unit, as: binding)
      known[role.id] = bound
      unit = bound
    }
    return unit
  }

  /// A role with what is said of the unit that fills it.
  private static func filled(_ role: Actor, by unit: Actor?, as binding: Binding) -> Actor {
    var bound = role
    if let unit {
      bound.name = unit.name ?? bound.name
      bound.area = unit.area ?? bound.area
      bound.level = unit.level ?? bound.level
      bound.ages = unit.ages ?? bound.ages
      bound.channels = unit.channels ?? bound.channels
      bound.availability = unit.availability ?? bound.availability
      bound.isUmbrella = unit.isUmbrella
      bound.fallback = unit.fallback ?? bound.fallback
      bound.annotations = unit.annotations
      bound.unreadKeys = bound.unreadKeys.union(unit.unreadKeys)
    }
    bound.name = binding.name ?? bound.name
    bound.level = binding.level ?? bound.level
    bound.ages = binding.ages ?? bound.ages
    bound.channels = binding.channels ?? bound.channels
    bound.availability = binding.availability ?? bound.availability
    bound.fallback = binding.fallback ?? bound.fallback
    if binding.annotations != Annotations() { bound.annotations = binding.annotations }
    bound.unreadKeys = bound.unreadKeys.union(binding.unreadKeys)
    return bound
  }
}
