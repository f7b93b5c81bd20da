/// A search for combinations of a region that no box holds, one criterion after another.
///
/// Each criterion is cut where a box begins or ends; within a piece all boxes are the same, and pieces in which the same boxes
/// are left are searched as one (after Calvanese et al., *BPM* 2016).
struct CoverageSweep {
  /// Values of one criterion at which the same boxes hold.
  private struct Piece {
    var ranges: [ClosedRange<Int>]
    let active: [Int]
  }

  /// How many more pieces are looked at.
  private(set) var budget: Int

  private let region: CriteriaBox
  private let boxes: [CriteriaBox]

  /// How many of the first criteria must be known to say that each box holds.
  private let depths: [Int]

  private var found: [CriteriaBox] = []
  private var limit = 0

  /// Prepares to search a region.
  init(of region: CriteriaBox, by boxes: [CriteriaBox], budget: Int = TooManyCombinations.limit) {
    self.region = region
    self.boxes = boxes
    depths = boxes.map { box in
      (region.sets.indices.last { !box.sets[$0].contains(region.sets[$0]) } ?? -1) + 1
    }
    self.budget = budget
  }

  /// Returns the first boxes of combinations that no box holds, at most so many.
  mutating func uncovered(atMost limit: Int) throws(TooManyCombinations) -> [CriteriaBox] {
    found = []
    self.limit = limit
    var chosen: [ValueSet] = []
    try search(Array(boxes.indices), &chosen)
    return found
  }

  private mutating func search(_ active: [Int], _ chosen: inout [ValueSet]) throws(TooManyCombinations) {
    let criterion = chosen.count
    if active.isEmpty {
      found.append(CriteriaBox(chosen + region.sets[criterion...]))
      return
    }
    if active.contains(where: { depths[$0] <= criterion }) { return }
    for piece in try pieces(of: criterion, active) {
      chosen.append(ValueSet(piece.ranges))
      try search(piece.active, &chosen)
      chosen.removeLast()
      if found.count >= limit { return }
    }
  }

  /// Cuts the values of a criterion into pieces, and puts together those in which the same boxes are left.
  private mutating func pieces(of criterion: Int, _ active: [Int]) throws(TooManyCombinations) -> [Piece] {
    let values = region.sets[criterion]
    if active.allSatisfy({ boxes[$0].sets[criterion].contains(values) }) {
      return [Piece(ranges: values.ranges, active: active)]
    }
    let cuts = self.cuts(of: criterion, active)
    var pieces: [Piece] = []
    var numbers: [[Int]: Int] = [:]
    for (start, next) in zip(cuts, cuts.dropFirst()) where values.contains(start) {
      budget -= 1
      if budget < 0 { throw TooManyCombinations() }
      let left = active.filter { boxes[$0].sets[criterion].contains(start) }
      if let number = numbers[left] {
        pieces[number].ranges.append(start...(next - 1))
      } else {
        numbers[left] = pieces.count
        pieces.append(Piece(ranges: [start...(next - 1)], active: left))
      }
    }
    return pieces
  }

  /// The values at which a box or the region begins, or has just ended.
  private func cuts(of criterion: Int, _ active: [Int]) -> [Int] {
    var cuts: Set<Int> = []
    func cut(_ set: ValueSet) {
      for range in set.ranges {
        cuts.insert(range.lowerBound)
        cuts.insert(range.upperBound + 1)
      }
    }
    cut(region.sets[criterion])
    for box in active { cut(boxes[box].sets[criterion]) }
    return cuts.sorted()
  }
}
