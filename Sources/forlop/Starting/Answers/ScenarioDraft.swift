import PathwayAnalysis
import PathwayKit
import PathwayModel

/// What is known of a new scenario before its file is written.
struct ScenarioDraft {
  /// A step of the walk.
  struct Entry {
    /// The step, and the way out where it has several.
    let entry: WalkEntry

    /// What else could happen there, as a scenario names it.
    let otherWays: [String]
  }

  /// The identifier.
  var id: Identifier

  /// The title.
  var title: String

  /// The pathway that is walked.
  var pathway: Identifier

  /// The walk.
  var entries: [Entry]

  /// What comes of it.
  var end: Identifier
  var actors: [Identifier]
  var handoffs: [Identifier]

  /// Takes from a walk to an end what a scenario says of it.
  init(id: Identifier, title: String, of walk: ScenarioWalk, to end: Int, among walks: ShortestWalks) {
    self.id = id
    self.title = title
    pathway = walk.pathway.pathway.id
    entries = walk.scenario.walk.map { Entry(entry: $0, otherWays: walks.otherWays($0)) }
    self.end = walk.pathway.steps[end].id
    actors = Self.actors(of: walk)
    handoffs = Self.handoffs(of: walk)
  }

  /// The services that are responsible on the way, in order.
  private static func actors(of walk: ScenarioWalk) -> [Identifier] {
    var seen: Set<Identifier> = []
    return walk.steps.compactMap { walk.pathway.resolved.actor(walk.pathway.steps[$0.step].responsible) }
      .filter { $0.area?.value != .citizen && seen.insert($0.id).inserted }.map { $0.id }
  }

  private static func handoffs(of walk: ScenarioWalk) -> [Identifier] {
    var seen: Set<Identifier> = []
    return walk.steps.flatMap { $0.outcome.sent }.map { walk.pathway.handoffs[$0].id }
      .filter { seen.insert($0).inserted }
  }
}
