/// One performance of a step on a walk.
package struct WalkedStep: Sendable {
  /// The number of the step.
  package let step: Int

  /// The place of the entry that names it among those of the scenario; nothing where it was left out.
  package let entry: Int?

  /// How it ended.
  package let outcome: WalkOutcome

  /// What it has waited for.
  package let waits: [WalkWait]
}
