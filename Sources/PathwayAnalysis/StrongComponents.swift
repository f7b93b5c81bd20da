/// Finds the strongly connected components that go round.
///
/// Tarjan, *Depth-first search and linear graph algorithms*, SIAM J. Comput. 1 (1972), written without recursion so that a long
/// pathway cannot overflow the stack.
enum StrongComponents {
  /// Returns the components of the given steps that have an arrow inside them, each in the order of the pathway, by their first step.
  static func find(in steps: [Int], count: Int, targets: (Int) -> [Int]) -> [[Int]] {
    var search = Search(count: count)
    for step in steps where search.order[step] < 0 { search.run(from: step, targets) }
    return search.components.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private struct Search {
    var components: [[Int]] = []
    var order: [Int]
    private var low: [Int]
    private var isOpen: [Bool]
    private var goesRound: [Bool]
    private var open: [Int] = []
    private var path: [(step: Int, targets: [Int], next: Int)] = []
    private var found = 0

    init(count: Int) {
      order = Array(repeating: -1, count: count)
      low = order
      isOpen = Array(repeating: false, count: count)
      goesRound = isOpen
    }

    mutating func run(from start: Int, _ targets: (Int) -> [Int]) {
      enter(start, targets)
      while let (step, following, next) = path.last {
        guard next < following.count else {
          leave(step)
          continue
        }
        path[path.count - 1].next += 1
        let target = following[next]
        if target == step { goesRound[step] = true }
        if order[target] < 0 {
          enter(target, targets)
        } else if isOpen[target] {
          low[step] = min(low[step], order[target])
        }
      }
    }

    private mutating func enter(_ step: Int, _ targets: (Int) -> [Int]) {
      order[step] = found
      low[step] = found
      found += 1
      open.append(step)
      isOpen[step] = true
      path.append((step, targets(step), 0))
    }

    private mutating func leave(_ step: Int) {
      path.removeLast()
      if let parent = path.last?.step { low[parent] = min(low[parent], low[step]) }
      guard low[step] == order[step] else { return }
      var component: [Int] = []
      repeat {
        component.append(open.removeLast())
        isOpen[component[component.count - 1]] = false
      } while component.last != step
      if component.count > 1 || goesRound[step] { components.append(component) }
    }
  }
}
