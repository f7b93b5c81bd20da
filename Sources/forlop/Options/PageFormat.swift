import ArgumentParser

/// The form of what a command tells that is no report of findings.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text

  /// For programs.
  case json
}
