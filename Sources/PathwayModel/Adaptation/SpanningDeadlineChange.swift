/// What an adaptation changes in a deadline that spans several steps.
public struct SpanningDeadlineChange: Equatable, Sendable {
  /// The deadline, where the adaptation names it.
  public var deadline: Reference

  /// The longest time between the two moments.
  public var within: Change<Placed<Duration>>

  /// Why it is changed, where that is said of this deadline.
  public var reason: Placed<String>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Creates a change of a deadline, of nothing by default.
  public init(
    of deadline: Reference, within: Change<Placed<Duration>> = .unchanged, reason: Placed<String>? = nil,
    unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.deadline = deadline
    self.within = within
    self.reason = reason
    self.unreadKeys = unreadKeys
  }

  /// Returns a deadline with the change made.
  public func applied(to base: SpanningDeadline) -> SpanningDeadline {
    var deadline = base
    deadline.within = unreadKeys.contains("innen") ? nil : within.applied(to: base.within)
    deadline.unreadKeys = base.unreadKeys.union(unreadKeys)
    return deadline
  }
}
