import ArgumentParser

/// The form of a comparison.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text

  /// For programs.
  case json

  /// For a pull request.
  case markdown
}
