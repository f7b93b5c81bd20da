/// The order of lanes in which arrows between them are shortest.
///
/// Minimum linear arrangement by dynamic programming over sets of lanes: the sum of all lengths is the sum, over every
/// place between two lanes, of the arrows that cross it. Lanes are few, so all sets can be tried.
enum LaneOrder {
  /// More lanes than this keep the order in which they were found.
  private static let limit = 14

  /// Returns the numbers of the lanes from the left; the lane that was found first stands in the left half.
  static func order(count: Int, ties: [(Int, Int)]) -> [Int] {
    guard count > 2, count <= limit else { return Array(0..<count) }
    var weight = Array(repeating: Array(repeating: 0, count: count), count: count)
    for (left, right) in ties where left != right {
      weight[left][right] += 1
      weight[right][left] += 1
    }
    let order = shortest(weight)
    guard let first = order.firstIndex(of: 0), first > (count - 1) / 2 else { return order }
    return order.reversed()
  }

  private static func shortest(_ weight: [[Int]]) -> [Int] {
    let count = weight.count
    let all = (1 << count) - 1
    var cost = Array(repeating: Int.max, count: all + 1)
    var last = Array(repeating: 0, count: all + 1)
    cost[0] = 0
    for set in 1...all {
      let cut = crossings(of: set, weight)
      // Of equal orders the one that keeps the order of finding wins: the lane found last stands last.
      for lane in stride(from: count - 1, through: 0, by: -1) where set & (1 << lane) != 0 {
        let before = cost[set & ~(1 << lane)]
        if before + cut < cost[set] {
          cost[set] = before + cut
          last[set] = lane
        }
      }
    }
    var order: [Int] = []
    var set = all
    while set != 0 {
      order.append(last[set])
      set &= ~(1 << last[set])
    }
    return order.reversed()
  }

  /// The number of arrows between the lanes of a set and the others.
  private static func crossings(of set: Int, _ weight: [[Int]]) -> Int {
    var sum = 0
    for left in weight.indices where set & (1 << left) != 0 {
      for right in weight.indices where set & (1 << right) == 0 { sum += weight[left][right] }
    }
    return sum
  }
}
