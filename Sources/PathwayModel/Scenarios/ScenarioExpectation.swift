public import SourceText

/// What is expected to come of a walk.
public struct ScenarioExpectation: Equatable, Sendable {
  /// The end that is reached.
  public var end: Reference?

  /// How long it may take.
  public var within: Placed<Duration>?

  /// The actors that have the patient on the way.
  public var actors: [Reference]

  /// The contracts that are sent on the way.
  public var handoffs: [Reference]

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where it is written.
  public var origin: Origin

  /// Creates what is expected of a walk.
  public init(
    end: Reference? = nil, within: Placed<Duration>? = nil, actors: [Reference] = [], handoffs: [Reference] = [],
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.end = end
    self.within = within
    self.actors = actors
    self.handoffs = handoffs
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
