import ArgumentParser

/// When a report is coloured.
enum ColourMode: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal, unless the environment refuses it.
  case auto

  /// Always, as asked for in so many words.
  case always

  /// Never.
  case never

  /// Whether a report to standard output is coloured now.
  var isOn: Bool {
    switch self {
    case .auto: Terminal.isStandardOutput && !CommandEnvironment.refusesColour
    case .always: true
    case .never: false
    }
  }
}
