/// What may come of one performance of a step.
public struct StepOutcome: Hashable, Sendable {
  /// Which of the arrows out of the step are taken, by their places among these.
  public var taken: SmallSet

  /// Whether the step was done, and did not end exceptionally.
  public var isDone: Bool

  /// The contracts that go.
  public var went: SmallSet

  /// The contracts that fail: refused, unanswered, or without consent.
  public var failed: SmallSet

  /// The branches with a limit that were chosen, by their numbers among all that have one.
  var limited: SmallSet

  /// One way in which it may have come about.
  public var origin: Origin

  /// How an outcome came about.
  public struct Origin: Hashable, Sendable {
    /// The branches that were chosen, by their numbers.
    public var branches = SmallSet()

    /// The numbers of the arrows that took the place of others, in order: an exception, or contracts that failed.
    public var replacing: [Int] = []
  }
}
