public import PathwayModel
public import SourceText

/// A scenario of a project with the pathway that it walks.
public struct LinkedScenario: Sendable {
  /// The path of its file.
  public let path: String

  /// The number of its file.
  public let file: FileID

  /// The scenario.
  public let scenario: Scenario

  /// The pathway that it walks, or why there is none to walk.
  public let target: Target

  /// What a scenario walks.
  public enum Target: Sendable {
    /// The pathway, with the path of its file.
    case pathway(LinkedPathway)

    /// Nothing: the scenario itself has faults, which are told.
    case faulty

    /// A pathway whose file could not be read, or that is not judged yet.
    case unreadable(Reference)
  }
}
