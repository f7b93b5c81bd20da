/// Looks for loops, at any depth, that can be entered at several places.
struct LoopEntries {
  let graph: RunGraph

  /// Tells whether there is such a loop.
  func hasSeveral() -> Bool { hasSeveral(in: graph.steps, along: graph.arrows) }

  private func hasSeveral(in steps: SmallSet, along arrows: [RunArrow]) -> Bool {
    for component in components(of: steps, along: arrows) {
      let entries = component.numbers.filter { isEntry($0, of: component) }
      guard entries.count == 1, let entry = entries.first else { return true }
      let inner = arrows.filter {
        component.contains($0.source) && component.contains($0.target) && $0.target != entry
      }
      if hasSeveral(in: component, along: inner) { return true }
    }
    return false
  }

  /// Whether a run may come to the step from outside a component that it belongs to.
  private func isEntry(_ step: Int, of component: SmallSet) -> Bool {
    graph.entries.contains(step) || graph.into[step].contains { !component.contains(graph.arrows[$0].source) }
  }

  /// The greatest sets of steps each of which leads to every other and to itself.
  private func components(of steps: SmallSet, along arrows: [RunArrow]) -> [SmallSet] {
    var found: [SmallSet] = []
    var after: [Int: SmallSet] = [:]
    for step in steps.numbers {
      let next = SmallSet(arrows.filter { $0.source == step && steps.contains($0.target) }.map { $0.target })
      after[step] = RunGraph.reached(from: next, along: arrows, without: SmallSet())
    }
    var seen = SmallSet()
    for step in steps.numbers where after[step]?.contains(step) == true && !seen.contains(step) {
      let component = SmallSet(
        steps.numbers.filter { after[step]?.contains($0) == true && after[$0]?.contains(step) == true })
      seen = seen.union(component)
      found.append(component)
    }
    return found
  }
}
