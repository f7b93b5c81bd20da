/// What an adaptation changes in its base: the closed list of what may be changed.
public struct PathwayChanges: Equatable, Sendable {
  /// The steps.
  public var steps: [StepChange]

  /// The contracts.
  public var handoffs: [HandoffChange]

  /// The deadlines that span several steps.
  public var deadlines: [SpanningDeadlineChange]

  /// Why, where that is said of all changes together.
  public var reason: Placed<String>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Creates changes, none by default.
  public init(
    steps: [StepChange] = [], handoffs: [HandoffChange] = [], deadlines: [SpanningDeadlineChange] = [],
    reason: Placed<String>? = nil, unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.steps = steps
    self.handoffs = handoffs
    self.deadlines = deadlines
    self.reason = reason
    self.unreadKeys = unreadKeys
  }

  /// Returns what is changed in the step with an identifier.
  public func change(ofStep id: Identifier) -> StepChange? { steps.first { $0.step.id == id } }

  /// Returns what is changed in the contract with an identifier.
  public func change(ofHandoff id: Identifier) -> HandoffChange? { handoffs.first { $0.handoff.id == id } }

  /// Returns what is changed in the spanning deadline with an identifier.
  public func change(ofDeadline id: Identifier) -> SpanningDeadlineChange? {
    deadlines.first { $0.deadline.id == id }
  }

  /// Returns why the step with an identifier is changed: its own reason, or the one that holds for all changes.
  public func reason(forStep id: Identifier) -> Placed<String>? { change(ofStep: id)?.reason ?? reason }

  /// Returns why the contract with an identifier is changed: its own reason, or the one that holds for all changes.
  public func reason(forHandoff id: Identifier) -> Placed<String>? { change(ofHandoff: id)?.reason ?? reason }

  /// Returns why the spanning deadline with an identifier is changed: its own reason, or the one that holds for all changes.
  public func reason(forDeadline id: Identifier) -> Placed<String>? { change(ofDeadline: id)?.reason ?? reason }
}
