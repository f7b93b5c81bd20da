import PathwayKit
import PathwayTestSupport
import Testing

/// Pathways that use others as steps.
@Suite struct UsedPathwayTests {
  private static let catalogue = """
    katalog: felles
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}
      sykehus: {navn: Sykehuset, område: spesialisthelsetjeneste}
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}
    dokumenter: {epikrise: {navn: Epikrise}, henvisning: {navn: Henvisning}}
    """

  private static let stay = """
    forløp: opphold
    tittel: Opphold på sykehus
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      ta-imot: {start: Pasienten kommer, ansvarlig: sykehus, trenger: [henvisning], gir: [epikrise], valg: [{når: Pasienten blir bedre, neste: hjem}, {ellers: død}]}
      hjem: {slutt: Pasienten kan dra hjem, ansvarlig: sykehus}
      død: {slutt: Pasienten er død, ansvarlig: sykehus}
    """

  private static func user(
    exits: String = "{hjem: følge-opp, død: etter}", needs: String = "", entry: String = "",
    produces: String = "henvisning"
  ) -> String {
    """
    forløp: hofte
    tittel: Hoftebrudd
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      falle: {start: Pasienten faller, ansvarlig: fastlege, gir: [\(produces)], neste: sykehuset}
      sykehuset: {delforløp: {forløp: opphold, utganger: \(exits)\(entry)}}
      følge-opp: {slutt: Pasienten trener, ansvarlig: sykehus\(needs)}
      etter: {slutt: Familien er ivaretatt, ansvarlig: sykehus}
    overleveringer:
      inn: {fra: falle, til: sykehuset, type: delt-ansvar, dokument: [henvisning], frist: 1 dag, kvittering: {nivå: akseptert, innen: 1 dag, mangler: {varsle: [fastlege]}}, samtykke: {av: fastlege, nei: falle}}
    """
  }

  private func judge(
    _ files: [String: String], paths: [String] = ["hofte.yaml"], preset: Preset = .anbefalt
  ) -> ValidationResult {
    var all = files.mapValues { Array($0.utf8) }
    all["felles.yaml"] = Array(Self.catalogue.utf8)
    guard let today = CalendarDate(year: 2026, month: 6, day: 1) else { preconditionFailure("1 June is a date") }
    return Validator(preset: preset, today: today).validate(paths, provider: MemoryProvider(all))
  }

  private func found(_ result: ValidationResult) -> [String] {
    result.report.findings.map { "\($0.code) \($0.subject.joined(separator: " "))" }
  }

  @Test func `what a used pathway makes is at hand afterwards, and its ends lead on`() {
    let result = judge(["hofte.yaml": Self.user(needs: ", trenger: [epikrise]"), "opphold.yaml": Self.stay])
    #expect(found(result) == [])
    #expect(result.report.unassessed == [])
    #expect(result.pathways.count == 1)
    #expect(result.pathways.first?.course.steps.map { $0.id.text }.sorted().first == "etter")
    #expect(result.pathways.first?.course.steps.count == 6)
    #expect(result.pathways.first?.analysed.steps.count == 4)
  }

  @Test func `what its entry needs must be at hand where it is used, and the run there is told`() throws {
    let files = ["hofte.yaml": Self.user(produces: "epikrise"), "opphold.yaml": Self.stay]
      .mapValues { $0.replacing("dokument: [henvisning], frist", with: "dokument: [epikrise], frist") }
    let result = judge(files)
    #expect(found(result) == ["PF109 sykehuset henvisning"])
    let finding = try #require(result.report.findings.first)
    #expect(finding.witness?.map { $0.step } == ["falle", "sykehuset/ta-imot"])
    #expect(finding.place?.file == finding.witness?.first?.origin.place?.file)
    #expect(finding.related.first?.place.file != finding.place?.file)
  }

  @Test(arguments: [
    ("{hjem: følge-opp}", "", "PF108 sykehuset død"),
    ("{hjem: følge-opp, død: etter, dø: etter}", "", "PF108 sykehuset dø"),
    ("{hjem: følge-opp, død: etter}", ", inngang: ta-i-mot", "PF101 sykehuset ta-i-mot"),
    ("{hjem: følge-opp, død: etter}", ", inngang: hjem", "PF101 sykehuset hjem"),
  ])
  func `what is said of a used pathway must fit it`(_ exits: String, _ entry: String, _ expected: String) {
    let result = judge(["hofte.yaml": Self.user(exits: exits, entry: entry), "opphold.yaml": Self.stay])
    #expect(found(result) == [expected])
  }

  @Test func `of several entries the step says which`() {
    let stay = Self.stay + "\n  akutt: {start: Ambulansen kommer, ansvarlig: sykehus, neste: hjem}"
    let files = ["hofte.yaml": Self.user(), "opphold.yaml": stay]
    #expect(found(judge(files)) == ["PF005 sykehuset inngang"])
    let chosen = ["hofte.yaml": Self.user(entry: ", inngang: ta-imot"), "opphold.yaml": stay]
    #expect(found(judge(chosen)) == [])
  }

  @Test func `a pathway that is used is found below the root, and what is wrong in it is not told of its users`() {
    let broken = Self.stay.replacing("ansvarlig: sykehus, trenger", with: "ansvarlig: sykehuset, trenger")
    let result = judge(["hofte.yaml": Self.user(), "annet/opphold.yaml": broken.replacing("felles", with: "../felles")])
    #expect(found(result) == [])
    #expect(result.report.unassessed.map { $0.code.number } == [109])
    #expect(result.report.files == ["felles.yaml", "hofte.yaml"])
  }

  @Test func `what is found in a used pathway by itself is told there alone`() {
    let open = Self.stay.replacing("ansvarlig: sykehus, trenger", with: "ansvarlig: sykehus, oppmøte: ja, trenger")
    let result = judge(["hofte.yaml": Self.user(), "opphold.yaml": open], paths: ["hofte.yaml", "opphold.yaml"])
    #expect(found(result) == ["PF217 ta-imot", "PF502 epikrise"])
    #expect(result.report.findings.first?.owner == "opphold")
    #expect(found(judge(["hofte.yaml": Self.user(), "opphold.yaml": open])) == [])
  }

  @Test func `two ends at once are an error in a pathway that is used`() {
    let stay = """
      forløp: opphold
      tittel: Opphold på sykehus
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        ta-imot: {start: Pasienten kommer, ansvarlig: sykehus, neste: [hjem, død]}
        hjem: {slutt: Pasienten kan dra hjem, ansvarlig: sykehus}
        død: {slutt: Hjemmetjenesten er klar, ansvarlig: hjemmetjeneste}
      overleveringer:
        ut: {fra: ta-imot, til: død, type: delt-ansvar, frist: 1 dag, kvittering: {nivå: akseptert, innen: 1 dag, mangler: {varsle: [sykehus]}}, samtykke: {av: sykehus, nei: hjem}}
      """
    let alone = judge(["opphold.yaml": stay], paths: ["opphold.yaml"])
    #expect(alone.report.findings.filter { $0.code == RuleCode(411) }.map { $0.severity } == [.warning])
    let used = judge(["opphold.yaml": stay, "hofte.yaml": Self.user()], paths: ["hofte.yaml", "opphold.yaml"])
    #expect(used.report.findings.filter { $0.code == RuleCode(411) }.map { $0.severity } == [.error])
  }

  @Test func `pathways that use each other are a circle, each told at its own use`() {
    let stay = Self.stay.replacing(
      "hjem: {slutt: Pasienten kan dra hjem, ansvarlig: sykehus}",
      with: "hjem: {delforløp: {forløp: hofte, utganger: {følge-opp: død, etter: død}}}")
    let result = judge(["hofte.yaml": Self.user(), "opphold.yaml": stay], paths: ["hofte.yaml", "opphold.yaml"])
    #expect(result.report.findings.map { $0.code.number } == [110, 110])
  }

  @Test func `use in use is laid as deep as it goes, and no deeper than can be counted`() {
    func level(_ number: Int) -> String {
      """
      forløp: nivå-\(number)
      tittel: Nivå
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        a: {start: Noe skjer, ansvarlig: fastlege, neste: b}
        b: {delforløp: {forløp: nivå-\(number + 1), utganger: {slutt: c}}}
        c: {delforløp: {forløp: nivå-\(number + 1), utganger: {slutt: slutt}}}
        slutt: {slutt: Det er over, ansvarlig: fastlege}
      """
    }
    var files = Dictionary(uniqueKeysWithValues: (0..<20).map { ("n\($0).yaml", level($0)) })
    files["n20.yaml"] = """
      forløp: nivå-20
      tittel: Nivå
      versjon: 0.1.0
      bruker: [felles.yaml]
      steg:
        a: {start: Noe skjer, ansvarlig: fastlege, neste: slutt}
        slutt: {slutt: Det er over, ansvarlig: fastlege}
      """
    let deep = judge(files, paths: ["n0.yaml"])
    #expect(found(deep) == [])
    #expect(deep.report.unassessed.map { $0.code.number }.contains(109))
    let shallow = judge(files, paths: ["n17.yaml"])
    #expect(found(shallow) == [])
    #expect(shallow.report.unassessed == [])
    #expect(shallow.pathways.first?.course.steps.count == 30)
  }

  @Test func `a name that means something else in the used pathway is not taken for the same`() {
    let stay = Self.stay + "\naktører: {hjemmetjeneste: {navn: Noen andre, område: privat}}"
    let result = judge(["hofte.yaml": Self.user(), "opphold.yaml": stay])
    #expect(result.report.unassessed.map { $0.code.number } == [109])
  }
}
