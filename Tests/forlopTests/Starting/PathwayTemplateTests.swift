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

  @Test(arguments: combinations, [[:], SmallProject.files])
  func `Whatever is said of whom, it is written as it is formatted`(
    options: [String], files: [String: String]
  ) throws {
    let start = Start(files)
    let file = try start.file(["--title", "Søvn: #1"] + options)
    try expectDraft(start, file, codes: [211, 505, 702, 709])
  }

  @Test func `A service is only offered where pathways for the same patients have it`() throws {
    let start = Start(SmallProject.files)
    let known = try start("--title", "Søvn", "--group", "barn-og-unge").text
    #expect(known.contains("ansvarlig: helsestasjon") && known.contains("ansvarlig: bup"))
    for group in [[], ["--group", "Voksne som sover dårlig"]] {
      let unknown = try start.file(["--title", "Søvn"] + group).text
      #expect(unknown.contains("navn: Tjenesten som møter pasienten først # fyll inn"))
      #expect(unknown.contains("navn: Tjenesten som får henvisningen # fyll inn"))
    }
  }

  @Test func `A contract is like those of the project: document, channel, and a ground to think about`() throws {
    let text = try Start(SmallProject.files)("--title", "Søvn", "--group", "barn-og-unge").text
    #expect(text.contains("ansvarlig: helsestasjon"))
    #expect(text.contains("medvirker: [barnet]"))
    #expect(text.contains("innhold: [problemstilling, ønske]"))
    #expect(text.contains("kanal: e-henvisning"))
    #expect(text.contains("# hjemmel: [hpl-25] # fyll inn: er det denne? Lignende overleveringer har den"))
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
    let pairs = zip(offers.actors, offers.actors.dropFirst() + offers.actors.prefix(1))
    let files = pairs.enumerated().map { number, pair in
      let draft = PathwayDraft(
        id: Identifier("prøve-\(number)"), title: "\(pair.0.id) til \(pair.1.id)", group: .unknown,
        first: .catalogued(pair.0), receiver: .catalogued(pair.1))
      let text = PathwayTemplate(draft, offers, in: start.provider.canonicalPath(of: "egne")).text
      return StartedFile(path: "egne/\(number).yaml", text: text, content: Text(draft.title), commands: []).formatted
    }
    let result = try start.reading(files, over: RealPathways.files)
    #expect(result.pathways.count { $0.path.hasPrefix("egne/") } == files.count)
    let findings = result.report.keepingFindings(atLeast: .warning).findings
    #expect(findings.isEmpty, "\(findings.map { $0.message.nb })")
  }

  /// Each way to answer each question: not at all, from a catalogue, and in words that YAML could take for something else.
  private static let combinations: [[String]] = {
    let groups = [[], ["--group", "barn-og-unge"], ["--group", "Barn: de #1 minste"]]
    let beginners = [[], ["--first", "helsestasjon"], ["--first", "Team \"ute\"", "--first-area", "kommune"]]
    let receivers = [[], ["--receiver", "bup"], ["--receiver", "BUP, {nord}", "--receiver-area", "privat"]]
    let sentences = [[], ["--start", "nei: ja", "--end", "[ferdig] # nesten"]]
    return groups.flatMap { group in
      beginners.flatMap { first in receivers.flatMap { to in sentences.map { group + first + to + $0 } } }
    }
  }()

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
