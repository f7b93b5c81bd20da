public import SourceText

/// Somebody who can be responsible for a step, or receive a handoff.
public struct Actor: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name that people read.
  public var name: String?

  /// The sector.
  public var area: Placed<ResponsibilityArea>?

  /// Who owns the service.
  public var level: AdministrativeLevel?

  /// The ages that are served; nothing where that is not said.
  public var ages: Placed<AgeRange>?

  /// The channels by which the actor can be reached; nothing where that is not said.
  public var channels: [Reference]?

  /// When the actor can be reached.
  public var availability: Availability?

  /// Whether this is an umbrella such as a whole municipality, which cannot receive anything.
  public var isUmbrella: Bool

  /// Who steps in where the role is not filled.
  public var fallback: Reference?

  /// The actors of which the role is bound locally to one.
  public var oneOf: [Reference]

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates an actor.
  public init(
    id: Identifier, name: String? = nil, area: Placed<ResponsibilityArea>? = nil, level: AdministrativeLevel? = nil,
    ages: Placed<AgeRange>? = nil, channels: [Reference]? = nil, availability: Availability? = nil,
    isUmbrella: Bool = false, fallback: Reference? = nil, oneOf: [Reference] = [],
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.name = name
    self.area = area
    self.level = level
    self.ages = ages
    self.channels = channels
    self.availability = availability
    self.isUmbrella = isUmbrella
    self.fallback = fallback
    self.oneOf = oneOf
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
