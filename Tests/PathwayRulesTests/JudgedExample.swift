import PathwayKit
import PathwayRules
import Testing

/// An example of a rule, and what the validator says of it.
struct JudgedExample: Sendable, CustomTestStringConvertible {
  let metadata: RuleMetadata
  let example: Example

  /// Every example of every rule.
  static let all: [JudgedExample] = RuleCatalogue.metadata.flatMap { metadata in
    metadata.examples.map { JudgedExample(metadata: metadata, example: $0) }
  }

  var testDescription: String {
    "\(metadata.code) \(example.isGood ? "good" : "bad") at line \(example.sourceLine)"
  }

  /// The place of the example in the rule's file, at which a failure is reported.
  var location: SourceLocation {
    SourceLocation(
      fileID: "PathwayRules/\(example.sourceFile.split(separator: "/").last ?? "")", filePath: example.sourceFile,
      line: example.sourceLine, column: 1)
  }

  private static let path = "eksempel.yaml"

  /// The findings in the example's own file.
  func findings() -> [Finding] {
    var files = example.files.mapValues { Array($0.utf8) }
    files[ExampleCatalogue.path] = Array(ExampleCatalogue.text.utf8)
    files[Self.path] = example.bytes
    let today = CalendarDate(example.today ?? "2026-06-01")
    let result = Validator(preset: example.preset, today: today).validate([Self.path], provider: MemoryProvider(files))
    return result.report.findings
  }

  /// The byte offsets of the marks, once the marks are taken out.
  var marks: [Int] {
    var offset = 0
    var marks: [Int] = []
    for character in example.marked {
      if character == "↓" { marks.append(offset) } else { offset += character.utf8.count }
    }
    return marks
  }
}

extension CalendarDate {
  /// Reads a date as ISO 8601 writes it.
  init(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
      preconditionFailure("\(text) is no date")
    }
    self = date
  }
}
