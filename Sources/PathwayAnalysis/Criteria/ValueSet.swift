/// Values of one criterion: whole numbers, or the numbers of words in the order in which they are declared.
package struct ValueSet: Hashable, Sendable {
  /// The values as ranges, in order, of which no two overlap or touch.
  package let ranges: [ClosedRange<Int>]

  /// Creates a set of all values that lie in some ranges.
  package init(_ ranges: [ClosedRange<Int>]) {
    var joined: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  /// Creates a set of all values of one range.
  package init(_ range: ClosedRange<Int>) {
    ranges = [range]
  }

  /// Whether it holds no value.
  package var isEmpty: Bool { ranges.isEmpty }

  /// Tells whether it holds a value.
  package func contains(_ value: Int) -> Bool { ranges.contains { $0.contains(value) } }

  /// Tells whether it holds every value of another set.
  package func contains(_ other: ValueSet) -> Bool {
    other.ranges.allSatisfy { range in
      ranges.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
  }

  /// Tells whether it has a value in common with another set.
  package func overlaps(_ other: ValueSet) -> Bool {
    ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
  }

  /// Returns the values in common with another set.
  package func intersection(_ other: ValueSet) -> ValueSet {
    ValueSet(
      ranges.flatMap { range in
        other.ranges.filter { $0.overlaps(range) }.map { $0.clamped(to: range) }
      })
  }
}
