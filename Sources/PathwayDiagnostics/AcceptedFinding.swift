public import SourceText

/// A finding that somebody has accepted for a time.
public struct AcceptedFinding: Equatable, Sendable {
  /// The finding.
  public var finding: Finding

  /// Why it is accepted.
  public var reason: String

  /// Who decided.
  public var decidedBy: String

  /// The last day on which it is accepted, as ISO 8601 writes it.
  public var until: String

  /// How many days are left, 0 on the last.
  public var daysLeft: Int

  /// Where that is written.
  public var origin: Origin

  /// Creates a finding that somebody has accepted.
  public init(
    _ finding: Finding, reason: String, decidedBy: String, until: String, daysLeft: Int, origin: Origin = .none
  ) {
    self.finding = finding
    self.reason = reason
    self.decidedBy = decidedBy
    self.until = until
    self.daysLeft = daysLeft
    self.origin = origin
  }
}
