/// A stretch of a pathway that could stand in a file of its own: entered at one step, and left towards one step.
package struct PathwayCut: Sendable, Equatable {
  /// The number of the step at which it is entered.
  package let entry: Int

  /// The number of the step, outside it, to which every way out of it leads.
  package let exit: Int

  /// The number of steps.
  package let count: Int

  package init(entry: Int, exit: Int, count: Int) {
    self.entry = entry
    self.exit = exit
    self.count = count
  }
}
