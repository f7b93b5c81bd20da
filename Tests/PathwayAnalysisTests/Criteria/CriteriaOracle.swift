import PathwayAnalysis
import PathwayTestSupport

/// A small table of random boxes, and every combination there is, one by one.
struct CriteriaOracle {
  /// The table.
  let table: CriteriaTable

  /// Every combination.
  let combinations: [[Int]]

  private let holding: [[Int]: [Int]]

  /// Makes the table for a seed.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let domain = CriteriaBox(
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        let lowest = Int.random(in: -2...3, using: &generator)
        return ValueSet(lowest...(lowest + Int.random(in: 0...5, using: &generator)))
      })
    let boxes = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      CriteriaBox(domain.sets.map { Self.part(of: $0, using: &generator) })
    }
    table = CriteriaTable(domain: domain, boxes: boxes)
    combinations = Self.combinations(of: domain)
    var holding: [[Int]: [Int]] = [:]
    for combination in combinations {
      holding[combination] = boxes.indices.filter { box in
        zip(boxes[box].sets, combination).allSatisfy { set, value in set.ranges.contains { $0.contains(value) } }
      }
    }
    self.holding = holding
  }

  /// Returns the boxes that hold for a combination.
  func holding(_ combination: [Int]) -> [Int] { holding[combination] ?? [] }

  /// Returns every combination of a box.
  static func combinations(of box: CriteriaBox) -> [[Int]] {
    box.sets.reduce([[]]) { begun, set in begun.flatMap { start in set.ranges.joined().map { start + [$0] } } }
  }

  /// Some values of a set, at least one; often all.
  private static func part(of set: ValueSet, using generator: inout SeededGenerator) -> ValueSet {
    let values = Array(set.ranges.joined())
    if Int.random(in: 0..<3, using: &generator) == 0 { return set }
    let chosen = values.filter { _ in Bool.random(using: &generator) }
    return chosen.isEmpty ? ValueSet(values[0]...values[0]) : ValueSet(chosen.map { $0...$0 })
  }
}
