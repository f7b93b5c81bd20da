public import PathwayGraph
public import PathwayModel

/// A pathway with every fact that rules and drawings ask for, computed once.
public struct AnalysedPathway: Sendable {
  /// The pathway as a graph.
  public let graph: PathwayGraph

  /// What can be reached.
  public let reach: Reachability

  /// The loops.
  public let loops: [Loop]

  /// Analyses a graph.
  public init(_ graph: PathwayGraph) {
    self.graph = graph
    let steps = graph.resolved.steps
    let entries = steps.indices.filter { steps[$0].trigger != nil }
    reach = Reachability(of: graph, from: entries)
    loops = LoopFinder.loops(of: graph)
  }

  /// Resolves and analyses a pathway with the catalogues that it uses.
  public init(_ pathway: Pathway, using catalogues: [Catalogue] = []) {
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
}
