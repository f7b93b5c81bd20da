public import SourceText

/// What an adaptation changes in the receipt that a sender waits for.
public struct AcknowledgementChange: Equatable, Sendable {
  /// What the receipt must say at least.
  public var level: Change<Placed<AcknowledgementLevel>>

  /// How soon it must come.
  public var within: Change<Placed<Duration>>

  /// What happens when it does not come.
  public var missing: Change<Escalation>

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the key is written.
  public var origin: Origin

  /// Creates a change of a receipt, of nothing by default.
  public init(
    level: Change<Placed<AcknowledgementLevel>> = .unchanged, within: Change<Placed<Duration>> = .unchanged,
    missing: Change<Escalation> = .unchanged, unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.level = level
    self.within = within
    self.missing = missing
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}

extension AcknowledgementChange: PartialChange {
  public func applied(to base: Acknowledgement?) -> Acknowledgement {
    Acknowledgement(
      level: unreadKeys.contains("nivå") ? nil : level.applied(to: base?.level),
      within: unreadKeys.contains("innen") ? nil : within.applied(to: base?.within),
      missing: unreadKeys.contains("mangler") ? nil : missing.applied(to: base?.missing),
      unreadKeys: (base?.unreadKeys ?? UnreadKeys()).union(unreadKeys), origin: base?.origin ?? origin)
  }
}
