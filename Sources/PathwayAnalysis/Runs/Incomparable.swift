internal import PathwayGraph

/// Finds, among some steps, the pairs of which neither is before the other in every order.
///
/// One bit a step, united along the arrows in one pass; see ``Precedence`` for what is before what.
struct Incomparable {
  private let conditions: RunConditions
  private let words: Int

  /// The bit of each step; -1 for those that are not asked about.
  private var bit: [Int]

  /// The steps that are before each step, those asked about.
  private var before: [UInt64]

  /// The steps in each loop, those asked about, and those before it.
  private var inside: [UInt64]

  init(among steps: [Int], in conditions: RunConditions) {
    self.conditions = conditions
    words = (steps.count + 63) / 64
    bit = Array(repeating: -1, count: conditions.runs.graph.stepCount)
    for (number, step) in steps.enumerated() { bit[step] = number }
    before = Array(repeating: 0, count: conditions.runs.graph.stepCount * words)
    inside = Array(repeating: 0, count: conditions.nest.loops.count * words)
    for step in steps {
      var loop = conditions.nest.innermost[step]
      while loop >= 0 {
        inside[loop * words + bit[step] >> 6] |= 1 << UInt64(bit[step] & 63)
        loop = conditions.nest.loops[loop].parent
      }
    }
    for step in conditions.sequence(in: -1, where: { _ in true }) { visit(step) }
  }

  private mutating func visit(_ step: Int) {
    let nest = conditions.nest
    for arrow in conditions.runs.arrivals(at: step) where !conditions.runs.goesBack[arrow] {
      guard let source = conditions.runs.graph.arrows[arrow].sourceStep else { continue }
      add(source, to: step)
      var loop = nest.innermost[source]
      while loop >= 0, !nest.lies(nest.innermost[step], in: loop) {
        let entry = nest.loops[loop].entry
        for word in 0..<words {
          before[step * words + word] |= inside[loop * words + word] | before[entry * words + word]
        }
        loop = nest.loops[loop].parent
      }
    }
  }

  private mutating func add(_ source: Int, to step: Int) {
    for word in 0..<words { before[step * words + word] |= before[source * words + word] }
    if bit[source] >= 0 { before[step * words + bit[source] >> 6] |= 1 << UInt64(bit[source] & 63) }
  }

  private func isBefore(_ first: Int, _ second: Int) -> Bool {
    before[second * words + bit[first] >> 6] >> UInt64(bit[first] & 63) & 1 == 1
  }

  /// Returns the pairs, each in the order of the steps given, until there are more than so many.
  func pairs(of steps: [Int], atMost limit: Int) -> [(Int, Int)]? {
    var pairs: [(Int, Int)] = []
    for (place, later) in steps.enumerated() {
      for earlier in steps[..<place] where !isBefore(earlier, later) && !isBefore(later, earlier) {
        pairs.append((earlier, later))
        if pairs.count > limit { return nil }
      }
    }
    return pairs
  }
}
