import Foundation
import NationalPathways
import PathwayKit
import Testing

@Suite struct NationalPathwaysTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  @Test func `the library holds what stands in the folder, byte for byte`() throws {
    let source = try EmbeddedSource()
    if Self.isRecording {
      try source.write()
      Issue.record("the embedded files are written anew; build and test again")
      return
    }
    #expect(Set(NationalPathways.files.keys) == Set(source.files.map { $0.path }))
    // Only whether they are equal: the texts are too long to be shown.
    for (path, text) in source.files {
      let isEqual = NationalPathways.files[path] == text
      #expect(isEqual, "\(path): run with RECORD_SNAPSHOTS=1")
    }
    let written = try EmbeddedSource.written()
    #expect(Set(written.keys) == Set(source.sources.keys))
    for (name, text) in source.sources {
      let isEqual = written[name] == text
      #expect(isEqual, "\(name): run with RECORD_SNAPSHOTS=1")
    }
  }

  @Test(.enabled(if: !isRecording))
  func `a pathway is given with everything that it refers to`() {
    let pathway = NationalPathways.barnevern
    #expect(pathway.resolved.pathway.id == "barnevern")
    #expect(pathway.resolved.actor("fastlege")?.name == "Fastlege")
    #expect(NationalPathways.all.contains { $0.resolved.pathway.id == "demens" })
  }

  @Test(.enabled(if: !isRecording))
  func `every national pathway is there, and gives no error and no warning`() throws {
    let names = Set(NationalPathways.all.map { $0.path })
    #expect(names == Set(try EmbeddedSource().files.map { $0.path }.filter { $0.hasPrefix("pathways/nasjonale/") }))
    let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let report = Validator(today: today).validate(["pathways"], provider: NationalPathways.provider).report
    #expect(report.findings.filter { $0.severity > .hint } == [])
  }

  /// The file is that of `Examples/ansvar`, so that the example compiles as long as the tests do.
  @Test(.enabled(if: !isRecording))
  func `the example tells who is responsible, and for how many steps`() {
    let lines = Responsibility(pathway: NationalPathways.barnevern).lines
    #expect(lines.first == "Helsekartlegging og utredning av barn i barnevernet")
    let owned = NationalPathways.barnevern.resolved.steps.count { $0.responsible != nil }
    let counts = lines.dropFirst().compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    #expect(counts.count == lines.count - 1)
    #expect(counts.reduce(0, +) == owned)
  }
}
