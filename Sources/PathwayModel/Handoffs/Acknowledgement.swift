public import SourceText

/// The receipt that a sender waits for.
public struct Acknowledgement: Equatable, Sendable {
  /// What the receipt must say at least.
  public var level: Placed<AcknowledgementLevel>?

  /// How soon it must come, counted from sending.
  public var within: Placed<Duration>?

  /// What happens when it does not come.
  public var missing: Escalation?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the key is written.
  public var origin: Origin

  /// Creates the receipt that is waited for.
  public init(
    level: Placed<AcknowledgementLevel>? = nil, within: Placed<Duration>? = nil, missing: Escalation? = nil,
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.level = level
    self.within = within
    self.missing = missing
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
