import PathwayKit
import Testing

/// What the author of a pathway that uses another reads, and what the step that uses it may say itself.
@Suite struct UsedPathwayWordsTests {
  private static let catalogue = """
    katalog: felles
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}
      sykehus: {navn: Sykehuset på Ålesund, område: spesialisthelsetjeneste}
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}
    dokumenter: {epikrise: {navn: Epikrise}, plan: {navn: Plan}}
    hjemler: {sphl-3-1: {lov: spesialisthelsetjenesteloven, paragraf: § 3-1}}
    """

  private static let stay = """
    forløp: opphold
    tittel: Opphold på sykehus
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      ta-imot:
        start: Pasienten kommer
        ansvarlig: sykehus
        varighet: 2–3 uker
        valg: [{når: Pasienten blir bedre, neste: hjem}, {ellers: sykehjem}]
      hjem: {slutt: Pasienten kan dra hjem, ansvarlig: sykehus, varighet: 1–4 uker}
      sykehjem: {slutt: Pasienten kan ikke dra hjem, ansvarlig: sykehus}
    """

  /// A pathway whose steps have one owner, so that nothing but what is asked about is wrong.
  private static func user(
    _ own: String = "", after: String = "", before: String = "", rest: String = "", owner: String = "sykehus",
    first: String = "start: Pasienten faller"
  ) -> String {
    """
    forløp: hofte
    tittel: Hoftebrudd
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      falle: {\(first), ansvarlig: sykehus, \(before)neste: opphold}
      opphold: {\(own)delforløp: {forløp: opphold, utganger: {hjem: trene, sykehjem: trene}}}
      trene: {ansvarlig: \(owner), \(after)neste: ferdig}
      ferdig: {slutt: Pasienten går, ansvarlig: \(owner)}
    \(rest)
    """
  }

  private func report(_ user: String, stay: String = Self.stay, language: String = "nb") -> ValidationReport {
    guard let today = CalendarDate(year: 2026, month: 6, day: 1) else { preconditionFailure("1 June is a date") }
    let texts = ["hofte.yaml": user, "opphold.yaml": stay, "felles.yaml": Self.catalogue]
    return Validator(today: today).validate(["hofte.yaml"], provider: MemoryProvider(texts: texts)).report
  }

  private func found(_ report: ValidationReport) -> [String] {
    report.findings.map { "\($0.code) \($0.subject.joined(separator: " "))" }
  }

  // MARK: - Words

  @Test func `a contract from the step has one name and one finding, however many ends it comes from`() throws {
    let contract = "overleveringer: {ut: {fra: opphold, til: trene, type: delt-ansvar, hjemmel: [sphl-3-1]}}"
    let report = report(Self.user(rest: contract, owner: "fastlege"))
    #expect(found(report) == ["PF203 ut", "PF208 ut"])
    let texts = report.findings.flatMap { [$0.message, $0.label, $0.help].compactMap { $0 } }
    #expect(texts.allSatisfy { !$0.nb.contains("/") && !$0.en.contains("/") })
  }

  @Test func `a deviation is accepted by the name that the author has written`() {
    let accepted = """
      overleveringer: {ut: {fra: opphold, til: trene, type: delt-ansvar, hjemmel: [sphl-3-1], frist: 1 dag}}
      unntak:
        - {regel: PF203, gjelder: ut, begrunnelse: Prøves ut, besluttet av: FSU, til: 2027-01-01}
      """
    let report = report(Self.user(rest: accepted, owner: "fastlege"))
    #expect(found(report) == [])
    #expect(report.accepted.count == 1)
  }

  @Test func `what to write is what can be written in the file`() throws {
    let report = report(Self.user(owner: "fastlege"))
    #expect(Set(found(report)) == ["PF201 opphold/hjem trene", "PF201 opphold/sykehjem trene"])
    for finding in report.findings {
      let help = try #require(finding.help)
      #expect(help.nb.contains("`fra: opphold`") && help.nb.contains("`til: trene`"))
      #expect(help.en.contains("`fra: opphold`") && help.en.contains("`til: trene`"))
    }
  }

  @Test func `a step that uses another pathway and that no run reaches is told`() {
    let report = report(
      Self.user().replacing("neste: opphold", with: "neste: trene"))
    #expect(found(report) == ["PF401 opphold opphold/ta-imot"])
  }

  @Test func `a wait at the entry without anybody in charge is told where a contract leads to it`() {
    let stay = Self.stay.replacing("    varighet: 2–3 uker", with: "    ventetid: {høyst: 2 uker}")
      .replacing(
        "ta-imot:\n    start: Pasienten kommer\n    ansvarlig: sykehus",
        with: "ta-imot:\n    start: Pasienten kommer\n    ansvarlig: fastlege")
    let contract = """
      overleveringer:
        inn: {fra: falle, til: opphold, type: delt-ansvar, hjemmel: [sphl-3-1], frist: 1 dag, kvittering: {nivå: akseptert, innen: 1 dag, mangler: {varsle: [sykehus]}}}
      """
    let report = report(Self.user(rest: contract), stay: stay)
    #expect(found(report).contains("PF207 opphold opphold/ta-imot"))
  }

  // MARK: - The completion of the step

  @Test func `a used pathway is over at whichever end it comes to`() {
    #expect(found(report(Self.user(after: "forutsetter: [opphold], "))) == [])
    let late = "frister: {kort: {fra: opphold, til: ferdig, innen: 1 dag}}"
    #expect(found(report(Self.user(rest: late))) == [])
    let whole = { (within: String) in "frister: {hele: {fra: falle, til: opphold, innen: \(within)}}" }
    #expect(found(report(Self.user(rest: whole("13 dager")))) == ["PF601 hele"])
    #expect(found(report(Self.user(rest: whole("20 dager")))) == ["PF602 hele"])
    #expect(found(report(Self.user(rest: whole("40 dager")))) == ["PF602 hele"])
    #expect(found(report(Self.user(rest: whole("7 uker")))) == [])
  }

  @Test func `what is required of a used pathway must be done on every way`() {
    let around = Self.user(after: "forutsetter: [opphold], ").replacing(
      "neste: opphold", with: "valg: [{når: Det haster, neste: opphold}, {ellers: trene}]")
    #expect(found(report(around)) == ["PF412 trene opphold"])
  }

  // MARK: - What the step says itself

  @Test func `what the step makes is at hand after each end, and what it needs must be at hand before`() {
    #expect(found(report(Self.user("gir: [epikrise], ", after: "trenger: [epikrise], "))) == [])
    let lacking = report(Self.user("trenger: [plan], "))
    #expect(found(lacking) == ["PF501 opphold/ta-imot plan"])
    #expect(lacking.findings.first?.place?.file == lacking.findings.first?.witness?.first?.origin.place?.file)
    #expect(found(report(Self.user("trenger: [plan], ", before: "gir: [plan], "))) == [])
  }

  @Test func `the deadline of the step is one for the whole`() {
    #expect(found(report(Self.user("frist: 10 dager, "))) == ["PF601 opphold"])
    #expect(found(report(Self.user("frist: 5 uker, "))) == ["PF602 opphold"])
    #expect(found(report(Self.user("frist: 7 uker, "))) == [])
  }

  @Test func `what the step requires must be done before it begins`() {
    #expect(found(report(Self.user("forutsetter: [trene], "))) == ["PF412 opphold/ta-imot trene"])
  }

  @Test func `what the file says of the step is judged as of any other`() {
    #expect(found(report(Self.user("norm: skal, "))) == ["PF701 opphold"])
    #expect(found(report(Self.user("oppmøte: ja, "))) == ["PF217 opphold"])
    #expect(found(report(Self.user("oppmøte: ja, ikke møtt: trene, "))) == [])
  }

  @Test func `of two answers to one question nobody knows which holds`() {
    let stay = Self.stay.replacing("    varighet: 2–3 uker", with: "    ventetid: {ansvarlig: sykehus, høyst: 2 uker}")
    let report = report(Self.user("ventetid: {ansvarlig: sykehus, høyst: 1 uke}, "), stay: stay)
    #expect(found(report) == [])
    #expect(report.unassessed.map { $0.code.number } == [109])
    #expect(report.unassessed.first?.reason.nb.contains("`ventetid`") == true)
  }

  // MARK: - What cannot be told

  @Test func `runs through a used pathway whose loop begins at two places are unknown, and that is said`() {
    let stay = """
      forløp: opphold
      tittel: Opphold på sykehus
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        ta-imot: {start: Pasienten kommer, ansvarlig: sykehus, valg: [{når: Det haster, neste: a}, {ellers: b}]}
        a: {ansvarlig: sykehus, neste: b}
        b: {ansvarlig: sykehus, valg: [{når: En gang til, neste: a, høyst: 2 runder}, {når: Bra, neste: hjem}, {ellers: sykehjem}]}
        hjem: {slutt: Pasienten kan dra hjem, ansvarlig: sykehus}
        sykehjem: {slutt: Pasienten kan ikke dra hjem, ansvarlig: sykehus}
      """
    let report = report(Self.user(after: "trenger: [plan], "), stay: stay)
    #expect(found(report) == [])
    #expect(report.unassessed.contains { $0.code == RuleCode(109) && $0.reason.nb.contains("PF404") })
  }

  @Test func `where the used pathway is unknown, a duty may be discharged there`() {
    let duty = "plikter: {melde: {tittel: Melding om fall}}"
    let broken = Self.stay.replacing("ansvarlig: sykehus, varighet: 1–4 uker", with: "ansvarlig: sykehuset")
    #expect(found(report(Self.user(rest: duty), stay: broken)) == [])
    #expect(found(report(Self.user(rest: duty))) == ["PF307 melde"])
  }

  @Test(arguments: [
    "kriterier: {alvorlighet: [lav, høy]}", "aktører: {lege: {navn: En lege, område: kommune}}",
    "dokumenter: {notat: {navn: Notat}}",
  ])
  func `what is declared otherwise in the two is not taken for the same`(_ mine: String) {
    let theirs = mine.replacing("høy", with: "svært høy").replacing("kommune", with: "privat")
      .replacing("Notat}", with: "Et notat}")
    let report = report(Self.user(rest: mine), stay: Self.stay + "\n" + theirs)
    #expect(report.unassessed.map { $0.code.number } == [109])
  }
}
