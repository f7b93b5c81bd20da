public import PathwayModel

/// A pathway as numbers: steps, who owns them, the arrows between them, and the contracts that cover the arrows.
///
/// Facts, rules and drawings share it, so it is an object. Steps and contracts are numbered in the order of the pathway. What could not be resolved has no arrow.
public final class PathwayGraph: Sendable {
  /// The pathway with all that it refers to.
  public let resolved: ResolvedPathway

  /// The owner of each step, where it has exactly one that is declared.
  public let owners: [ActorID?]

  /// The arrows, by source step in order, those of events last.
  public let arrows: [Arrow]

  /// What each contract comes from, where it could be resolved.
  public let handoffSources: [HandoffEnd?]

  /// What each contract goes to, where it could be resolved.
  public let handoffTargets: [HandoffEnd?]

  /// Whether every reference that would make an arrow could be resolved.
  public let isComplete: Bool

  private let incompleteSteps: Set<Int>

  /// The index of each step's first arrow; one more at the end for the events.
  private let firstArrow: [Int]

  /// The contracts that cover each arrow, in order of contract.
  private let covers: [[Int]]

  /// Builds the graph of a pathway.
  public init(_ resolved: ResolvedPathway) {
    var builder = GraphBuilder(resolved)
    builder.build()
    self.resolved = resolved
    owners = builder.owners
    arrows = builder.arrows
    handoffSources = builder.handoffSources
    handoffTargets = builder.handoffTargets
    isComplete = builder.isComplete
    incompleteSteps = builder.incompleteSteps
    firstArrow = builder.firstArrow
    covers = Covering.handoffs(
      of: builder.arrows, owners: builder.owners, sources: builder.handoffSources, targets: builder.handoffTargets)
  }

  /// The pathway.
  @inlinable public var pathway: Pathway { resolved.pathway }

  /// The number of steps.
  public var stepCount: Int { owners.count }

  /// Tells whether every reference that would make an arrow from a step could be resolved.
  public func isComplete(from step: Int) -> Bool { !incompleteSteps.contains(step) }

  /// The indices of the arrows that begin at a step.
  public func arrowIndices(from step: Int) -> Range<Int> { firstArrow[step]..<firstArrow[step + 1] }

  /// The indices of the arrows that begin at events.
  public var eventArrowIndices: Range<Int> { firstArrow[stepCount]..<arrows.count }

  /// The numbers of the contracts that cover an arrow.
  public func handoffs(covering arrow: Int) -> [Int] { covers[arrow] }
}
