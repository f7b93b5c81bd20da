import ArgumentParser
import PathwayKit

/// Where the command begins and ends: it runs what was asked for, and turns errors into words and exit codes.
@main
struct Main {
  static func main() async {
    Terminal.ignoreClosedPipes()
    do {
      var command = try Forlop.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Terminal.exit(with: ending(for: error))
    }
  }

  /// Says what went wrong, and returns the exit code.
  private static func ending(for error: any Error) -> ExitCode {
    if let failure = error as? CommandFailure {
      StandardError.write("\(Tool.forlop.name): \(failure.message)\n")
      return failure.exitCode
    }
    let message = Forlop.fullMessage(for: error)
    let code = Forlop.exitCode(for: error)
    if code.isSuccess {
      return write(message)
    }
    if !message.isEmpty { StandardError.write(message + "\n") }
    if error is ExitCode { return code }
    return code == .validationFailure ? .usage : .unexpected
  }

  /// Writes what was asked for, such as the help, to standard output.
  private static func write(_ message: String) -> ExitCode {
    do {
      try StandardOutput.write(message.hasSuffix("\n") ? message : message + "\n")
      return .success
    } catch {
      StandardError.write("\(Tool.forlop.name): \(error.message)\n")
      return error.exitCode
    }
  }
}
