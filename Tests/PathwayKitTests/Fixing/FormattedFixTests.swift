import PathwayKit
import Testing

/// What mending leaves of the form that all files share.
@Suite struct FormattedFixTests {
  private static func files(_ defect: SeededDefect) throws -> [String: String] {
    RealPathways.texts.merging(try defect.changedTexts()) { _, new in new }
  }

  private static func isFormatted(_ text: [UInt8], _ path: String) -> Bool {
    guard case .unchanged = PathwayFormatter().format(text, path: path).outcome else { return false }
    return true
  }

  private static func fixer(includingUnsafe: Bool) throws -> PathwayFixer {
    PathwayFixer(Validator(today: try #require(RealPathways.today)), includingUnsafe: includingUnsafe)
  }

  @Test(arguments: SeededDefect.all)
  func `a file that was formatted is so when it is mended`(_ defect: SeededDefect) throws {
    let files = try Self.files(defect)
    for includingUnsafe in [false, true] {
      let result = try Self.fixer(includingUnsafe: includingUnsafe).fix([defect.path], provider: MemoryProvider(texts: files))
      for file in result.files where Self.isFormatted(file.source, file.path) {
        #expect(Self.isFormatted(file.result, file.path), "\(String(decoding: file.result, as: UTF8.self))")
      }
      #expect(result.isSettled)
      #expect(result.refused == [])
    }
  }

  /// Between braces a proposal needs lines of its own, for its comments, which the formatter would spread out.
  @Test(arguments: SeededDefect.all)
  func `what is proposed stands where the formatter leaves it`(_ defect: SeededDefect) throws {
    let changed = try defect.changedTexts()
    let report = RealPathways.report(on: [defect.path], changed: changed)
    for fix in report.findings.flatMap({ $0.fixes }) where fix.safety == .shownOnly {
      let edit = try #require(fix.edits.first)
      let path = report.sources[Int(edit.place.file.index)].path
      var text = Array(try #require(changed[path] ?? RealPathways.texts[path]).utf8)
      guard Self.isFormatted(text, path), !edit.replacement.hasPrefix(",") else { continue }
      text.replaceSubrange(edit.place.span.range, with: edit.replacement.utf8)
      #expect(Self.isFormatted(text, path), "\(edit.replacement)")
    }
  }

  @Test func `most faults are put into files that stay formatted, and many of them can be mended`() throws {
    var formatted = 0
    var mended = 0
    for defect in SeededDefect.all {
      let files = try Self.files(defect)
      guard let text = files[defect.path], Self.isFormatted(Array(text.utf8), defect.path) else { continue }
      formatted += 1
      let result = try Self.fixer(includingUnsafe: true).fix([defect.path], provider: MemoryProvider(texts: files))
      if !result.files.isEmpty { mended += 1 }
    }
    #expect(formatted > SeededDefect.all.count / 2)
    #expect(mended > 20)
  }
}
