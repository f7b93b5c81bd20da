import Foundation
import PathwayKit
import Testing

/// What mending leaves of the form that all files share.
@Suite struct FormattedFixTests {
  /// Faults in real pathways: some of them, or with `FORLOP_SOAK=1` in the environment all.
  private static let defects: [SeededDefect] =
    ProcessInfo.processInfo.environment["FORLOP_SOAK"] == "1"
    ? SeededDefect.all : SeededDefect.all.enumerated().filter { $0.offset % 12 == 2 }.map { $0.element }

  private static func isFormatted(_ text: [UInt8], _ path: String) -> Bool {
    guard case .unchanged = PathwayFormatter().format(text, path: path).outcome else { return false }
    return true
  }

  @Test(arguments: defects)
  func `a file that was formatted is so when it is mended`(_ defect: SeededDefect) throws {
    let changed = try defect.changedTexts()
    let report = RealPathways.report(on: [defect.path], changed: changed)
    let fixes = report.findings.flatMap { $0.fixes }
    for fix in fixes where fix.safety == .shownOnly { try expectFormatted(fix, in: report, changed) }
    guard fixes.contains(where: { $0.safety != .shownOnly }) else { return }
    let validator = Validator(today: try #require(RealPathways.today))
    for includingUnsafe in [false, true] {
      let result = PathwayFixer(validator, includingUnsafe: includingUnsafe).fix(
        [defect.path], provider: MemoryProvider(texts: RealPathways.texts.merging(changed) { $1 }))
      for file in result.files where Self.isFormatted(file.source, file.path) {
        #expect(Self.isFormatted(file.result, file.path), "\(String(decoding: file.result, as: UTF8.self))")
      }
      #expect(result.isSettled)
      #expect(result.refused == [])
    }
  }

  /// Between braces a proposal needs lines of its own, for its comments, which the formatter would spread out.
  private func expectFormatted(_ fix: Fix, in report: ValidationReport, _ changed: [String: String]) throws {
    let edit = try #require(fix.edits.first)
    let path = report.sources[Int(edit.place.file.index)].path
    var text = Array(try #require(changed[path] ?? RealPathways.texts[path]).utf8)
    guard Self.isFormatted(text, path), !edit.replacement.hasPrefix(",") else { return }
    text.replaceSubrange(edit.place.span.range, with: edit.replacement.utf8)
    #expect(Self.isFormatted(text, path), "\(edit.replacement)")
  }

  @Test(arguments: ["tittel: ", "tittel:  "])
  func `a contract comes between braces where the others do, and the file is as tidy as it was`(title: String) throws {
    let text = """
      forløp: svimmelhet
      tittel: Svimmelhet
      versjon: 0.1.0
      aktører: {fastlege: {navn: Fastlege, område: kommune}, sykehus: {navn: Sykehus, område: spesialisthelsetjeneste}}
      steg:
        ringe: {start: Pasienten ringer, ansvarlig: fastlege, neste: [undersøke, råd]}
        undersøke: {ansvarlig: sykehus, slutt: Pasienten er undersøkt}
        råd: {ansvarlig: sykehus, slutt: Pasienten har fått råd}
      overleveringer: {videre: {fra: ringe, til: undersøke, type: møte, frist: 1 uke}}

      """.replacing("tittel: ", with: title)
    let fixer = PathwayFixer(Validator(today: try #require(RealPathways.today)), includingUnsafe: true)
    let result = fixer.fix(["a.yaml"], provider: MemoryProvider(texts: ["a.yaml": text]))
    let file = try #require(result.files.first)
    #expect(Self.isFormatted(file.source, "a.yaml") == Self.isFormatted(file.result, "a.yaml"))
    #expect(Self.isFormatted(file.source, "a.yaml") == (title == "tittel: "))
    #expect(String(decoding: file.result, as: UTF8.self).contains("type: , # fyll inn"))
    #expect(!result.validation.report.findings.contains { $0.code == RuleCode(201) })
  }
}
