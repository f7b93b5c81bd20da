import ArgumentParser

/// The exit codes that the command promises; 0 is success.
extension ExitCode {
  /// Something is at or above the severity that was asked for.
  static let findings = ExitCode(1)

  /// The command was used in a way that it does not know.
  static let usage = ExitCode(2)

  /// The tool failed, or a path that was named could not be read.
  static let unexpected = ExitCode(3)
}
