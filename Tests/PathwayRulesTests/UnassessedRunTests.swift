import PathwayKit
import PathwayRules
import Testing

@Suite struct UnassessedRunTests {
  @Test
  func `where an arrow goes back too early, each rule on runs that has something to ask says that it is not assessed`()
  {
    let report = judge(
      """
      forløp: hjertesvikt
      tittel: Oppfølging av hjertesvikt
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        kontroll: {start: Hjertesvikt, ansvarlig: fastlege, gir: [observasjon], neste: [justere, trene, skrive-notat]}
        justere:
          ansvarlig: fastlege
          forutsetter: [kontroll]
          valg:
            - {når: Pasienten er tung i pusten, neste: kontroll}
            - {ellers: stabil}
        trene: {ansvarlig: fastlege, gir: [observasjon], frist: {innen: 2 uker, regnes fra: kontroll}, neste: øve}
        skrive-notat: {ansvarlig: fastlege, oppfyller: [notat], ferdig: ja}
        stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege, trenger: [observasjon]}
        øve: {slutt: Pasienten øver selv, ansvarlig: pasient}
      overleveringer:
        si-fra:
          fra: kontroll
          til: hjemmetjeneste
          type: varsling
          dokument: [observasjon]
          frist: 2 virkedager
          kvittering: {nivå: lest, innen: 1 uke, mangler: {varsle: [fastlege]}}
      plikter:
        notat: {tittel: Notat i journalen}
      """)
    #expect(report.findings.map { $0.code.number } == [405])
    #expect(report.unassessed.map { $0.code.number } == [307, 402, 411, 412, 501, 503, 506, 601, 602, 603])
    #expect(Set(report.unassessed.map { $0.reason }).count == 1)
    #expect(report.unassessed.allSatisfy { $0.reason.nb.contains("PF405") && $0.reason.en.contains("PF405") })
  }

  @Test func `a rule that has nothing to ask says nothing of the runs`() {
    let report = judge(
      """
      forløp: hjertesvikt
      tittel: Oppfølging av hjertesvikt
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        kontroll: {start: Hjertesvikt, ansvarlig: fastlege, neste: [justere, trene]}
        justere:
          ansvarlig: fastlege
          valg:
            - {når: Pasienten er tung i pusten, neste: kontroll}
            - {ellers: stabil}
        trene: {ansvarlig: fastlege, neste: stabil}
        stabil: {slutt: Pasienten er stabil, ansvarlig: fastlege}
      """)
    #expect(report.findings.map { $0.code.number } == [405])
    #expect(report.unassessed.map { $0.code.number } == [])
  }

  private func judge(_ text: String) -> ValidationReport {
    let files = ["forløp.yaml": Array(text.utf8), ExampleCatalogue.path: Array(ExampleCatalogue.text.utf8)]
    return Validator(today: CalendarDate("2026-06-01")).validate(["forløp.yaml"], provider: MemoryProvider(files))
      .report
  }
}
