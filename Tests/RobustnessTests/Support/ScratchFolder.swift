import Foundation
import PathwayKit
import Testing

/// A folder of its own for one test, open to every user, and the command run in it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "forlop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  // MARK: - Files

  /// Writes a file, for everybody to read unless other permissions are given.
  func write(_ text: String, to path: String, permissions: Int = 0o644) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path)
  }

  /// Makes a symbolic link.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: url.appending(path: path).path, withDestinationPath: target)
  }

  /// Closes a folder to everybody.
  func close(_ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: url.appending(path: path).path)
  }

  /// Opens a folder again, so that it can be taken away.
  func open(_ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.appending(path: path).path)
  }

  // MARK: - Checking

  /// Checks a file of the folder, or all of it where the path is empty.
  func report(of path: String) -> ValidationReport {
    report(ofAbsolute: path.isEmpty ? url.path : url.path + "/" + path)
  }

  /// The codes of what is found in a file of the folder.
  func codes(of path: String) -> Set<RuleCode> { Set(report(of: path).findings.map { $0.code }) }

  /// The codes of what is found at a path anywhere.
  func codes(ofAbsolute path: String) -> Set<RuleCode> { Set(report(ofAbsolute: path).findings.map { $0.code }) }

  private func report(ofAbsolute path: String) -> ValidationReport {
    Validator(today: Examination.today).validate([path], provider: DiskProvider()).report
  }

  // MARK: - Running

  /// What a run of the command came to.
  struct Run {
    let exitCode: Int32
    let output: String
  }

  /// Runs the command in the folder.
  func run(_ arguments: [String]) throws -> Run {
    try launch([Self.command.path] + arguments)
  }

  /// Runs a copy of the command in the folder, as a user to whom files can be closed.
  func runAsOrdinaryUser(_ arguments: [String]) throws -> Run {
    let copy = url.appending(path: "forlop")
    try FileManager.default.copyItem(at: Self.command, to: copy)
    return try launch(Ordinary.commandLine([copy.path] + arguments))
  }

  private func launch(_ commandLine: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: commandLine[0])
    process.arguments = Array(commandLine.dropFirst())
    process.currentDirectoryURL = url
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return Run(exitCode: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  /// The command beside the tests.
  private static let command = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "forlop")
}
