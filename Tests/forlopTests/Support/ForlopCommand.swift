import Foundation
import Testing

/// The built command, run as a reader runs it.
struct ForlopCommand {
  /// What a run came to.
  struct Outcome {
    let exitCode: Int32
    let output: String
    let errors: String
    let bytes: Data

    /// The report as JSON.
    func json() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }
  }

  let workspace: Workspace
  var environment: [String: String] = [:]

  /// Runs the command in the workspace.
  func callAsFunction(_ arguments: String..., input: String? = nil) throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs the command in the workspace.
  func run(_ arguments: [String], input: String? = nil) throws -> Outcome {
    try launch(Self.executable, arguments, input: input)
  }

  /// Runs a line of the shell, in which `$FORLOP` is the command.
  func shell(_ line: String) throws -> Outcome {
    var shell = self
    shell.environment["FORLOP"] = Self.executable.path
    return try shell.launch(URL(fileURLWithPath: "/bin/sh"), ["-c", line], input: nil)
  }

  private func launch(_ executable: URL, _ arguments: [String], input: String?) throws -> Outcome {
    let scratch = try Workspace(["input": input ?? "", "output": "", "errors": ""])
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = workspace.url
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: scratch.url.appendingPathComponent("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url.appendingPathComponent("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.url.appendingPathComponent("errors"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    let bytes = scratch.read("output") ?? Data()
    return Outcome(
      exitCode: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      errors: String(decoding: scratch.read("errors") ?? Data(), as: UTF8.self), bytes: bytes)
  }

  /// Whether Graphviz is installed here.
  static let hasGraphviz = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/dot") }

  /// The command beside the tests.
  private static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("forlop")
}
