public import PathwayModel
public import SourceText

/// A pathway that is laid in another.
public struct UsedPathway: Sendable {
  /// The pathway.
  public let pathway: LinkedPathway

  /// The identifier of the step that uses it.
  public let step: Identifier

  /// The identifier of the step of it at which runs begin.
  public let entry: Identifier

  /// The files that it is written in: its own, and those of the pathways that it uses.
  public var files: Set<FileID> {
    guard case .laid(_, let used) = pathway.course else { return [pathway.file] }
    return used.reduce(into: [pathway.file]) { $0.formUnion($1.files) }
  }
}
