public import SourceText

/// Who owns a pathway, who decided it, and when it is looked at again.
public struct Governance: Equatable, Sendable {
  /// Who the pathway holds for.
  public var level: Placed<GovernanceLevel>?

  /// The helsefellesskap that owns it.
  public var healthCommunity: Reference?

  /// Who wrote it.
  public var preparedBy: String?

  /// Who decided it, and when.
  public var decision: Decision?

  /// When it is to be looked at again.
  public var reviewDate: Placed<CalendarDate>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where it is written.
  public var origin: Origin

  /// Creates the governance of a pathway.
  public init(
    level: Placed<GovernanceLevel>? = nil, healthCommunity: Reference? = nil, preparedBy: String? = nil,
    decision: Decision? = nil, reviewDate: Placed<CalendarDate>? = nil, unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin = .none
  ) {
    self.level = level
    self.healthCommunity = healthCommunity
    self.preparedBy = preparedBy
    self.decision = decision
    self.reviewDate = reviewDate
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
