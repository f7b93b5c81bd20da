import Testing

struct StatsTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try Workspace(["forløp.yaml": Self.pathway])
    forlop = ForlopCommand(workspace: workspace)
  }

  private static let pathway = """
    forløp: søvn
    tittel: Søvnvansker
    versjon: 0.1.0
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}
      sykehus: {navn: Sykehuset, område: spesialisthelsetjeneste}
    steg:
      spørre: {start: Pasienten sover dårlig, ansvarlig: fastlege, frist: 1 uke, neste: måle}
      måle: {ansvarlig: sykehus, frist: 5 virkedager, ventetid: {ansvarlig: fastlege, høyst: 65 virkedager}, neste: sover}
      sover: {slutt: Pasienten sover, ansvarlig: sykehus}
    overleveringer:
      til-sykehuset:
        fra: spørre
        til: måle
        type: delt-ansvar
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}

    """

  @Test func `A pathway is counted on one line, with what is promised to each end below`() throws {
    let outcome = try forlop("stats", "forløp.yaml")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("søvn    3     1               1                1           65 virkedager (måle)"))
    #expect(outcome.output.contains("til «sover»: 1 uke + 7 virkedager"))
    #expect(outcome.output.contains("1/1 (100 %)"))
  }

  @Test func `A spreadsheet gets a row of headings and one a pathway`() throws {
    let lines = try forlop("stats", "forløp.yaml", "--format", "csv").output.split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("forløp,steg,overleveringer") == true)
    #expect(lines.last?.hasPrefix("søvn,3,1,1,1,65 virkedager (måle),sover: 1 uke + 7 virkedager") == true)
  }

  @Test func `A program gets the numbers by name`() throws {
    let output = try forlop("stats", "forløp.yaml", "--format", "json").output
    #expect(output.contains("\"crossings\": 1"))
    #expect(output.contains("\"most\": \"1 uke + 7 virkedager\""))
  }

  @Test func `A path that cannot be read ends with 3, and the rest is counted`() throws {
    let outcome = try forlop("stats", "forløp.yaml", "borte.yaml")
    #expect(outcome.exitCode == 3)
    #expect(outcome.output.contains("søvn"))
  }
}
