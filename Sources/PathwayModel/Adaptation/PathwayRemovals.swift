/// What an adaptation takes out of its base.
public struct PathwayRemovals: Equatable, Sendable {
  /// The steps.
  public var steps: [Reference]

  /// The contracts.
  public var handoffs: [Reference]

  /// The statutory duties.
  public var duties: [Reference]

  /// The documents, which no step then makes or needs and no contract carries.
  public var documents: [Reference]

  /// Why.
  public var reason: Placed<String>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Creates removals, none by default.
  public init(
    steps: [Reference] = [], handoffs: [Reference] = [], duties: [Reference] = [], documents: [Reference] = [],
    reason: Placed<String>? = nil, unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.steps = steps
    self.handoffs = handoffs
    self.duties = duties
    self.documents = documents
    self.reason = reason
    self.unreadKeys = unreadKeys
  }

  /// Whether nothing is taken out.
  public var isEmpty: Bool { steps.isEmpty && handoffs.isEmpty && duties.isEmpty && documents.isEmpty }
}
