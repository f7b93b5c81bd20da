public import PathwayGraph
public import PathwayModel

/// A pathway with every fact that rules and drawings ask for, computed once.
///
/// Rules and drawings share it, so it is an object.
public final class AnalysedPathway: Sendable {
  /// The pathway as a graph.
  public let graph: PathwayGraph

  /// What can be reached.
  public let reach: Reachability

  /// The loops.
  public let loops: [Loop]

  /// What may happen on its runs.
  package let runs: RunFacts

  /// The numbers of the contracts that are judged: all but those from steps that no run reaches.
  package let judgedHandoffs: [Int]

  /// Analyses a graph.
  public init(_ graph: PathwayGraph) {
    self.graph = graph
    let steps = graph.resolved.steps
    let entries = steps.indices.filter { steps[$0].trigger != nil }
    reach = Reachability(of: graph, from: entries)
    loops = LoopFinder.loops(of: graph)
    runs = RunFollower(graph, from: entries).facts
    let reach = reach
    judgedHandoffs = graph.handoffSources.indices.filter {
      if case .step(let step)? = graph.handoffSources[$0] { Self.isJudged(step, graph, reach) } else { true }
    }
  }

  /// Tells whether what goes out from a step is judged.
  ///
  /// Not where no run reaches the step, which has been reported. Where no run begins at all, or where some arrow may be missing,
  /// nobody knows what is reached, and a contract can be judged without a run.
  package func isJudged(_ step: Int) -> Bool { Self.isJudged(step, graph, reach) }

  private static func isJudged(_ step: Int, _ graph: PathwayGraph, _ reach: Reachability) -> Bool {
    reach.contains(step) || reach.entries.isEmpty || !graph.isComplete
  }

  /// Resolves and analyses a pathway with the catalogues that it uses.
  public convenience init(_ pathway: Pathway, using catalogues: [Catalogue] = []) {
    self.init(PathwayGraph(ResolvedPathway(pathway, using: catalogues)))
  }

  /// The pathway.
  @inlinable public var pathway: Pathway { graph.resolved.pathway }

  /// The steps of the pathway.
  @inlinable public var steps: [Step] { graph.resolved.steps }

  /// The contracts of the pathway.
  @inlinable public var handoffs: [Handoff] { graph.resolved.handoffs }

  /// The pathway with all that it refers to.
  @inlinable public var resolved: ResolvedPathway { graph.resolved }

  /// Which steps every way to a step goes through; worked out at each call, since few rules ask.
  public var dominators: Dominators { Dominators(of: graph, reach: reach) }
}
