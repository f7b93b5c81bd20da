public import PathwayModel
public import SourceText

/// A way from one step, or from an event, to a step.
public struct Arrow: Hashable, Sendable {
  /// Where an arrow begins.
  public enum Source: Hashable, Sendable {
    /// The step with a number.
    case step(Int)

    /// The event with a number: it may come at any time, from any step.
    case event(Int)
  }

  /// Where the arrow begins.
  public var source: Source

  /// The number of the step at which it ends.
  public var target: Int

  /// Why it is taken.
  public var kind: ArrowKind

  /// The number of the branch among the step's branches, for the branch of a choice; of the exit, for that of a used pathway.
  public var branch: Int?

  /// The number of the contract whose rejection, silence or refused consent it is.
  public var handoff: Int?

  /// Who sends the patient: the owner of the source, or the one responsible during the wait; nothing for an event.
  public var sender: ActorID?

  /// Where the target is named.
  public var origin: Origin

  /// The number of the step at which the arrow begins, where it begins at one.
  public var sourceStep: Int? {
    if case .step(let index) = source { index } else { nil }
  }
}
