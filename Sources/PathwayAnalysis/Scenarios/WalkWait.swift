/// Something that a performance has waited for.
package struct WalkWait: Sendable, Hashable {
  /// The place of the earlier performance in the walk.
  package let performance: Int

  /// The arrow from it that was decided; nothing where the performance only had to be over, as those of a loop have to.
  package let arrow: Int?

  package init(performance: Int, arrow: Int? = nil) {
    self.performance = performance
    self.arrow = arrow
  }
}
