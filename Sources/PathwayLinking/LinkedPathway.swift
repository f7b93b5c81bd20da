public import PathwayModel
public import SourceText

/// A pathway of a project with all that it refers to.
public struct LinkedPathway: Sendable {
  /// The path of its file.
  public let path: String

  /// The number of its file.
  public let file: FileID

  /// The pathway with what its catalogues declare.
  public let resolved: ResolvedPathway

  /// What a patient goes through in it, with the pathways that it uses.
  public package(set) var course = Course.written
}
