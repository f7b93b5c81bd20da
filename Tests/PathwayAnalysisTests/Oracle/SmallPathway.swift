import PathwayGraph
import PathwayModel
import PathwayTestSupport

/// A pathway of a few steps, as one would draw it on a napkin; the first step is where it begins.
struct SmallPathway {
  var pathway: Pathway

  init(
    _ steps: [Step], handoffs: [Handoff] = [], coordination: [Coordination] = [], deadlines: [SpanningDeadline] = [],
    duties: [Duty] = []
  ) {
    let areas: [(Identifier, ResponsibilityArea)] = [
      ("fastlege", .municipality), ("sykehus", .specialistHealth), ("nav", .welfare), ("pasient", .citizen),
    ]
    let actors = areas.map { Actor(id: $0.0, area: Placed($0.1)) }
    let documents: [Document] = ["henvisning", "epikrise"].map { Document(id: $0) }
    pathway = Pathway(
      id: "liten", declarations: Declarations(actors: actors, documents: documents), coordination: coordination,
      steps: steps, handoffs: handoffs, deadlines: deadlines, duties: duties)
    pathway.steps[0].trigger = Placed("Noe skjer")
  }

  /// Its verdicts.
  func judged(maxExtraRounds: Int = 1) -> RunOracle? {
    RunOracle(PathwayGraph(ResolvedPathway(pathway, using: [])), maxExtraRounds: maxExtraRounds)
  }
}

extension Step {
  /// A step with a way on.
  static func step(
    _ id: Identifier, _ kind: Exit.Kind, by owner: Reference = "fastlege", _ change: (inout Step) -> Void = { _ in }
  ) -> Step {
    var step = Step(id: id, responsible: owner, exits: [Exit(kind: kind)])
    change(&step)
    return step
  }
}

extension Exit.Kind {
  /// An end.
  static let over = Exit.Kind.end(Placed("Det er over"))

  /// Exactly one of several lists.
  static func one(_ lists: [Reference]...) -> Exit.Kind { .exclusiveChoice(lists.map { Branch(targets: $0) }) }

  /// One or more of several lists.
  static func some(_ lists: [Reference]...) -> Exit.Kind { .inclusiveChoice(lists.map { Branch(targets: $0) }) }
}
