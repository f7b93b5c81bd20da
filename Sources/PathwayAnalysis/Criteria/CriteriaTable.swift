/// The branches of a choice as boxes of combinations, in the order in which they are written.
///
/// Every answer is exact; where more than a hundred thousand combinations would have to be looked at, there is none.
package struct CriteriaTable: Sendable {
  /// Two boxes with a combination in common.
  package struct Overlap: Equatable, Sendable {
    /// The number of the box that stands first.
    package let earlier: Int

    /// The number of the box that stands after it.
    package let later: Int
  }

  /// All combinations that there are.
  package let domain: CriteriaBox

  /// The combinations for which each branch holds.
  package let boxes: [CriteriaBox]

  /// Creates a table of boxes, none of them empty, that lie in a domain.
  package init(domain: CriteriaBox, boxes: [CriteriaBox]) {
    self.domain = domain
    self.boxes = boxes
  }

  /// Returns the first boxes of combinations that no branch holds for, at most so many.
  package func uncovered(atMost limit: Int = Int.max) throws(TooManyCombinations) -> [CriteriaBox] {
    var sweep = CoverageSweep(of: domain, by: boxes)
    return try sweep.uncovered(atMost: limit)
  }

  /// Returns the pairs of boxes that have a combination in common, in order of the later.
  package func overlaps() throws(TooManyCombinations) -> [Overlap] {
    try checkPairs()
    var result: [Overlap] = []
    for later in boxes.indices {
      for earlier in 0..<later where boxes[earlier].overlaps(boxes[later]) {
        result.append(Overlap(earlier: earlier, later: later))
      }
    }
    return result
  }

  /// Returns the numbers of the boxes of which every combination lies in a box before it, those that may be used up left out.
  package func shadowed(usedUp: Set<Int> = []) throws(TooManyCombinations) -> [Int] {
    try checkPairs()
    var result: [Int] = []
    var budget = TooManyCombinations.limit
    for later in boxes.indices.dropFirst() {
      let earlier = (0..<later).filter { !usedUp.contains($0) && boxes[$0].overlaps(boxes[later]) }
      guard !earlier.isEmpty else { continue }
      var sweep = CoverageSweep(of: boxes[later], by: earlier.map { boxes[$0] }, budget: budget)
      if try sweep.uncovered(atMost: 1).isEmpty { result.append(later) }
      budget = sweep.budget
    }
    return result
  }

  private func checkPairs() throws(TooManyCombinations) {
    if boxes.count * (boxes.count - 1) / 2 > TooManyCombinations.limit { throw TooManyCombinations() }
  }
}
