import Foundation
import PathwayKit
import PathwayModel
import PathwayTestSupport
import SourceText
import Testing

@testable import forlop

struct PathwayTemplateTests {
  @Test(arguments: [
    ["--title", "Eldre som faller"],
    ["--title", "Eldre som faller", "--group", "Eldre over 80: de skrøpeligste", "--first", "Fastlegen"],
    ["--title", "Nei", "--id", "nei", "--first", "1", "--receiver", "på", "--start=- ja", "--end", "null"],
    ["--title", "Pasient", "--first", "Pasient", "--receiver", "Henvisning"],
    ["--title", "Avslutte", "--first", "Avslutte", "--receiver", "🙂"],
  ])
  func `Whatever stands alone passes as a draft, with hints that teach`(options: [String]) throws {
    let start = Start()
    try expectDraft(start, try start.file(options), codes: [505, 702])
  }

  @Test(arguments: ["helsestasjon", "fastlege", "bup"], ["bup-døgn", "bup", "fastlege"])
  func `Whatever uses catalogues passes as a draft`(first: String, receiver: String) throws {
    guard first != receiver else { return }
    let start = Start(SmallProject.files)
    let file = try start("--title", "Søvn", "--first", first, "--receiver", receiver, "--group", "barn-og-unge")
    // A channel that both have is not always there: it is left to the authors.
    try expectDraft(start, file, codes: [211, 505, 702, 709])
  }

  @Test func `A contract is like those of the project: document, channel, and a ground to think about`() throws {
    let text = try Start(SmallProject.files)("--title", "Søvn", "--group", "barn-og-unge").text
    #expect(text.contains("ansvarlig: helsestasjon"))
    #expect(text.contains("medvirker: [barnet]"))
    #expect(text.contains("innhold: [problemstilling, ønske]"))
    #expect(text.contains("kanal: e-henvisning"))
    #expect(text.contains("# hjemmel: [hpl-25] # fyll inn: er det denne? Lignende har den, fra felles/kataloger.yaml"))
  }

  @Test func `No deadline claims to be verified, and every number is left to the authors`() throws {
    let text = try Start()("--title", "Søvn").text
    for line in text.split(separator: "\n") where line.contains("innen: ") { #expect(line.contains("# fyll inn: ")) }
    #expect(!text.contains("verifisert: ja"))
    #expect(text.matches(of: /verifisert: nei/).count >= 2)
  }

  @Test func `Every actor of the real catalogues can meet the patient first, or receive`() throws {
    let start = Start(in: RealPathways.provider)
    let offers = ProjectOffers(for: start.provider.canonicalPath(of: "."), from: start.provider)
    #expect(offers.actors.count > 40)
    let fixed = try #require(offers.actors.first)
    for offer in offers.actors.dropFirst() {
      for (first, receiver) in [(fixed.id.text, offer.id.text), (offer.id.text, fixed.id.text)] {
        let file = try start("--title", "Prøve", "--first", first, "--receiver", receiver)
        let report = try start.reading(file).report
        #expect(!report.hasFindings(atLeast: .warning), "\(first), \(receiver)")
      }
    }
  }

  private func expectDraft(_ start: Start, _ file: StartedFile, codes: Set<Int>) throws {
    let result = try start.reading(file)
    #expect(result.faultyPaths.isEmpty)
    let findings = result.report.findings
    #expect(!result.report.hasFindings(atLeast: .warning), "\(findings.map { $0.message.nb })\n\(file.text)")
    let others = findings.filter { finding in !codes.contains { finding.code == RuleCode($0) } }
    #expect(others.isEmpty, "\(others.map { $0.message.nb })")
    let steps = try #require(result.pathways.first { $0.path == file.path }).analysed.steps
    #expect((5...8).contains(steps.count))
  }
}

/// The pathways of the repository, in memory.
enum RealPathways {
  static let provider: any SourceProvider = {
    let root = URL(filePath: #filePath).appending(path: "../../../../pathways").standardizedFileURL
    var files: [String: [UInt8]] = ["LESMEG.md": []]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? [] where path.hasSuffix(".yaml") {
      files[path] = FileManager.default.contents(atPath: root.appending(path: path).path).map { [UInt8]($0) }
    }
    return MemoryProvider(files)
  }()
}
