public import SourceText

/// Who coordinates, from when to when.
public struct Coordination: Equatable, Sendable {
  /// What the coordinator is called.
  public var role: Placed<String>?

  /// Who coordinates.
  public var actor: Reference?

  /// The step at whose start it begins.
  public var from: Reference?

  /// The steps at whose completion it ends; none where it lasts to every end.
  public var to: [Reference]

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where it is written.
  public var origin: Origin

  /// Creates a stretch of coordination.
  public init(
    role: Placed<String>? = nil, actor: Reference? = nil, from: Reference? = nil, to: [Reference] = [],
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.role = role
    self.actor = actor
    self.from = from
    self.to = to
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
