public import SourceText

/// One of the ways out of a choice.
public struct Branch: Equatable, Sendable {
  /// When it is taken; nothing where that could not be understood.
  public var condition: Condition?

  /// The steps it leads to, all of them in parallel.
  public var targets: [Reference]

  /// How many times it may be taken each time its loop is entered.
  public var roundLimit: Placed<Int>?

  /// The planned interval at which it goes back.
  public var recurrence: Placed<Duration>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the branch is written.
  public var origin: Origin

  /// Creates a branch.
  public init(
    condition: Condition? = nil, targets: [Reference] = [], roundLimit: Placed<Int>? = nil,
    recurrence: Placed<Duration>? = nil, unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.condition = condition
    self.targets = targets
    self.roundLimit = roundLimit
    self.recurrence = recurrence
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
