import PathwayGraph
import PathwayModel

/// What runs go along: the steps that arrows lead to from an entry, and the arrows between them.
///
/// Events are left out, and so are the ways out of a contract that lead to its own step: it is sent again, and nothing else.
struct RunGraph {
  let graph: PathwayGraph

  /// The steps at which a run may begin.
  let entries: [Int]

  /// The steps that arrows lead to from an entry, entries included.
  let steps: SmallSet

  /// The arrows, by source.
  var arrows: [RunArrow] = []

  /// The numbers of the arrows out of each step.
  var out: [[Int]]

  /// The numbers of the arrows into each step.
  var into: [[Int]]

  /// Returns nothing for a pathway that is too large.
  init?(_ graph: PathwayGraph) {
    let count = graph.stepCount
    guard count <= SmallSet.capacity, graph.pathway.handoffs.count <= SmallSet.capacity else { return nil }
    self.graph = graph
    entries = graph.pathway.steps.indices.filter { graph.pathway.steps[$0].trigger != nil }
    out = Array(repeating: [], count: count)
    into = Array(repeating: [], count: count)
    for index in graph.arrows.indices {
      let arrow = graph.arrows[index]
      guard let source = arrow.sourceStep, arrow.handoff == nil || arrow.target != source else { continue }
      arrows.append(
        RunArrow(source: source, target: arrow.target, arrow: arrow, number: index, place: 0))
    }
    let reached = Self.reached(from: SmallSet(entries), along: arrows, without: SmallSet())
    steps = reached
    arrows = arrows.filter { reached.contains($0.source) }
    for index in arrows.indices {
      arrows[index].place = out[arrows[index].source].count
      out[arrows[index].source].append(index)
      into[arrows[index].target].append(index)
    }
    guard out.allSatisfy({ $0.count <= SmallSet.capacity }) else { return nil }
  }

  /// Returns the steps that arrows lead to from some steps without passing some others.
  static func reached(from steps: SmallSet, along arrows: [RunArrow], without hidden: SmallSet) -> SmallSet {
    var reached = steps.subtracting(hidden)
    var grows = true
    while grows {
      grows = false
      for arrow in arrows where reached.contains(arrow.source) && !reached.contains(arrow.target) {
        guard !hidden.contains(arrow.target) else { continue }
        reached.insert(arrow.target)
        grows = true
      }
    }
    return reached
  }
}
