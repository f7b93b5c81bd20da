import Foundation
import PathwayKit
import PathwayRules
import Testing

/// A file that is damaged, among the files that it is read together with.
struct Specimen: Sendable, CustomTestStringConvertible {
  /// The path of the file.
  let path: String

  /// The files that are there, by path, the file itself among them.
  let files: [String: [UInt8]]

  /// What tells this specimen from another in the output of a run.
  let testDescription: String

  /// The bytes of the file.
  var bytes: [UInt8] { files[path] ?? [] }

  /// A number that is this specimen's in every run.
  var seed: Int { testDescription.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF } }

  /// Checks the file with each damage in turn, and reports what then does not hold.
  func expectSound(after damages: [Damage], sourceLocation: SourceLocation = #_sourceLocation) {
    let bytes = bytes
    for damage in damages {
      let watch = Watchdog.shared.start("\(testDescription): \(damage)")
      let examination = Examination(path: path, files: files.merging([path: damage.applied(to: bytes)]) { $1 })
      for complaint in examination.complaints() {
        Issue.record("\(damage): \(complaint)", sourceLocation: sourceLocation)
      }
      Watchdog.shared.stop(watch)
    }
  }
}

extension Specimen {
  /// Every file below `pathways`, and the adaptations of them below `Examples`.
  static let pathways: [Specimen] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
    var files: [String: [UInt8]] = [:]
    for folder in ["pathways", "Examples"].map({ root.appending(path: $0) }) {
      let found = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
      for case let url as URL in found ?? .init() {
        guard url.pathExtension == "yaml", let data = FileManager.default.contents(atPath: url.path) else { continue }
        files[String(url.standardizedFileURL.path.dropFirst(root.path.count + 1))] = Array(data)
      }
    }
    return files.keys.sorted().map { Specimen(path: $0, files: files, testDescription: $0) }
  }()

  /// Every example of every rule.
  static let examples: [Specimen] = RuleCatalogue.metadata.flatMap { metadata in
    metadata.examples.enumerated().map { index, example in
      var files = example.files.mapValues { Array($0.utf8) }
      files[ExampleCatalogue.path] = Array(ExampleCatalogue.text.utf8)
      files["eksempel.yaml"] = example.bytes
      return Specimen(path: "eksempel.yaml", files: files, testDescription: "\(metadata.code) example \(index + 1)")
    }
  }
}
