import FoundationEssentials
import PathwayKit

/// A folder that the command writes files in.
struct OutputFolder {
  /// The path.
  let path: String

  /// The folder that a file lies in.
  init(of file: String) {
    path = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }

  /// Makes the folder, and those above it, where there is none.
  func create(language: Language) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, "\(error)")[language], exitCode: .unexpected)
    }
  }
}
