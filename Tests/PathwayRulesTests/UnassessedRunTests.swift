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

  @Test func `two owners of one thing are not assessed where an arrow goes back too early`() {
    let report = judge(
      """
      forløp: hjertesvikt
      tittel: Oppfølging av hjertesvikt
      versjon: 0.1.0
      bruker: [felles.yaml]
      dokumenter: {liste: {navn: Legemiddelliste, innhold: [legemidler]}}
      steg:
        kontroll: {start: Hjertesvikt, ansvarlig: sykehus, neste: [justere, trene]}
        justere:
          ansvarlig: sykehus
          valg:
            - {når: Pasienten er tung i pusten, neste: kontroll}
            - {ellers: stabil}
        trene: {ansvarlig: sykehus, neste: stabil}
        stabil: {slutt: Pasienten er stabil, ansvarlig: sykehus}
      overleveringer:
        til-legen: {fra: justere, til: fastlege, type: delt-ansvar, frist: 1 døgn, eies etterpå: {legemidler: fastlege}}
        til-hjemmet: {fra: trene, til: fastlege, type: delt-ansvar, frist: 1 døgn, eies etterpå: {legemidler: sykehus}}
      """)
    #expect(report.findings.contains { $0.code.number == 405 })
    #expect(report.unassessed.map { $0.code.number }.contains(310))
  }

  @Test func `whether three services come in over several rounds is not assessed`() {
    let report = judge(rounds())
    #expect(report.findings.isEmpty)
    #expect(report.unassessed.map { $0.code.number } == [305])
    #expect(report.unassessed.allSatisfy { $0.reason.nb.contains("sløyfer") && $0.reason.en.contains("loops") })
  }

  @Test func `nor whether somebody coordinates then`() {
    let report = judge(rounds(coordination: "\nkoordinering: [{rolle: koordinator, aktør: fastlege, fra: plan}]"))
    #expect(report.findings.isEmpty)
    #expect(report.unassessed.map { $0.code.number } == [306])
  }

  /// A hospital and a home service that may each come in, in one round or another.
  private func rounds(coordination: String = "") -> String {
    """
    forløp: syn
    tittel: Nedsatt syn
    versjon: 0.1.0
    bruker: [felles.yaml]\(coordination)
    steg:
      se:
        start: Pasienten ser dårlig
        ansvarlig: fastlege
        valg:
          - {når: Det haster, neste: undersøke}
          - {ellers: hjelpe}
      undersøke: {ansvarlig: sykehus, neste: vurdere}
      hjelpe: {ansvarlig: hjemmetjeneste, neste: vurdere}
      vurdere:
        ansvarlig: fastlege
        valg:
          - {når: Synet er verre, neste: se, høyst: 3 runder}
          - {ellers: plan}
      plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
    overleveringer:
      til-sykehuset: \(shared("se", "undersøke"))
      til-hjemmet: \(shared("se", "hjelpe"))
      fra-sykehuset: \(shared("undersøke", "vurdere"))
      fra-hjemmet: \(shared("hjelpe", "vurdere"))
    """
  }

  private func shared(_ from: String, _ to: String) -> String {
    """
    {fra: \(from), til: \(to), type: delt-ansvar, frist: 3 virkedager, hjemmel: hpl-25, kvittering: {nivå: akseptert, innen: 1 uke, \
    mangler: {varsle: [fastlege]}}}
    """
  }

  private func judge(_ text: String) -> ValidationReport {
    let files = ["forløp.yaml": Array(text.utf8), ExampleCatalogue.path: Array(ExampleCatalogue.text.utf8)]
    return Validator(today: CalendarDate("2026-06-01")).validate(["forløp.yaml"], provider: MemoryProvider(files))
      .report
  }
}
