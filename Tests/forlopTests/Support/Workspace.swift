import Foundation

/// A folder of its own for one test, with the files that the test puts there.
final class Workspace {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("forlop-\(UUID().uuidString)")
    for (path, text) in files { try write(text, to: path) }
    try write("", to: ".forlop.yaml")
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file.
  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Returns the bytes of a file, or nothing where there is none.
  func read(_ path: String) -> Data? {
    FileManager.default.contents(atPath: url.appendingPathComponent(path).path)
  }
}

extension Workspace {
  /// A workspace with a pathway that is content, and one for each severity.
  static func ofEachSeverity() throws -> Workspace {
    try Workspace([
      "god.yaml": Pathways.good, "feil.yaml": Pathways.error, "advarsel.yaml": Pathways.warning,
      "hint.yaml": Pathways.hint,
    ])
  }
}
