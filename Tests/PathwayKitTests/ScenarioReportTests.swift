import Foundation
import FoundationXML
import PathwayKit
import PathwayTestSupport
import Testing

/// What a group and a system that builds software read of scenarios.
@Suite struct ScenarioReportTests {
  private static let pathway = """
    forløp: hørsel
    tittel: Nedsatt hørsel hos eldre
    versjon: 0.1.0
    aktører:
      fastlege: {navn: Fastlegen, område: kommune, kanaler: [e-henvisning]}
      hørselssentral: {navn: Hørselssentralen på Ålesund sjukehus, område: spesialisthelsetjeneste, kanaler: [e-henvisning]}
      pasient: {navn: Pasienten, område: innbygger}
    kanaler:
      e-henvisning: {navn: Elektronisk henvisning, type: melding}
    dokumenter:
      henvisning: {navn: Henvisning, innhold: [problemstilling]}
      prøvesvar: {navn: Høreprøve}
    hjemler:
      pbrl-2-2: {lov: pasient- og brukerrettighetsloven, paragraf: § 2-2}
    steg:
      måle:
        start: Pasienten hører dårlig
        tittel: Hørselen måles på fastlegens kontor
        ansvarlig: fastlege
        gir: [prøvesvar, henvisning]
        varighet: 1–2 uker
        valg:
          - når: Det er voks i øret, og det må ut
            neste: rense
          - når: Høreapparat kan hjelpe
            neste: prøve-høreapparat
          - ellers: hører
      rense: {tittel: Øret renses, ansvarlig: fastlege, frist: 3 dager, neste: hører}
      prøve-høreapparat:
        tittel: Høreapparat prøves
        ansvarlig: hørselssentral
        ventetid: {ansvarlig: fastlege, høyst: 12 uker}
        varighet: 1–3 måneder
        oppmøte: ja
        ikke møtt: måle
        neste: hører
      hører: {slutt: Pasienten hører det som blir sagt, ansvarlig: pasient}
    overleveringer:
      henvisning-hørsel:
        tittel: Henvisning til hørselssentralen
        fra: måle
        til: prøve-høreapparat
        type: henvisning
        dokument: [henvisning]
        innhold: [problemstilling]
        kanal: e-henvisning
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
        avslag: rense
        ansvar i ventetid: fastlege
        tilbakemelding: {til: fastlege, innen: 7 dager}
        hjemmel: [pbrl-2-2]
        informerer pasient: ja
    """

  private static let scenarios = [
    "arne-77.yaml": """
    scenario: arne-77
    tittel: Arne (77) får høreapparat
    forløp: hørsel
    tar:
      - måle: Høreapparat kan hjelpe
    forventer: {slutt: hører, innen: 1 år, innom: [hørselssentral], overleveringer: [henvisning-hørsel]}
    """,
    "berit-81.yaml": """
    scenario: berit-81
    tittel: Henvisningen for Berit (81) blir avslått
    forløp: hørsel
    tar:
      - måle: avslag
      - rense
    forventer: {slutt: hører, innen: 2 uker, innom: [hørselssentral]}
    """,
    "dag-69.yaml": "scenario: dag-69\nforløp: hørsel\ntar: [prøve-høreapparat]\nforventer: {slutt: hører}\n",
    "eva-90.yaml": "scenario: eva-90\nforløp: hørsl\ntar: []\nforventer: {slutt: hører}\n",
  ]

  private static func report() throws -> ScenarioReport {
    let files = scenarios.mapValues { $0 }.merging(["horsel.yaml": pathway]) { $1 }
    let start = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    let result = Validator(today: start).validate(["."], provider: MemoryProvider(texts: files))
    return ScenarioReport(
      result.scenarios, from: start, sources: result.report.sources, fileCount: result.report.files.count)
  }

  @Test(arguments: Language.allCases)
  func `scenarios are told as stories that a group reads aloud`(_ language: Language) throws {
    let report = try Self.report()
    #expect(report.scenarios.map { $0.standing } == [.passed, .failed, .failed, .notAssessed])
    try Snapshot("stories-\(language.rawValue).txt").expect(ScenarioTextReporter(language: language).report(report))
  }

  @Test func `quietly, only what does not end as it expects is told`() throws {
    let report = try Self.report()
    let text = ScenarioTextReporter(quiet: true).report(report)
    #expect(!text.contains("arne-77"))
    #expect(text.contains("berit-81") && text.contains("eva-90"))
  }

  @Test func `programs get every step with its dates, ways and handoffs`() throws {
    try Snapshot("scenarios.json").expect(ScenarioJSONReporter().report(try Self.report()))
  }

  @Test func `systems that build software get a report in the form of JUnit`() throws {
    let text = ScenarioJUnitReporter().report(try Self.report())
    try Snapshot("scenarios.xml").expect(text)
    let document = try XMLDocument(xmlString: text)
    let cases = try document.nodes(forXPath: "/testsuites/testsuite/testcase").compactMap { $0 as? XMLElement }
    #expect(cases.map { $0.attribute(forName: "name")?.stringValue } == ["arne-77", "berit-81", "dag-69", "eva-90"])
    #expect(cases.map { $0.children?.first?.name } == [nil, "failure", "failure", "error"])
    let counts = ["tests", "failures", "errors", "skipped"].map {
      document.rootElement()?.attribute(forName: $0)?.stringValue
    }
    #expect(counts == ["4", "2", "1", "0"])
  }

  @Test func `a text that XML cannot hold is written as one that it can`() throws {
    let title = "<Kari> & \"Ola\" \u{1B}[31m"
    let scenario =
      "scenario: kari\ntittel: '\(title.replacing("\u{1B}", with: ""))'\nforløp: hørsel\ntar: [{måle: \"<&>\"}]\nforventer: {}\n"
    let start = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    let result = Validator(today: start).validate(
      ["."], provider: MemoryProvider(texts: ["k<&>.yaml": scenario, "horsel.yaml": Self.pathway]))
    let text = ScenarioJUnitReporter().report(
      ScenarioReport(result.scenarios, from: start, sources: result.report.sources))
    let suites = try XMLDocument(xmlString: text).nodes(forXPath: "/testsuites/testsuite").compactMap {
      $0 as? XMLElement
    }
    #expect(suites.map { $0.attribute(forName: "name")?.stringValue } == ["k<&>.yaml"])
  }

  @Test(arguments: [
    ("start: Pasienten hører dårlig", "beskrivelse: Ingen start", "mangler en start"),
    ("neste: hører}\n  prøve", "neste: hørrer}\n  prøve", "mangler en start eller en vei"),
    ("ikke møtt: måle\n    neste: hører", "ikke møtt: rense\n    neste: [måle, hører]", "PF405"),
    ("frist: 3 dager, neste: hører", "start: Øret er tett, neste: måle", "PF404"),
    ("steg:", "steg: [", "kan ikke leses"),
  ])
  func `a scenario whose pathway has faults is neither passed nor failed, and why is said`(
    old: String, new: String, reason: String
  ) throws {
    #expect(Self.pathway.contains(old))
    let start = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    let files = [
      "arne-77.yaml": try #require(Self.scenarios["arne-77.yaml"]),
      "horsel.yaml": Self.pathway.replacing(old, with: new),
    ]
    let result = Validator(today: start).validate(["arne-77.yaml"], provider: MemoryProvider(texts: files))
    #expect(result.scenarios.map { $0.standing } == [.notAssessed])
    #expect(result.report.findings.isEmpty)
    #expect(result.report.unassessed.map { $0.code.number } == [901])
    #expect(result.report.unassessed.first?.reason.nb.contains(reason) == true)
    let report = ScenarioReport(result.scenarios, from: start, sources: result.report.sources)
    #expect(!report.allPassed)
    #expect(ScenarioTextReporter().report(report).contains("? ikke vurdert\n   "))
  }

  @Test func `nothing to try is said so`() throws {
    let start = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    let report = ScenarioReport([], from: start, fileCount: 3)
    #expect(ScenarioTextReporter().report(report) == "ingen scenarioer å prøve i 3 filer\n")
    #expect(ScenarioTextReporter(language: .english).report(report) == "no scenarios to try in 3 files\n")
    #expect(report.allPassed)
  }
}
