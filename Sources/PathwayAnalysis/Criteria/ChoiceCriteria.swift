package import PathwayModel

/// What the branches of a choice say of declared criteria.
package struct ChoiceCriteria: Sendable {
  /// The criteria that the branches ask for, in the order in which they do.
  package let criteria: [Criterion]

  /// The numbers of the branches that ask for criteria.
  package let branches: [Int]

  /// The combinations for which each of these branches holds, or nothing where they are too many to be written down.
  package let table: CriteriaTable?

  /// Reads the branches of a choice; gives nothing where one of them, or what it asks for, could not be understood.
  package init?(of branches: [Branch], in resolved: ResolvedPathway) {
    var criteria: [Criterion] = []
    var numbers: [Identifier: Int] = [:]
    var rows: [(branch: Int, tests: [CriterionTest])] = []
    for (index, branch) in branches.enumerated() {
      guard let condition = branch.condition, branch.unreadKeys.isEmpty else { return nil }
      guard case .criteria(let tests) = condition else { continue }
      if tests.isEmpty { return nil }
      rows.append((index, tests))
      for test in tests where numbers[test.criterion.id] == nil {
        guard let criterion = resolved.criterion(test.criterion) else { return nil }
        numbers[criterion.id] = criteria.count
        criteria.append(criterion)
      }
    }
    let domains = criteria.compactMap { $0.values }
    guard domains.count == criteria.count else { return nil }
    self.criteria = criteria
    self.branches = rows.map { $0.branch }
    // A box is as long as there are criteria, and a search as deep.
    guard criteria.count <= 1_000, criteria.count * rows.count <= TooManyCombinations.limit else {
      table = nil
      return
    }
    var boxes: [CriteriaBox] = []
    for row in rows {
      var sets = domains
      for test in row.tests {
        guard let number = numbers[test.criterion.id], let values = criteria[number].values(of: test) else {
          return nil
        }
        sets[number] = sets[number].intersection(values)
        if sets[number].isEmpty { return nil }
      }
      boxes.append(CriteriaBox(sets))
    }
    table = CriteriaTable(domain: CriteriaBox(domains), boxes: boxes)
  }

  /// Returns the table, where it is not too large.
  package func wholeTable() throws(TooManyCombinations) -> CriteriaTable {
    guard let table else { throw TooManyCombinations() }
    return table
  }
}

extension Criterion {
  /// All values that it can have, where they are known; a word that is listed twice counts once.
  fileprivate var values: ValueSet? {
    guard unreadKeys.isEmpty else { return nil }
    switch domain {
    case .words(let words)?:
      var seen: Set<Identifier> = []
      let numbers = words.indices.filter { seen.insert(words[$0].id).inserted }
      return numbers.isEmpty ? nil : ValueSet(numbers.map { $0...$0 })
    case .integers(let range)?: return range.upperBound < Int.max ? ValueSet(range) : nil
    case nil: return nil
    }
  }

  /// The values for which a test holds; nothing where one of them is not among those that it can have.
  fileprivate func values(of test: CriterionTest) -> ValueSet? {
    var ranges: [ClosedRange<Int>] = []
    for value in test.values {
      guard let range = range(of: value) else { return nil }
      ranges.append(range)
    }
    return ranges.isEmpty ? nil : ValueSet(ranges)
  }

  private func range(of value: CriterionTest.Value) -> ClosedRange<Int>? {
    switch (domain, value) {
    case (.words(let words)?, .word(let word)):
      return words.firstIndex { $0.id == word.id }.map { $0...$0 }
    case (.words(let words)?, .integers(let range)):
      let ages = range.value
      let texts = ages.upper == ages.lower ? ["\(ages)", "\(ages.lower)"] : ["\(ages)"]
      return words.firstIndex { texts.contains($0.id.text) }.map { $0...$0 }
    case (.integers(let domain)?, .integers(let range)):
      let lower = max(range.value.lower, domain.lowerBound)
      let upper = min(range.value.upper ?? domain.upperBound, domain.upperBound)
      return lower <= upper ? lower...upper : nil
    case (.integers?, .word), (nil, _): return nil
    }
  }
}
