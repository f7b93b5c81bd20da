import PathwayKit
import PathwayTestSupport
import Testing

@testable import forlop

struct AdaptationStartTests {
  @Test func `An adaptation says what it adapts, and shows every role and what it may do`() throws {
    let start = Start(SmallProject.files)
    let file = try start("--adaptation", "uro", "--community", "innlandet")
    try Snapshot("uro-innlandet.yaml").expect(file.text)
    #expect(file.path == "uro-innlandet.yaml")
    let report = try start.reading(file).report
    #expect(!report.hasFindings(atLeast: .warning))
    // Each role that nobody fills yet is a hint, and nothing else.
    #expect(report.findings.map { $0.code } == [RuleCode(805), RuleCode(805)])
  }

  @Test func `Roles are named one by one, or later`() throws {
    let (file, transcript) = try Start(SmallProject.files).answering([
      "2", "uro", "innlandt", "1", "", "ja", "Helsestasjonen: øvre", "", "",
    ])
    try Snapshot("roller-nb.txt").expect(transcript)
    #expect(file.text.contains("\nbinder:\n  helsestasjon: {navn: \"Helsestasjonen: øvre\"}\n  # bup: {navn: …}"))
  }

  @Test func `A role is named by an option`() throws {
    let start = Start(SmallProject.files)
    let file = try start(
      "--adaptation", "uro", "--bind", "bup=BUP Lillehammer", "--bind", "helsestasjon=Stasjonen, Storgata")
    let report = try start.reading(file, preset: .anbefalt).report
    #expect(!report.hasFindings(atLeast: .warning))
    let stopped = Start(SmallProject.files).stopping(nil, "--adaptation", "uro", "--bind", "bp=BUP")
    #expect(stopped?.message == "--bind: forløpet har ingen rolle «bp» som kan få et navn; mente du bup?")
  }

  @Test func `A base that is not there is not guessed`() throws {
    let stopped = Start(SmallProject.files).stopping(nil, "--adaptation", "ura")
    #expect(stopped?.message == "--adaptation: fant ikke forløpet «ura» i prosjektet; mente du uro?")
    #expect(stopped?.exitCode == 2)
  }

  @Test func `Every national pathway can be adapted, and what is written is a draft without a fault`() throws {
    let start = Start(in: RealPathways.provider)
    let offers = ProjectOffers(for: start.provider.canonicalPath(of: "."), from: start.provider)
    #expect(offers.pathways.count >= 8)
    for offer in offers.pathways {
      let file = try start("--adaptation", offer.id.text, "--community", "innlandet")
      let report = try start.reading(file).report
      #expect(!report.hasFindings(atLeast: .warning), "\(offer.id)")
    }
  }
}
