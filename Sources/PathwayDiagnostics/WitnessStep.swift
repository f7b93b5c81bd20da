public import SourceText

/// One step of a run that leads to a gap.
public struct WitnessStep: Hashable, Sendable {
  /// The identifier of the step.
  public var step: String

  /// The identifier of the responsible actor, where there is one.
  public var actor: String?

  /// The choice by which the run goes on, where there was one.
  public var choice: String?

  /// The least time that may have passed when the step starts, as text; nothing where time was not followed.
  public var least: String?

  /// The most time that may have passed when the step starts, as text; nothing where time was not followed.
  public var most: String?

  /// Where the step is written.
  public var origin: Origin

  /// Creates one step of a run.
  public init(
    step: String, actor: String?, choice: String? = nil, least: String? = nil, most: String? = nil,
    origin: Origin = .none
  ) {
    self.step = step
    self.actor = actor
    self.choice = choice
    self.least = least
    self.most = most
    self.origin = origin
  }
}
