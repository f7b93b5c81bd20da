package import PathwayModel

/// A promise that something happens within a time of something else.
package struct DeadlineQuestion: Sendable {
  /// What promises it.
  package enum Subject: Sendable, Hashable {
    /// The step with a number.
    case step(Int)

    /// The contract with a number.
    case handoff(Int)

    /// The spanning deadline with a number.
    case spanning(Int)
  }

  /// What promises it.
  package let subject: Subject

  /// What starts the clock.
  let from: Happening

  /// What must have happened by then.
  let to: Happening

  /// The longest time between the two.
  package let within: Duration

  /// Whether it is promised of several steps, so that it is held against the most that they may take.
  package let spansSteps: Bool
}
