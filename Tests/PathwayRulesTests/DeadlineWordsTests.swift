import PathwayKit
import PathwayRules
import Testing

@Suite struct DeadlineWordsTests {
  @Test func `a deadline that the parts always break is told without a date`() throws {
    let finding = try #require(judge(time: "frist: 15 uker", within: "3 måneder").findings.first)
    #expect(finding.code.number == 602)
    #expect(finding.message.nb == "fristen for «hele-undersøkelsen» er 3 måneder, men delene kan ta 15 uker")
    #expect(finding.message.en == "the deadline of “hele-undersøkelsen” is 3 måneder, but the parts may take 15 uker")
  }

  @Test func `a deadline that the parts break on some dates is told with the first, in words`() throws {
    let finding = try #require(judge(time: "frist: 13 uker", within: "3 måneder").findings.first)
    #expect(finding.message.nb.hasSuffix("men delene kan ta 13 uker når klokken starter 31. januar 2020"))
    #expect(finding.message.en.hasSuffix("but the parts may take 13 uker when the clock starts on 31 January 2020"))
  }

  @Test func `each part is shown where its time is written, in order`() throws {
    let report = judge(
      time: """
        ventetid: {ansvarlig: barneverntjeneste, høyst: 9 uker}
            varighet: 1–5 uker
        """, within: "10 uker")
    let finding = try #require(report.findings.first)
    #expect(
      finding.related.map { $0.message.nb } == [
        "ventetiden for «undersøke» er 9 uker", "«undersøke» kan ta 5 uker",
      ])
    #expect(finding.related.map { text(at: $0.place, in: report) } == ["9 uker", "1–5 uker"])
  }

  @Test func `a part of several rounds is shown once, with the rounds`() throws {
    let report = judge(
      """
      forløp: lunge
      tittel: Kols
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, neste: prøve-medisin}
        prøve-medisin:
          ansvarlig: fastlege
          frist: 2 uker
          valg:
            - {når: Medisinen virker ikke, neste: prøve-medisin, høyst: 3 runder}
            - {ellers: plan}
        plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
      frister:
        behandling: {fra: måle, til: plan, innen: 7 uker}
      """)
    let finding = try #require(report.findings.first)
    #expect(finding.related.map { $0.message.nb } == ["fristen for «prøve-medisin» er 2 uker, i 4 runder"])
    #expect(finding.help?.nb.contains("`høyst`") == true)
  }

  @Test func `the time of a wait is shown at the branch that says it`() throws {
    let report = judge(
      """
      forløp: lunge
      tittel: Kols
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        spørre:
          start: Pasienten er tungpustet
          ansvarlig: fastlege
          avventer:
            - {hendelse: Svar fra pasienten, neste: plan}
            - {etter: 5 uker, neste: plan}
        plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
      frister:
        svar: {fra: start av spørre, til: plan, innen: 2 uker}
      """)
    let finding = try #require(report.findings.first)
    #expect(finding.code.number == 602)
    #expect(finding.related.map { text(at: $0.place, in: report) } == ["5 uker"])
  }

  @Test func `where a loop may go round for ever the most is not assessed, at the deadline`() throws {
    let report = judge(
      """
      forløp: lunge
      tittel: Kols
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, neste: prøve-medisin}
        prøve-medisin:
          ansvarlig: fastlege
          frist: 2 uker
          valg:
            - {når: Medisinen virker ikke, neste: prøve-medisin}
            - {ellers: plan}
        plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
      frister:
        behandling: {fra: måle, til: plan, innen: 7 uker}
      """)
    #expect(report.findings.isEmpty)
    let check = try #require(report.unassessed.first)
    #expect(check.code.number == 602)
    #expect(check.origin.place.map { text(at: $0, in: report) } == "7 uker")
  }

  @Test
  func
    `parts that are not needed to break a promise are left out, the earliest first, and the date is that of the rest`()
    throws
  {
    let report = judge(
      """
      forløp: lunge
      tittel: Kols
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        ringe: {start: Pasienten er tungpustet, ansvarlig: fastlege, frist: 1 dag, neste: måle}
        måle: {ansvarlig: fastlege, frist: 10 virkedager, neste: plan}
        plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
      frister:
        målt: {fra: start av ringe, til: måle, innen: 14 dager}
      """)
    let finding = try #require(report.findings.first { $0.code.number == 602 })
    #expect(finding.related.count == 1)
    #expect(finding.message.nb.contains("26. mars 2020"))
  }

  @Test func `of parts that are as long as each other the later ones are listed`() throws {
    let report = judge(
      """
      forløp: lunge
      tittel: Kols
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        a: {start: Pasienten er tungpustet, ansvarlig: fastlege, frist: 2 uker, neste: b}
        b: {ansvarlig: fastlege, frist: 2 uker, neste: c}
        c: {ansvarlig: fastlege, frist: 2 uker, neste: d}
        d: {slutt: Pasienten har en plan, ansvarlig: fastlege}
      frister:
        hele: {fra: start av a, til: d, innen: 3 uker}
      """)
    let finding = try #require(report.findings.first { $0.code.number == 602 })
    #expect(finding.related.map { $0.place }.map { text(at: $0, in: report) } == ["2 uker", "2 uker"])
    #expect(finding.related.allSatisfy { $0.message.nb.contains("b") || $0.message.nb.contains("c") })
  }

  private func text(at place: Place, in report: ValidationReport) -> String {
    let source = report.sources[Int(place.file.index)]
    return String(decoding: source.bytes[Int(place.span.start)..<Int(place.span.end)], as: UTF8.self)
  }

  /// Judges a report of a concern that is looked into for some time.
  private func judge(time: String, within: String) -> ValidationReport {
    judge(
      """
      forløp: barn-i-barnevern
      tittel: Helsehjelp til barn i barnevernet
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        melde: {start: Noen er bekymret, ansvarlig: barneverntjeneste, neste: undersøke}
        undersøke:
          ansvarlig: barneverntjeneste
          \(time)
          neste: konkludere
        konkludere: {slutt: Barnet har en plan, ansvarlig: barneverntjeneste}
      frister:
        hele-undersøkelsen: {fra: start av melde, til: konkludere, innen: \(within)}
      """)
  }

  private func judge(_ text: String) -> ValidationReport {
    let files = ["forløp.yaml": Array(text.utf8), ExampleCatalogue.path: Array(ExampleCatalogue.text.utf8)]
    return Validator(today: CalendarDate("2026-06-01")).validate(["forløp.yaml"], provider: MemoryProvider(files))
      .report
  }
}
