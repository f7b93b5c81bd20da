/// A way to tell what a check has come to.
public protocol Reporter: Sendable {
  /// Returns the report as text, whole, with a line break at its end where it says anything.
  func report(_ report: ValidationReport) -> String
}
