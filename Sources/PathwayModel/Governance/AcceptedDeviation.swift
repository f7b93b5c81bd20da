public import SourceText

/// A finding that is accepted for a time, with a reason and somebody who decided so.
public struct AcceptedDeviation: Equatable, Sendable {
  /// The code of the rule.
  public var rule: Placed<String>?

  /// What the finding is about.
  public var subject: Reference?

  /// Why it is accepted.
  public var reason: Placed<String>?

  /// Who decided.
  public var decidedBy: Placed<String>?

  /// Until when.
  public var expiry: Placed<CalendarDate>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where it is written.
  public var origin: Origin

  /// Creates an accepted deviation.
  public init(
    rule: Placed<String>? = nil, subject: Reference? = nil, reason: Placed<String>? = nil,
    decidedBy: Placed<String>? = nil, expiry: Placed<CalendarDate>? = nil, unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin = .none
  ) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.decidedBy = decidedBy
    self.expiry = expiry
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
