/// Which lines of a text are gone in another, and which are new there.
///
/// Lines that each text has once hold the others in place, so that a reader sees what was moved. Time and room stay small
/// whatever the texts are: a long stretch with nothing to hold on to counts as replaced.
struct LineDifference {
  /// Whether each line of the first text is gone.
  private(set) var isRemoved: [Bool]

  /// Whether each line of the second text is new.
  private(set) var isAdded: [Bool]

  private let old: [Int]
  private let new: [Int]

  /// The most lines that are compared one with another, which costs as much as the square of their number.
  private static let most = 2_000

  /// How often stretches between lines that hold are looked into anew.
  private static let deepest = 32

  /// Compares the lines of two texts.
  init<Line: Hashable>(from old: [Line], to new: [Line]) {
    var numbers: [Line: Int] = [:]
    func numbered(_ lines: [Line]) -> [Int] {
      lines.map { line in
        let number = numbers[line] ?? numbers.count
        numbers[line] = number
        return number
      }
    }
    self.old = numbered(old)
    self.new = numbered(new)
    isRemoved = Array(repeating: false, count: old.count)
    isAdded = Array(repeating: false, count: new.count)
    var waiting = [Stretch(old: old.indices, new: new.indices, depth: 0)]
    while let next = waiting.popLast() { waiting += compare(next) }
  }

  // MARK: - Stretches

  /// Lines of the first text that stand against lines of the second.
  private struct Stretch {
    var old: Range<Int>
    var new: Range<Int>
    var depth: Int
  }

  /// Compares a stretch, or returns the stretches that it falls into.
  private mutating func compare(_ whole: Stretch) -> [Stretch] {
    let stretch = trimmed(whole)
    let isOneSided = stretch.old.isEmpty || stretch.new.isEmpty
    let pairs = isOneSided || stretch.depth == Self.deepest ? [] : holdingPairs(in: stretch)
    if !pairs.isEmpty { return parts(of: stretch, between: pairs) }
    if isOneSided || stretch.old.count + stretch.new.count > Self.most {
      for index in stretch.old { isRemoved[index] = true }
      for index in stretch.new { isAdded[index] = true }
      return []
    }
    for change in new[stretch.new].difference(from: old[stretch.old]) {
      switch change {
      case .remove(let offset, _, _): isRemoved[stretch.old.lowerBound + offset] = true
      case .insert(let offset, _, _): isAdded[stretch.new.lowerBound + offset] = true
      }
    }
    return []
  }

  /// A stretch without the lines that are the same at its ends.
  private func trimmed(_ stretch: Stretch) -> Stretch {
    var (first, second) = (stretch.old, stretch.new)
    while let left = first.first, let right = second.first, old[left] == new[right] {
      first.removeFirst()
      second.removeFirst()
    }
    while let left = first.last, let right = second.last, old[left] == new[right] {
      first.removeLast()
      second.removeLast()
    }
    return Stretch(old: first, new: second, depth: stretch.depth)
  }

  private func parts(of stretch: Stretch, between pairs: [(old: Int, new: Int)]) -> [Stretch] {
    var parts: [Stretch] = []
    var (left, right) = (stretch.old.lowerBound, stretch.new.lowerBound)
    for pair in pairs {
      parts.append(Stretch(old: left..<pair.old, new: right..<pair.new, depth: stretch.depth + 1))
      (left, right) = (pair.old + 1, pair.new + 1)
    }
    parts.append(
      Stretch(old: left..<stretch.old.upperBound, new: right..<stretch.new.upperBound, depth: stretch.depth + 1))
    return parts
  }

  // MARK: - Lines that hold

  /// The longest row of lines that both sides have once, in the same order on both.
  private func holdingPairs(in stretch: Stretch) -> [(old: Int, new: Int)] {
    let places = singlePlaces(of: new, in: stretch.new)
    let singles = singlePlaces(of: old, in: stretch.old)
    let pairs = stretch.old.compactMap { index in
      singles[old[index]] == index ? places[old[index]].flatMap { $0 }.map { (old: index, new: $0) } : nil
    }
    // The last pair of the best row of each length so far, and the pair before each in its row.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append(pairs[index])
      next = previous[index]
    }
    return row.reversed()
  }

  /// Where each line stands, or nothing for one that is there more than once.
  private func singlePlaces(of lines: [Int], in range: Range<Int>) -> [Int: Int?] {
    var places: [Int: Int?] = [:]
    for index in range {
      if places.updateValue(index, forKey: lines[index]) != nil { places.updateValue(nil, forKey: lines[index]) }
    }
    return places
  }
}
