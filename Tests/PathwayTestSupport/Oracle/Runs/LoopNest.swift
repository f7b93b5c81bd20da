import PathwayGraph
import PathwayModel

/// The run graph with its loops, where each has one entry; smaller loops come first.
struct LoopNest {
  private(set) var graph: RunGraph
  private(set) var loops: [RunLoop] = []

  /// The loops that each step lies in, innermost first.
  private(set) var loopsOfStep: [[Int]]

  /// The branches that have a limit and go back, with the loop that each goes round.
  private(set) var limits: [BranchLimit] = []

  /// The steps in an order in which every arrow but those that go back leads forward.
  private(set) var order: [Int] = []

  init(_ graph: RunGraph) {
    self.graph = graph
    loopsOfStep = Array(repeating: [], count: graph.out.count)
    markArrowsThatGoBack()
    findLoops()
    findLimits()
    sort()
  }

  private mutating func markArrowsThatGoBack() {
    let entries = SmallSet(graph.entries)
    for target in graph.steps.numbers {
      let reached = RunGraph.reached(from: entries, along: graph.arrows, without: SmallSet(target))
      for index in graph.into[target] where !reached.contains(graph.arrows[index].source) {
        graph.arrows[index].goesBack = true
      }
    }
  }

  private mutating func findLoops() {
    let arrows = graph.arrows
    let turned = arrows.map { arrow in
      var turned = arrow
      (turned.source, turned.target) = (arrow.target, arrow.source)
      return turned
    }
    for header in graph.steps.numbers {
      let back = graph.into[header].filter { arrows[$0].goesBack }
      guard !back.isEmpty else { continue }
      let sources = SmallSet(back.map { arrows[$0].source })
      let steps = RunGraph.reached(from: sources, along: turned, without: SmallSet(header))
      loops.append(RunLoop(header: header, steps: steps.inserting(header), back: back))
    }
    loops.sort { ($0.steps.count, $0.header) < ($1.steps.count, $1.header) }
    for index in loops.indices {
      let steps = loops[index].steps
      for step in steps.numbers { loopsOfStep[step].append(index) }
      loops[index].inner = SmallSet(loops.indices.filter { $0 < index && steps.contains(loops[$0].steps) })
      for arrow in arrows.indices where steps.contains(arrows[arrow].source) && !steps.contains(arrows[arrow].target) {
        loops[index].leaving.append(arrow)
        graph.arrows[arrow].leaves.insert(index)
      }
    }
  }

  private mutating func findLimits() {
    for step in graph.steps.numbers {
      for exit in graph.graph.pathway.steps[step].exits {
        guard let branches = exit.kind.branches else { continue }
        for index in branches.indices {
          guard let limit = branches[index].roundLimit?.value else { continue }
          let back = graph.out[step].filter { graph.arrows[$0].goesBack && graph.arrows[$0].arrow.branch == index }
          guard let first = back.first else { continue }
          guard let loop = loops.firstIndex(where: { $0.header == graph.arrows[first].target }) else { continue }
          let places = SmallSet(back.map { graph.arrows[$0].place })
          limits.append(BranchLimit(step: step, branch: index, limit: limit, loop: loop, back: places))
        }
      }
    }
  }

  private mutating func sort() {
    var left = graph.steps
    while !left.isEmpty {
      let next = left.numbers.first { step in
        !graph.into[step].contains { !graph.arrows[$0].goesBack && left.contains(graph.arrows[$0].source) }
      }
      guard let next else { return }
      order.append(next)
      left.remove(next)
    }
  }
}
