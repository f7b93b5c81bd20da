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
    let entries = graph.pathway.steps.indices.filter { graph.pathway.steps[$0].trigger != nil }
    reach = Reachability(of: graph, from: entries)
    loops = LoopFinder.loops(of: graph)
  }

  /// Resolves and analyses a pathway with the catalogues that it uses.
  public init(_ pathway: Pathway, using catalogues: [Catalogue] = []) {
    self.init(PathwayGraph(ResolvedPathway(pathway, using: catalogues)))
  }

  /// The pathway.
  public var pathway: Pathway { graph.pathway }

  /// The pathway with all that it refers to.
  public var resolved: ResolvedPathway { graph.resolved }
}
