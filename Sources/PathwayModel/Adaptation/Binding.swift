/// A role of a pathway, bound to the local unit that fills it. The role keeps its identifier and its area.
public struct Binding: Equatable, Sendable {
  /// The role.
  public var role: Reference

  /// The actor that fills the role, where it is declared: a local unit, or one of the actors that the role is `en av`.
  public var unit: Reference?

  /// The name of the unit.
  public var name: String?

  /// Who owns it.
  public var level: AdministrativeLevel?

  /// The ages that it serves.
  public var ages: Placed<AgeRange>?

  /// The channels by which it can be reached.
  public var channels: [Reference]?

  /// When it can be reached.
  public var availability: Availability?

  /// Who steps in.
  public var fallback: Reference?

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Creates a binding.
  public init(
    of role: Reference, to unit: Reference? = nil, name: String? = nil, level: AdministrativeLevel? = nil,
    ages: Placed<AgeRange>? = nil, channels: [Reference]? = nil, availability: Availability? = nil,
    fallback: Reference? = nil, annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.role = role
    self.unit = unit
    self.name = name
    self.level = level
    self.ages = ages
    self.channels = channels
    self.availability = availability
    self.fallback = fallback
    self.annotations = annotations
    self.unreadKeys = unreadKeys
  }
}
