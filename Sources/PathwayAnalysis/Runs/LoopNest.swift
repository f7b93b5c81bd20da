internal import PathwayGraph

/// Which loops a pathway has, and which lies in which.
///
/// Havlak, *Nesting of Reducible and Irreducible Loops*, ACM TOPLAS 19 (1997), with Tarjan's union of what is already contracted.
/// A loop has the entry that its arrows back lead to; where some loop can be entered elsewhere, ``isRegular`` is false and the rest
/// is empty.
struct LoopNest {
  /// A loop.
  struct Loop {
    /// The one step at which it is entered.
    let entry: Int

    /// The number of the loop that it lies in; -1 for none.
    var parent: Int
  }

  /// The loops, each before those that lie in it.
  private(set) var loops: [Loop] = []

  /// The number of the innermost loop that each step lies in; -1 for none.
  private(set) var innermost: [Int]

  /// Whether every loop has one entry.
  private(set) var isRegular = true

  init(of runs: RunGraph) {
    innermost = Array(repeating: -1, count: runs.graph.stepCount)
    guard runs.hasLoops else { return }
    var search = Search(runs)
    search.run()
    isRegular = search.isRegular
    guard isRegular else { return }
    number(search.entries, search.entryOf, runs)
  }

  /// Numbers the loops in the order in which the search came to their entries, so that outer ones come first.
  private mutating func number(_ entries: [Int], _ entryOf: [Int], _ runs: RunGraph) {
    var loopOfEntry = Array(repeating: -1, count: runs.graph.stepCount)
    for entry in entries.sorted(by: { runs.number[$0] < runs.number[$1] }) {
      let outer = entryOf[entry]
      loopOfEntry[entry] = loops.count
      loops.append(Loop(entry: entry, parent: outer < 0 ? -1 : loopOfEntry[outer]))
    }
    for step in innermost.indices where runs.isReached[step] {
      innermost[step] =
        loopOfEntry[step] >= 0 ? loopOfEntry[step] : entryOf[step] < 0 ? -1 : loopOfEntry[entryOf[step]]
    }
  }

  /// Tells whether a loop is another or lies in it; -1 stands for the whole pathway.
  func lies(_ loop: Int, in other: Int) -> Bool {
    var loop = loop
    while loop > other { loop = loops[loop].parent }
    return loop == other
  }

  /// Contracts the loops from the inside out.
  private struct Search {
    let runs: RunGraph
    private(set) var isRegular = true

    /// The steps at which loops are entered, the innermost first.
    private(set) var entries: [Int] = []

    /// The entry of the innermost loop that each step lies in, itself left out; -1 for none.
    private(set) var entryOf: [Int]

    /// The step into which each step has been contracted.
    private var united: [Int]

    init(_ runs: RunGraph) {
      self.runs = runs
      entryOf = Array(repeating: -1, count: runs.graph.stepCount)
      united = Array(0..<runs.graph.stepCount)
    }

    mutating func run() {
      var byNumber = Array(repeating: -1, count: runs.order.count)
      for step in runs.order { byNumber[runs.number[step]] = step }
      var isInBody = Array(repeating: false, count: runs.graph.stepCount)
      for step in byNumber.reversed() where isRegular { contract(step, &isInBody) }
    }

    private mutating func contract(_ entry: Int, _ isInBody: inout [Bool]) {
      var body: [Int] = []
      var goesRound = false
      for arrow in runs.arrivals(at: entry) where runs.goesBack[arrow] {
        goesRound = true
        add(source(of: arrow), entry, &body, &isInBody)
      }
      guard goesRound else { return }
      entries.append(entry)
      var next = 0
      while next < body.count, isRegular {
        let step = body[next]
        next += 1
        if runs.isEntry[step] { isRegular = false }
        for arrow in runs.arrivals(at: step) where !runs.goesBack[arrow] {
          let source = find(source(of: arrow))
          guard runs.number[entry] <= runs.number[source], runs.number[source] <= runs.last[entry] else {
            isRegular = false
            break
          }
          add(source, entry, &body, &isInBody)
        }
      }
      for step in body {
        entryOf[step] = entry
        united[step] = entry
        isInBody[step] = false
      }
    }

    private mutating func add(_ step: Int, _ entry: Int, _ body: inout [Int], _ isInBody: inout [Bool]) {
      let step = find(step)
      guard step != entry, !isInBody[step] else { return }
      isInBody[step] = true
      body.append(step)
    }

    private func source(of arrow: Int) -> Int {
      runs.graph.arrows[arrow].sourceStep ?? runs.graph.arrows[arrow].target
    }

    private mutating func find(_ step: Int) -> Int {
      var root = step
      while united[root] != root { root = united[root] }
      var step = step
      while united[step] != root { (step, united[step]) = (united[step], root) }
      return root
    }
  }
}
