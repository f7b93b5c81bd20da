import ArgumentParser

/// Why the command could not do what was asked, in the reader's language.
struct CommandFailure: Error {
  /// What is wrong, without a full stop.
  var message: String

  /// The code that the command ends with.
  var exitCode: ExitCode
}
