/// A moment in the run of a pathway: when a step starts or when it is done.
public struct Anchor: Hashable, Sendable {
  /// The step.
  public var step: Reference

  /// Whether the moment is the start of the step; otherwise it is its completion.
  public var isStart: Bool

  /// Creates the moment when a step is done, or when it starts.
  public init(_ step: Reference, isStart: Bool = false) {
    self.step = step
    self.isStart = isStart
  }
}
