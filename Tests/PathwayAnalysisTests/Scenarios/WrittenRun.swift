import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport

/// A run that the oracle has followed, as an author would write it down.
struct WrittenRun {
  /// One performance, and what a scenario says of it.
  struct Line {
    let entry: WalkEntry

    /// The number of the step.
    let step: Int

    /// The numbers of the arrows that are taken, in order.
    let arrows: [Int]

    /// Whether a scenario may leave it out: it takes the only ordinary way out.
    let mayBeLeftOut: Bool
  }

  let lines: [Line]

  /// The last end that is reached.
  let end: Int?

  /// Each step with the arrows that are taken, in an order that does not depend on that of the run.
  var sorted: [[Int]] {
    lines.map { [$0.step] + $0.arrows.map { -1 - $0 } }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Writes down a run; nothing where two branches of a step have one name.
  init?(_ run: [Performance], of pathway: AnalysedPathway, _ oracle: RunEnumerator) {
    var lines: [Line] = []
    var end: Int?
    for performance in run {
      guard let line = Self.line(performance, of: pathway, oracle) else { return nil }
      lines.append(line)
      if performance.isDone, case .end? = pathway.steps[performance.step].exit?.kind { end = performance.step }
    }
    self.lines = lines
    self.end = end
  }

  private static func line(_ performance: Performance, of pathway: AnalysedPathway, _ oracle: RunEnumerator) -> Line? {
    let texts = texts(of: pathway.steps[performance.step])
    guard Set(texts).count == texts.count else { return nil }
    let origin = performance.outcome.origin
    let ways = origin.branches.numbers.map { texts[$0] } + origin.replacing.map { name($0, pathway) }
    return Line(
      entry: WalkEntry(Reference(pathway.steps[performance.step].id), ways: ways.map { Placed($0) }),
      step: performance.step, arrows: oracle.arrows(of: performance),
      mayBeLeftOut: texts.count < 2 && origin.replacing.isEmpty)
  }

  private static func texts(of step: Step) -> [String] {
    switch step.exit?.kind {
    case .exclusiveChoice(let branches)?, .inclusiveChoice(let branches)?, .eventChoice(let branches)?:
      branches.map { branch in
        switch branch.condition {
        case .text(let text)?, .event(let text)?: text.value
        case .otherwise?: "ellers"
        case .after(let time)?: "etter \(time.value)"
        case .criteria?, nil: ""
        }
      }
    case .subpathway(let subpathway)?: subpathway.exits.map { $0.end.id.text }
    case .next?, .end?, .done?, nil: []
    }
  }

  private static func name(_ arrow: Int, _ pathway: AnalysedPathway) -> String {
    let arrow = pathway.graph.arrows[arrow]
    let contract = arrow.handoff.map { " \(pathway.handoffs[$0].id)" } ?? ""
    switch arrow.kind {
    case .breach: return "frist"
    case .noShow: return "ikke møtt"
    case .refusal: return "nei\(contract)"
    case .deterioration: return "forverring"
    case .rejection: return "avslag\(contract)"
    case .silence: return "mangler\(contract)"
    case .next, .exclusiveBranch, .inclusiveBranch, .eventBranch, .subpathwayExit, .event: return "?"
    }
  }
}

extension [WalkEntry] {
  /// The walk as its author would write it.
  var written: String {
    let items = map { entry in
      let ways = entry.ways.map { $0.value }.joined(separator: ", ")
      return ways.isEmpty ? entry.step.id.text : "{\(entry.step.id): [\(ways)]}"
    }
    return "tar: [\(items.joined(separator: ", "))]"
  }
}
