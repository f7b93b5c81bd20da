import Foundation
import PathwayKit

/// The national pathways and the catalogues they use, as they stand in the repository.
enum RealPathways {
  /// The paths of the national pathways.
  static let national = texts.keys.filter { $0.hasPrefix("pathways/nasjonale/") }.sorted()

  /// The paths of the local adaptations that are shown as examples.
  static let adaptations = [
    "Examples/tilpasninger/barnevern-bergen.yaml", "Examples/tilpasninger/demens-innlandet.yaml",
  ]

  /// The text of every file below `pathways` and of the examples, by path.
  static let texts: [String: String] = {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    var texts: [String: String] = [:]
    for folder in ["pathways/felles", "pathways/nasjonale", "pathways/scenarioer", "Examples/tilpasninger"] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
      for name in names where name.hasSuffix(".yaml") {
        let path = folder + "/" + name
        texts[path] = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
      }
    }
    return texts
  }()

  /// The paths of the scenarios.
  static let scenarios = texts.keys.filter { $0.hasPrefix("pathways/scenarioer/") }.sorted()

  /// The day on which they are judged, so that results repeat.
  static let today = CalendarDate(year: 2026, month: 6, day: 1)

  /// Judges whatever paths are named, with some files in the place of those of the repository.
  static func report(
    on paths: [String], changed: [String: String] = [:], bytes: [String: [UInt8]] = [:]
  ) -> ValidationReport {
    result(on: paths, changed: changed, bytes: bytes).report
  }

  /// Reads and judges whatever paths are named, with some files in the place of those of the repository.
  static func result(
    on paths: [String], changed: [String: String] = [:], bytes: [String: [UInt8]] = [:]
  ) -> ValidationResult {
    guard let today else { preconditionFailure("the first of June is a date") }
    let files = texts.merging(changed) { _, new in new }.mapValues { Array($0.utf8) }.merging(bytes) { _, new in new }
    return Validator(today: today).validate(paths, provider: MemoryProvider(files))
  }

  /// What is found in a pathway that nobody has touched.
  static func knownFindings(in path: String) -> [Finding] { known[path] ?? [] }

  private static let known = Dictionary(
    uniqueKeysWithValues: (national + adaptations).map { ($0, report(on: [$0]).findings) })
}

extension RealPathways {
  /// The path of the pathway for children in child welfare.
  static let childWelfare = "pathways/nasjonale/barnevern.yaml"

  /// The path of the pathway for people with dementia.
  static let dementia = "pathways/nasjonale/demens.yaml"

  /// The path of the pathway for people with chronic illness, which uses another.
  static let chronic = "pathways/nasjonale/kronisk-sykdom.yaml"

  /// The path of an adaptation of the pathway for people with dementia.
  static let localDementia = adaptations[1]
}
