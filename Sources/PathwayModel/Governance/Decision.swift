public import SourceText

/// That a pathway was decided, by whom and when.
public struct Decision: Equatable, Sendable {
  /// Who decided.
  public var body: Placed<DecisionBody>?

  /// When.
  public var date: Placed<CalendarDate>?

  /// The number of the case.
  public var caseNumber: String?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where that is written.
  public var origin: Origin

  /// Creates a decision.
  public init(
    body: Placed<DecisionBody>? = nil, date: Placed<CalendarDate>? = nil, caseNumber: String? = nil,
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.body = body
    self.date = date
    self.caseNumber = caseNumber
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
