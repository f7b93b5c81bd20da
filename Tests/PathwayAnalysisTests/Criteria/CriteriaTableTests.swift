import PathwayAnalysis
import PathwayTestSupport
import Testing

@Suite struct CriteriaTableTests {
  private static let seeds = (0..<1_000).map { UInt64($0) }

  @Test(arguments: seeds)
  func `what no branch holds for is found, each combination once`(_ seed: UInt64) throws {
    let oracle = CriteriaOracle(seed: seed)
    let found = try oracle.table.uncovered().flatMap { CriteriaOracle.combinations(of: $0) }
    #expect(found.count == Set(found).count)
    #expect(Set(found) == Set(oracle.combinations.filter { oracle.holding($0).isEmpty }))
  }

  @Test(arguments: seeds)
  func `two branches overlap where both hold for one combination`(_ seed: UInt64) throws {
    let oracle = CriteriaOracle(seed: seed)
    var expected: Set<[Int]> = []
    for combination in oracle.combinations {
      let holding = oracle.holding(combination)
      for later in holding {
        for earlier in holding where earlier < later { expected.insert([earlier, later]) }
      }
    }
    let found = try oracle.table.overlaps()
    #expect(found.count == expected.count)
    #expect(Set(found.map { [$0.earlier, $0.later] }) == expected)
    for overlap in found {
      let common = oracle.table.boxes[overlap.earlier].intersection(oracle.table.boxes[overlap.later])
      let both = oracle.combinations.filter {
        Set(oracle.holding($0)).isSuperset(of: [overlap.earlier, overlap.later])
      }
      #expect(Set(CriteriaOracle.combinations(of: common)) == Set(both))
    }
  }

  @Test(arguments: seeds)
  func `a branch is shadowed where one before it holds for all it holds for`(_ seed: UInt64) throws {
    let oracle = CriteriaOracle(seed: seed)
    let boxes = oracle.table.boxes
    for usedUp in [[], Set(boxes.indices.filter { $0.isMultiple(of: 3) })] {
      let expected = boxes.indices.filter { branch in
        oracle.combinations.allSatisfy { combination in
          let holding = oracle.holding(combination)
          return !holding.contains(branch) || holding.contains { $0 < branch && !usedUp.contains($0) }
        }
      }
      #expect(try oracle.table.shadowed(usedUp: usedUp) == expected)
    }
  }

  @Test func `only so many gaps are given as are asked for`() throws {
    let domain = CriteriaBox([ValueSet(0...9), ValueSet(0...9)])
    let table = CriteriaTable(domain: domain, boxes: [CriteriaBox([ValueSet(3...4), ValueSet(3...4)])])
    #expect(try table.uncovered().count == 2)
    #expect(try table.uncovered(atMost: 1).count == 1)
  }

  @Test func `more than a hundred thousand combinations are not looked at`() throws {
    // Only with the second half of the criteria is it known whether a box holds, and each leaves its own combinations out.
    let count = 40
    let boxes = (0..<count / 2).map { number in
      CriteriaBox((0..<count).map { ValueSet($0 % (count / 2) == number ? 0...0 : 0...1) })
    }
    let domain = CriteriaBox(Array(repeating: ValueSet(0...1), count: count))
    let table = CriteriaTable(domain: domain, boxes: boxes)
    #expect(try table.uncovered(atMost: 1).count == 1)
    #expect(throws: TooManyCombinations.self) { try table.uncovered() }
  }

  @Test func `more than a hundred thousand pairs are not looked at`() {
    let box = CriteriaBox([ValueSet(0...0)])
    let table = CriteriaTable(domain: box, boxes: Array(repeating: box, count: 500))
    #expect(throws: TooManyCombinations.self) { try table.overlaps() }
    #expect(throws: TooManyCombinations.self) { try table.shadowed() }
  }
}
