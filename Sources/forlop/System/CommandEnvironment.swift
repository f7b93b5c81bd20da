import FoundationEssentials

/// The variables of the environment that the command listens to.
enum CommandEnvironment {
  /// The language of messages, where it is chosen: `FORLOP_LANGUAGE`.
  static var language: String? { value(of: "FORLOP_LANGUAGE") }

  /// Whether colour is unwanted: `NO_COLOR` (no-color.org), or a terminal that has none.
  static var refusesColour: Bool {
    value(of: "NO_COLOR") != nil || value(of: "TERM") == "dumb"
  }

  /// The file that GitHub Actions shows after a step: `GITHUB_STEP_SUMMARY`.
  static var stepSummary: String? { value(of: "GITHUB_STEP_SUMMARY") }

  /// The value of a variable; an empty one counts as none.
  private static func value(of name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
