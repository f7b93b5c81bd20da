public import SourceText

/// Whom a pathway is for.
public struct TargetGroup: Equatable, Sendable {
  /// A description.
  public var summary: String?

  /// The ages.
  public var ages: Placed<AgeRange>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where it is written.
  public var origin: Origin

  /// Creates a target group.
  public init(
    summary: String? = nil, ages: Placed<AgeRange>? = nil, unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin = .none
  ) {
    self.summary = summary
    self.ages = ages
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
