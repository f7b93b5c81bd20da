/// How one performance of a step ends.
package struct WalkOutcome: Sendable, Equatable {
  /// A contract that is declined, not acknowledged, or without consent.
  package struct Failure: Sendable, Hashable {
    /// The number of the contract.
    package let handoff: Int

    /// The arrow that is taken for it.
    package let arrow: Int
  }

  /// The arrows that are taken, in order.
  package let arrows: [Int]

  /// The numbers of the branches that are chosen, in order; none where the step has none, or ended exceptionally.
  package let branches: [Int]

  /// Whether the step is done: not where it ends by a missed deadline, a no-show, a refusal or a deterioration.
  package let isDone: Bool

  /// The contracts that are sent, in order: those that go, and those that are declined or not acknowledged.
  package let sent: [Int]

  /// The contracts that fail.
  package let failures: [Failure]
}
