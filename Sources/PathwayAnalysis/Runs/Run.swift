/// The beginning of a run, or a whole run, as the steps that are performed.
package struct Run: Sendable, Equatable {
  /// The performance of one step.
  package struct Performance: Sendable, Equatable {
    /// The number of the step.
    package let step: Int

    /// The arrows by which the run goes on; none where it ends, or where the step has only started.
    package let arrows: [Int]

    package init(step: Int, arrows: [Int]) {
      self.step = step
      self.arrows = arrows
    }
  }

  /// The performances, in an order in which they may happen.
  package let performances: [Performance]

  package init(performances: [Performance]) {
    self.performances = performances
  }
}
