import ArgumentParser
import PathwayKit

/// The severity from which findings make the command fail.
enum FailureThreshold: String, CaseIterable, ExpressibleByArgument {
  case error
  case warning
  case hint

  /// Findings never make it fail.
  case never

  /// The least severity that fails, or nothing where none does.
  var severity: Severity? { Severity(rawValue: rawValue) }
}
