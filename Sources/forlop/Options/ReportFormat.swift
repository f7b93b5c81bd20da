import ArgumentParser

/// The form of what is written to standard output.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text

  /// For programs.
  case json
}
