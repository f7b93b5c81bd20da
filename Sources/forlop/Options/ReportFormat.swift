import ArgumentParser

/// The form of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text

  /// For programs.
  case json

  /// For code scanning: OASIS SARIF 2.1.0.
  case sarif

  /// Annotations of GitHub Actions.
  case github

  /// GitLab's Code Quality.
  case gitlab

  /// Test results.
  case junit

  /// Checkstyle.
  case checkstyle

  /// Reviewdog.
  case rdjson

  /// For a comment on a pull request.
  case markdown
}
