import Foundation
public import Testing

/// A text that people read, kept in the folder of its test target, as `Snapshots/<test file>/<name>`.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the kept text is written anew, and the test fails so that nobody forgets to
/// read it.
public struct Snapshot {
  private let url: URL

  /// Finds the snapshot with a file name that a test file keeps.
  public init(_ name: String, of testFile: String = #filePath) {
    let test = URL(fileURLWithPath: testFile)
    url = Self.targetFolder(of: test)
      .appendingPathComponent("Snapshots")
      .appendingPathComponent(test.deletingPathExtension().lastPathComponent)
      .appendingPathComponent(name)
  }

  /// Finds a text that stands elsewhere in the repository, where people look for it: `Examples/…`.
  public init(inRepository path: String) {
    url = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
      .appendingPathComponent(path)
  }

  /// The nearest folder named as a test target is: `…Tests`.
  private static func targetFolder(of test: URL) -> URL {
    var folder = test.deletingLastPathComponent()
    while !folder.lastPathComponent.hasSuffix("Tests"), folder.pathComponents.count > 1 {
      folder = folder.deletingLastPathComponent()
    }
    return folder
  }

  /// Expects that a text is the one that was kept.
  public func expect(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try record(actual)
      Issue.record("recorded \(url.lastPathComponent); read it before it is kept", sourceLocation: sourceLocation)
      return
    }
    guard let kept = FileManager.default.contents(atPath: url.path) else {
      Issue.record("\(url.path) is missing; run with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
      return
    }
    #expect(actual == String(decoding: kept, as: UTF8.self), sourceLocation: sourceLocation)
  }

  private func record(_ text: String) throws {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
