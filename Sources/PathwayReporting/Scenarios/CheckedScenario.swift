package import PathwayAnalysis
public import PathwayDiagnostics
public import PathwayModel

/// A scenario that was read and walked, and what came of it.
public struct CheckedScenario: Sendable {
  /// How it went.
  public enum Standing: String, Sendable, CaseIterable {
    /// It ends as it expects.
    case passed

    /// It ends otherwise, or cannot be walked.
    case failed

    /// Nobody can tell: its file or its pathway has faults.
    case notAssessed
  }

  /// The path of its file.
  public let path: String

  /// The scenario.
  public let scenario: Scenario

  /// What is wrong with its file, and with the walk.
  public let findings: [Finding]

  /// What could not be decided.
  public let unassessed: [UnassessedCheck]

  /// What has come of walking it; nothing where it could not be.
  package let walk: ScenarioWalk?

  package init(
    path: String, scenario: Scenario, walk: ScenarioWalk?, findings: [Finding], unassessed: [UnassessedCheck]
  ) {
    self.path = path
    self.scenario = scenario
    self.walk = walk
    self.findings = findings
    self.unassessed = unassessed
  }

  /// How it went.
  public var standing: Standing {
    guard let walk else { return .notAssessed }
    if findings.contains(where: { $0.code == RuleCode(901) || $0.code == RuleCode(902) }) { return .failed }
    return unassessed.isEmpty && walk.obstacle == nil ? .passed : .notAssessed
  }
}
