/// A way out that a scenario may name.
package struct WayOption: Sendable, Equatable {
  /// What an author writes to take it.
  package let text: String

  /// The numbers of the steps that it leads to.
  package let targets: [Int]

  package init(text: String, targets: [Int]) {
    self.text = text
    self.targets = targets
  }
}
