import PathwayKit
import PathwayTestSupport
import Testing

@Suite struct NationalPathwayTests {
  @Test(arguments: RealPathways.national)
  func `a national pathway gives no error and no warning`(_ path: String) {
    let report = RealPathways.report(on: [path])
    #expect(report.findings.filter { $0.severity > .hint }.map { "\($0.code) \($0.message.nb)" } == [])
  }

  @Test(arguments: RealPathways.scenarios)
  func `a scenario of a national pathway ends as it expects`(_ path: String) {
    let report = RealPathways.report(on: [path])
    #expect(report.findings.map { "\($0.code) \($0.message.nb)" } == [])
    #expect(report.unassessed.map { "\($0.code) \($0.reason.nb)" } == [])
    #expect(report.files == [path])
  }

  @Test(arguments: RealPathways.national)
  func `a national pathway has at least three scenarios`(_ path: String) throws {
    let lines = try #require(RealPathways.texts[path]).split(separator: "\n")
    let name = try #require(lines.first { $0.hasPrefix("forløp: ") })
    let own = RealPathways.scenarios.filter { RealPathways.texts[$0]?.contains("\n\(name)\n") == true }
    #expect(own.count >= 3)
  }

  @Test func `the catalogues give no error and no warning`() {
    let report = RealPathways.report(on: ["pathways/felles"])
    #expect(report.findings.filter { $0.severity > .hint }.map { "\($0.code) \($0.message.nb)" } == [])
  }

  @Test(arguments: Language.allCases)
  func `the same paths in any order give the same bytes`(_ language: Language) {
    let paths = RealPathways.national + ["pathways/felles", "pathways/nasjonale", "pathways/felles/kilder.yaml"]
    let first = JSONReporter(language: language).report(report(on: paths))
    var generator = SeededGenerator(seed: 20_260_601)
    for _ in 0..<3 {
      #expect(JSONReporter(language: language).report(report(on: paths.shuffled(using: &generator))) == first)
    }
  }

  @Test func `the same pathway twice gives the same report`() {
    let reporter = JSONReporter(language: .bokmål)
    #expect(reporter.report(report(on: RealPathways.national)) == reporter.report(report(on: RealPathways.national)))
  }

  @Test func `a path that is written in two ways is one file`() {
    let path = RealPathways.childWelfare
    let once = report(on: [path])
    #expect(report(on: [path, "./" + path, "pathways/felles/../nasjonale/barnevern.yaml"]).findings == once.findings)
  }

  /// A report with a few faults in it, so that there is something to put in order.
  private func report(on paths: [String]) -> ValidationReport {
    let defects = [SeededDefect.references, SeededDefect.contracts].joined().filter { $0.changes.count == 1 }
    var changed: [String: String] = [:]
    for defect in defects.prefix(40) {
      let text = changed[defect.path] ?? RealPathways.texts[defect.path] ?? ""
      changed[defect.path] = defect.changes[0].apply(to: text) ?? text
    }
    return RealPathways.report(on: paths, changed: changed)
  }
}
