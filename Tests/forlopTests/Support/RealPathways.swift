import Foundation
import PathwayKit

/// The pathways of the repository, as one has them who stands in their folder.
enum RealPathways {
  /// The bytes of every file, by its path.
  static let files: [String: [UInt8]] = {
    let root = URL(filePath: #filePath).appending(path: "../../../../pathways").standardizedFileURL
    var files: [String: [UInt8]] = ["LESMEG.md": []]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? [] where path.hasSuffix(".yaml") {
      files[path] = FileManager.default.contents(atPath: root.appending(path: path).path).map { [UInt8]($0) }
    }
    return files
  }()

  /// The same, to read from.
  static let provider: any SourceProvider = MemoryProvider(files)
}
