import Foundation

/// The `dot` of this machine.
enum Graphviz {
  /// What a run of `dot` gave.
  struct Output {
    var text: String
    var complaints: String
    var status: Int32
  }

  /// Whether `dot` is installed.
  static let isInstalled = path != nil

  private static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/dot" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Lays out a drawing, and gives it in a format of Graphviz.
  static func layOut(_ drawing: String, as format: String) throws -> Output {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("drawing.dot")
    try Data(drawing.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    let result = folder.appendingPathComponent("result")
    process.arguments = ["-T\(format)", "-o", result.path, file.path]
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    let said = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Output(
      text: String(decoding: FileManager.default.contents(atPath: result.path) ?? Data(), as: UTF8.self),
      complaints: String(decoding: said, as: UTF8.self), status: process.terminationStatus)
  }
}
