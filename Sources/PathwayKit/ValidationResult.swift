public import PathwayReporting

/// What a check of files has given.
public struct ValidationResult: Sendable {
  /// The report of it.
  public let report: ValidationReport

  /// The pathways that were read, in order of path.
  public let pathways: [CheckedPathway]

  /// The paths that were asked for and could not be read, sorted.
  public let unreadablePaths: [String]
}
