package import PathwayModel

/// A length of time that something in a pathway takes.
package struct TimePart: Sendable, Hashable {
  /// What takes the time.
  package enum Source: Sendable, Hashable {
    /// The work of a step.
    case step(Int)

    /// The wait before a step starts.
    case waiting(Int)

    /// The deadline of a step.
    case deadline(Int)

    /// The sending of a contract.
    case sending(Int)

    /// The wait for the acknowledgement of a contract.
    case silence(Int)

    /// The time of a branch, by its arrow.
    case branch(Int)
  }

  /// What takes the time.
  package let source: Source

  /// How long it takes.
  package let duration: Duration
}
