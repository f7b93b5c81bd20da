/// One time that a step is performed on a run.
public struct Performance: Hashable, Sendable {
  /// The number of the step.
  public let step: Int

  /// The rounds of the loops that the step lies in, outermost first; the first round is 0.
  public let rounds: [Int]

  /// What came of it.
  public let outcome: StepOutcome

  /// What was before its start in every order.
  public let past: Past

  /// Whether it was done, and did not end exceptionally.
  public var isDone: Bool { outcome.isDone }
}
