import Foundation
import PathwayDiagnostics
import PathwayFormatting
import PathwayReading
import SourceText
import Testing

@Suite struct PathwayFileTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  /// Every file below `pathways` and `Examples`; hidden ones say something to other tools.
  static let paths: [String] = ["pathways", "Examples"].flatMap { folder in
    (FileManager.default.subpaths(atPath: root.appending(path: folder).path) ?? [])
      .filter { $0.hasSuffix(".yaml") && !("/" + $0).contains("/.") }
      .map { folder + "/" + $0 }
  }.sorted()

  @Test func `the files are found`() {
    #expect(Self.paths.count > 30)
  }

  @Test(arguments: paths)
  func `a real file says the same after formatting, and is then as it should be`(_ path: String) throws {
    let bytes = Array(try Data(contentsOf: Self.root.appending(path: path)))
    let result = try #require(Formatting.formatted(bytes, path: path))
    #expect(Formatting.formatted(result, path: path) == result)
    let before = PathwayFileReader.read(bytes, file: FileID(0), path: path, isNamed: true)
    let after = PathwayFileReader.read(result, file: FileID(0), path: path, isNamed: true)
    #expect(before.content == after.content)
    #expect(before.faults.map { $0.kind } == after.faults.map { $0.kind })
    let hashes = [bytes, result].map { $0.count { $0 == UInt8(ascii: "#") } }
    #expect(hashes[0] == hashes[1])
  }

  @Test(arguments: paths)
  func `a real file with a comment at every place keeps each where it was`(_ path: String) throws {
    let bytes = CommentedFile.bytes(from: Array(try Data(contentsOf: Self.root.appending(path: path))))
    let result = try #require(Formatting.formatted(bytes, path: path))
    #expect(Formatting.formatted(result, path: path) == result)
    let before = Attachments(bytes).certain
    let after = Attachments(result).all
    #expect(before.count > 10)
    #expect(before.filter { after[$0.key] != $0.value } == [:])
  }

  @Test(arguments: paths)
  func `a real file is as it should be`(_ path: String) throws {
    let bytes = Array(try Data(contentsOf: Self.root.appending(path: path)))
    #expect(Formatting.formatted(bytes, path: path) == bytes)
  }
}
