public import PathwayReporting

/// What a check of files has given.
public struct ValidationResult: Sendable {
  /// The report of it.
  public let report: ValidationReport

  /// The pathways that were read, in order of path.
  public let pathways: [CheckedPathway]

  /// The scenarios that were read, with what came of walking them, in order of path.
  public let scenarios: [CheckedScenario]

  /// The paths that were asked for and could not be read, sorted.
  public let unreadablePaths: [String]

  /// The files of which nothing could be understood, sorted; the findings say why.
  public let faultyPaths: [String]
}
