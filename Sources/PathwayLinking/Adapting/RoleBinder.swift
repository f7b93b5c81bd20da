internal import PathwayModel

/// The roles of a pathway as the local units that fill them.
struct RoleBinder {
  private let bindings: [Binding]
  private let actor: (Reference) -> Actor?

  /// Prepares to bind roles to units.
  ///
  /// - Parameters:
  ///   - bindings: How the roles are bound.
  ///   - actor: Finds the actor that a reference names.
  init(_ bindings: [Binding], among actor: @escaping (Reference) -> Actor?) {
    self.bindings = bindings
    self.actor = actor
  }

  /// The actors that take the place of those that are bound.
  var actors: [Actor] { bindings.compactMap { actor($0.role) }.map { bound($0) } }

  /// Returns an actor as it is bound; itself where it is not.
  ///
  /// - Parameter roles: The roles that are being bound to the actor, so that a circle of roles ends.
  private func bound(_ role: Actor, for roles: Set<Identifier> = []) -> Actor {
    guard !roles.contains(role.id), let binding = bindings.first(where: { $0.role.id == role.id }) else { return role }
    var bound = role
    if let unit = binding.unit.flatMap({ actor($0) }).map({ self.bound($0, for: roles.union([role.id])) }) {
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
