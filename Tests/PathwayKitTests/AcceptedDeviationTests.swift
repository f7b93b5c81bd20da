import PathwayKit
import Testing

/// What a deviation that is accepted hides, and what it does not.
@Suite struct AcceptedDeviationTests {
  @Test func `a finding that is accepted is told apart, with who answers for it and for how long`() throws {
    let report = judge("{regel: PF217, gjelder: måle, \(Self.complete), til: 2026-06-08}")
    #expect(report.findings.isEmpty)
    let accepted = try #require(report.accepted.first)
    #expect(report.accepted.count == 1)
    #expect(accepted.finding.code == RuleCode(217))
    #expect(accepted.reason == "Avtalt på møtet")
    #expect(accepted.decidedBy == "FSU kronisk sykdom")
    #expect(accepted.until == "2026-06-08")
    #expect(accepted.daysLeft == 7)
    #expect(!report.hasFindings(atLeast: .hint))
  }

  @Test func `without acceptance the finding is as it was, and the deviation is not said to be unused`() {
    let report = judge("{regel: PF217, gjelder: måle, \(Self.complete), til: 2026-06-08}").withoutAcceptance()
    #expect(report.findings.map { $0.code.number } == [217])
    #expect(report.accepted.isEmpty)
  }

  @Test func `a deviation that has expired hides nothing, and only that is said of it`() {
    let report = judge("{regel: PF217, gjelder: måle, \(Self.complete), til: 2026-05-31}")
    #expect(report.findings.map { $0.code.number }.sorted() == [217, 706])
    #expect(report.accepted.isEmpty)
  }

  @Test(arguments: [
    "{regel: PF217, gjelder: måle, begrunnelse: Avtalt, til: 2027-01-01}",
    "{regel: PF217, gjelder: måle, besluttet av: FSU, til: 2027-01-01}",
    "{regel: PF217, gjelder: måle, \(complete)}",
    "{regel: PF301, gjelder: måle, \(complete), til: 2020-01-01}",
  ])
  func `a deviation that is refused hides nothing, and only that is said of it`(_ deviation: String) {
    #expect(judge(deviation).findings.map { $0.code.number }.sorted() == [217, 708])
  }

  @Test func `what was written and not understood is not missing`() {
    let report = judge("{regel: PF217, gjelder: måle, \(Self.complete), til: i morgen}")
    #expect(report.findings.map { $0.code.number }.sorted() == [4, 217])
  }

  @Test func `a deviation for the pathway is about what has no name in it`() {
    let report = judge("{regel: PF703, gjelder: lunge, \(Self.complete), til: 2026-06-08}", review: "2020-01-01")
    #expect(report.findings.map { $0.code.number } == [217])
    #expect(report.accepted.map { $0.finding.code.number } == [703])
  }

  @Test func `a deviation for another step, or another rule, hides nothing`() {
    let report = judge("{regel: PF217, gjelder: plan, \(Self.complete), til: 2026-06-08}")
    #expect(report.findings.map { $0.code.number }.sorted() == [217, 707])
  }

  @Test(arguments: [Preset.utkast, .anbefalt, .streng])
  func `what is accepted does not depend on how strictly it is judged`(_ preset: Preset) {
    let report = judge("{regel: PF217, gjelder: måle, \(Self.complete), til: 2026-06-08}", preset: preset)
    #expect(report.accepted.map { $0.finding.code.number } == [217])
  }

  @Test func `a deviation from a rule that is not asked is not said to be unused`() {
    let deviation = "{regel: PF605, gjelder: måle, \(Self.complete), til: 2026-06-08}"
    #expect(judge(deviation).findings.map { $0.code.number } == [217])
    #expect(judge(deviation, preset: .streng).accepted.map { $0.finding.code.number } == [605])
  }

  /// What is wrong elsewhere, and the code of it: until it is mended, another rule may have kept silent.
  private static let obstacles: [(words: String, change: (old: String, new: String), deviation: String, code: Int)] = [
    ("a name that is declared nowhere", ("kanal: telefon", "kanal: telefn"), "regel: PF211, gjelder: til-øst", 101),
    ("a value that is none", ("oppmøte: ja", "oppmøte: kanskje"), "regel: PF217, gjelder: måle", 4),
    ("no way in", ("start: Pasienten er tungpustet, ", ""), "regel: PF412, gjelder: måle", 104),
    ("a step with two ways out", ("slutt: Ferdig", "slutt: Ferdig, neste: måle"), "regel: PF402, gjelder: følge", 106),
    (
      "a catalogue that is not all understood", ("kanaler: [plo]", "kanaler: [plo], områder: kommune"),
      "regel: PF211, gjelder: til-øst", 3
    ),
    ("a step that nobody comes to", ("neste: følge", "neste: hjelpe"), "regel: PF501, gjelder: følge", 401),
  ]

  @Test(arguments: obstacles.indices)
  func `while something else must be mended, nobody knows whether a deviation hides anything`(_ index: Int) throws {
    let obstacle = Self.obstacles[index]
    let files = Self.files("{\(obstacle.deviation), \(Self.complete), til: 2027-06-08}")
    #expect(Self.report(on: files).findings.map { $0.code.number } == [707])
    let isThere = files.values.contains { $0.contains(obstacle.change.old) }
    #expect(isThere)
    let report = Self.report(
      on: files.mapValues { $0.replacing(obstacle.change.old, with: obstacle.change.new) })
    #expect(report.findings.contains { $0.code.number == obstacle.code })
    #expect(!report.findings.contains { $0.code.number == 707 })
    let unassessed = report.unassessed.filter { $0.code.number == 707 }
    #expect(unassessed.count == 1)
    #expect(unassessed.first?.reason.nb.hasPrefix("\(RuleCode(obstacle.code)) må rettes først") == true)
  }

  @Test func `a finding that something unused is declared keeps nothing else from being found`() {
    let files = Self.files("{regel: PF211, gjelder: til-øst, \(Self.complete), til: 2027-06-08}")
      .mapValues { $0.replacing("aktører: {", with: "aktører: {lege: {navn: Legen, område: kommune}, ") }
    #expect(Self.report(on: files).findings.map { $0.code.number }.contains(707))
  }

  /// A pathway without a fault but for its deviation, and its catalogue.
  private static func files(_ deviation: String) -> [String: String] {
    [
      "felles.yaml": """
      katalog: felles
      aktører:
        fastlege: {navn: Fastlegen, område: kommune, kanaler: [plo, telefon]}
        hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune, kanaler: [plo, telefon]}
        øre: {navn: Øreavdelingen, område: spesialisthelsetjeneste, kanaler: [plo]}
      kanaler:
        plo: {navn: PLO, type: melding}
        telefon: {navn: Telefon, type: telefon}
      """,
      "forløp.yaml": """
      forløp: lunge
      tittel: Kols på Østlandet
      versjon: 0.1.0
      bruker: [felles.yaml]
      aktører: {nabo: {navn: Naboen, område: innbygger}}
      steg:
        måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, medvirker: [nabo], oppmøte: ja, ikke møtt: hjelpe, neste: følge}
        følge: {slutt: Ferdig, ansvarlig: hjemmetjeneste}
        hjelpe: {slutt: Legen ringer, ansvarlig: fastlege}
      overleveringer:
        til-øst:
          fra: måle
          til: følge
          type: delt-ansvar
          kanal: telefon
          frist: 2 virkedager
          kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
      unntak:
        - \(deviation)
      """,
    ]
  }

  private static func report(on files: [String: String]) -> ValidationReport {
    guard let today = CalendarDate(year: 2026, month: 6, day: 1) else { preconditionFailure("1 June is a date") }
    return Validator(today: today).validate(
      ["forløp.yaml"], provider: MemoryProvider(files.mapValues { Array($0.utf8) })
    ).report
  }

  private static let complete = "begrunnelse: Avtalt på møtet, besluttet av: FSU kronisk sykdom"

  private func judge(
    _ deviation: String, preset: Preset = .anbefalt, review: String = "2030-01-01"
  ) -> ValidationReport {
    let text = """
      forløp: lunge
      tittel: Kols
      versjon: 0.1.0
      forvaltning: {revideres: \(review)}
      aktører: {fastlege: {navn: Fastlegen, område: kommune}}
      steg:
        måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, oppmøte: ja, neste: plan}
        plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
      unntak:
        - \(deviation)
      """
    let today = CalendarDate(year: 2026, month: 6, day: 1)
    guard let today else { preconditionFailure("1 June is a date") }
    return Validator(preset: preset, today: today).validate(
      ["forløp.yaml"], provider: MemoryProvider(["forløp.yaml": Array(text.utf8)])
    ).report
  }
}
