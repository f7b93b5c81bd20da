public import PathwayModel
public import SourceText

/// What has come of walking scenarios, in order of path.
public struct ScenarioReport: Sendable {
  /// The scenarios.
  public let scenarios: [CheckedScenario]

  /// The date on which every walk begins.
  public let start: CalendarDate

  /// The texts that places point into, at the index of their file's number.
  public let sources: [SourceText]

  /// The number of files that were looked through.
  public let fileCount: Int

  /// Creates a report.
  public init(
    _ scenarios: [CheckedScenario], from start: CalendarDate, sources: [SourceText] = [], fileCount: Int = 0
  ) {
    self.scenarios = scenarios
    self.start = start
    self.sources = sources
    self.fileCount = fileCount
  }

  /// Returns the number of scenarios that went so.
  public func count(of standing: CheckedScenario.Standing) -> Int { scenarios.count { $0.standing == standing } }

  /// Whether every scenario ends as it expects.
  public var allPassed: Bool { scenarios.allSatisfy { $0.standing == .passed } }
}
