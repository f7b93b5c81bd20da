internal import PathwayGraph

/// The work of ``Dominators``.
struct DominatorSearch {
  private let graph: PathwayGraph
  private var roots: [Int]
  private var isRoot: [Bool]

  /// The number of entries, which are the first of the roots.
  private let entryCount: Int

  /// The part that each step belongs to: 0 is what the entries reach, and each event that reaches more begins another.
  private var parts: [Int]

  /// The steps that lead to each step, one after the other, and where those of each step begin.
  private var sources: [Int] = []
  private var firstSource: [Int] = []

  private var sequence: [Int] = []
  private(set) var order: [Int]
  private(set) var parents: [Int]

  /// The number that stands for the beginning of all runs.
  private var beginning: Int { graph.stepCount }

  init(_ graph: PathwayGraph, roots: [Int]) {
    self.graph = graph
    self.roots = []
    isRoot = Array(repeating: false, count: graph.stepCount)
    entryCount = Set(roots).count
    parts = Array(repeating: 0, count: graph.stepCount)
    order = Array(repeating: -1, count: graph.stepCount)
    parents = Array(repeating: -1, count: graph.stepCount + 1)
    for root in roots { add(root) }
  }

  private mutating func add(_ root: Int) {
    guard !isRoot[root] else { return }
    isRoot[root] = true
    roots.append(root)
  }

  /// Lets a part that only events reach begin at the steps they lead to.
  mutating func addRootsOfEvents() {
    for index in graph.eventArrowIndices {
      if sequence.isEmpty { visit() }
      if order[graph.arrows[index].target] < 0 {
        add(graph.arrows[index].target)
        visit()
      }
    }
    if sequence.isEmpty { visit() }
  }

  /// Iterates in reverse postorder until nothing changes, which takes two rounds where every loop has one entry.
  mutating func run() {
    collectSources()
    parents[beginning] = beginning
    var changes = true
    while changes {
      changes = false
      for step in sequence {
        var parent = isRoot[step] ? beginning : -1
        for source in sources[firstSource[step]..<firstSource[step + 1]] where parents[source] >= 0 {
          parent = parent < 0 ? source : meeting(parent, source)
        }
        if parent >= 0, parents[step] != parent {
          parents[step] = parent
          changes = true
        }
      }
    }
  }

  /// Collects the arrows backwards, but for those by which a run that an event began comes into a part that was there without it.
  private mutating func collectSources() {
    firstSource = Array(repeating: 0, count: graph.stepCount + 2)
    for step in sequence {
      for target in targets(of: step) { firstSource[target + 2] += 1 }
    }
    for step in 0..<graph.stepCount { firstSource[step + 2] += firstSource[step + 1] }
    sources = Array(repeating: 0, count: firstSource[graph.stepCount + 1])
    for step in sequence {
      for target in targets(of: step) {
        sources[firstSource[target + 1]] = step
        firstSource[target + 1] += 1
      }
    }
  }

  private func targets(of step: Int) -> some Sequence<Int> {
    graph.arrowIndices(from: step).lazy.map { graph.arrows[$0].target }.filter { parts[$0] == parts[step] }
  }

  private func meeting(_ left: Int, _ right: Int) -> Int {
    var left = left
    var right = right
    while left != right {
      while place(of: left) > place(of: right) { left = parents[left] }
      while place(of: right) > place(of: left) { right = parents[right] }
    }
    return left
  }

  private func place(of step: Int) -> Int { step == beginning ? -1 : order[step] }

  /// Orders what the roots reach, without recursion.
  private mutating func visit() {
    var postorder: [Int] = []
    postorder.reserveCapacity(graph.stepCount)
    var isSeen = Array(repeating: false, count: graph.stepCount)
    for (place, root) in roots.enumerated() where !isSeen[root] {
      let part = max(0, place - entryCount + 1)
      isSeen[root] = true
      parts[root] = part
      var path = [(step: root, arrow: graph.arrowIndices(from: root).lowerBound)]
      while let (step, arrow) = path.last {
        guard arrow < graph.arrowIndices(from: step).upperBound else {
          postorder.append(step)
          path.removeLast()
          continue
        }
        path[path.count - 1].arrow += 1
        let target = graph.arrows[arrow].target
        if !isSeen[target] {
          isSeen[target] = true
          parts[target] = part
          path.append((target, graph.arrowIndices(from: target).lowerBound))
        }
      }
    }
    sequence = postorder.reversed()
    order = Array(repeating: -1, count: graph.stepCount)
    for (place, step) in sequence.enumerated() { order[step] = place }
  }
}
