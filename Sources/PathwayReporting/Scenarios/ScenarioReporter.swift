/// A way to tell what has come of walking scenarios.
public protocol ScenarioReporter: Sendable {
  /// Returns the report as text, whole, with a line break at its end where it says anything.
  func report(_ report: ScenarioReport) -> String
}
