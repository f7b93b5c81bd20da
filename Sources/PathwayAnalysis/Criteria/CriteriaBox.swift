/// Combinations of criteria that differ in each criterion on its own: some values of the first, some of the second, and so on.
package struct CriteriaBox: Hashable, Sendable {
  /// The values of each criterion.
  package let sets: [ValueSet]

  /// Creates a box from the values of each criterion.
  package init(_ sets: [ValueSet]) {
    self.sets = sets
  }

  /// Tells whether it has a combination in common with another box.
  package func overlaps(_ other: CriteriaBox) -> Bool {
    sets.indices.allSatisfy { sets[$0].overlaps(other.sets[$0]) }
  }

  /// Returns the combinations in common with another box.
  package func intersection(_ other: CriteriaBox) -> CriteriaBox {
    CriteriaBox(sets.indices.map { sets[$0].intersection(other.sets[$0]) })
  }
}
