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
}
