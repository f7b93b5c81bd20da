import Foundation
import Testing

/// A module below `Sources`, and what its files say.
struct SourceModule: Sendable, CustomTestStringConvertible {
  let name: String

  /// The text of each file, by its path from the module's folder.
  let files: [String: String]

  var testDescription: String { name }

  /// Every module, sorted.
  static let all: [SourceModule] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().map { SourceModule(name: $0) }
  }()

  private static let root = URL(filePath: #filePath).appending(path: "../../../Sources").standardizedFileURL

  private init(name: String) {
    self.name = name
    let folder = Self.root.appending(path: name)
    var files: [String: String] = [:]
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    for path in paths where path.hasSuffix(".swift") {
      files[path] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    self.files = files
  }

  /// The modules that the files import, each with the paths of the files that do.
  var imports: [String: [String]] {
    var imports: [String: [String]] = [:]
    for (path, text) in files {
      for line in text.split(separator: "\n") where line.contains(" import ") || line.hasPrefix("import ") {
        guard
          let match = line.firstMatch(
            of: #/^\s*(?:#if.*)?(?:@\w+ )*(?:\w+ )?import (?:struct |class |enum |func |protocol |typealias )?(\w+)/#)
        else { continue }
        imports[String(match.1), default: []].append(path)
      }
    }
    return imports
  }
}
