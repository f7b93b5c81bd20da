import ArgumentParser

/// The form in which scenarios are told.
enum ScenarioFormat: String, CaseIterable, ExpressibleByArgument {
  /// As stories that a group reads aloud.
  case text

  /// For programs.
  case json

  /// For systems that build software.
  case junit
}
