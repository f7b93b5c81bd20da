import Testing

struct AdaptationTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try Workspace(["nasjonale/besøk.yaml": Pathways.good, "lokale/her.yaml": Self.adaptation])
    forlop = ForlopCommand(workspace: workspace)
  }

  private static let adaptation = """
    tilpasning: hjemmebesøk-her
    av: hjemmebesøk
    versjon av: 0.1.0
    binder:
      hjemmetjeneste: {navn: Hjemmetjenesten på Ås}
    endrer:
      steg: {besøk: {frist: 4 uker}}

    """

  @Test func `An adaptation is checked with its base, which need not be named`() throws {
    let outcome = try forlop("validate", "lokale/her.yaml")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == "ingen funn i 2 filer\n")
  }

  @Test func `A role that nobody fills is an error, at the file that was named`() throws {
    try workspace.write(
      Self.adaptation.replacing("  hjemmetjeneste: {navn: Hjemmetjenesten på Ås}\n", with: "  {}\n"),
      to: "lokale/her.yaml")
    let outcome = try forlop("validate", "lokale/her.yaml")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("error[PF805] unbound-role"))
    #expect(outcome.output.contains("lokale/her.yaml:4:1"))
  }

  @Test(arguments: ["hjemmebesøk-her", "lokale/her.yaml"])
  func `An adaptation is drawn with what is local marked`(_ name: String) throws {
    let outcome = try forlop("render", name)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("◇ endret lokalt"))
    #expect(outcome.output.contains("Hjemmetjenesten på Ås"))
  }

  @Test func `A run of an adaptation names the file that each step is written in`() throws {
    let outcome = try forlop("trace", "hjemmebesøk-her")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == "1. Forebyggende hjemmebesøk (besøk) · Hjemmetjenesten på Ås · nasjonale/besøk.yaml:7\n")
  }

  @Test func `An adaptation is counted beside its base`() throws {
    let outcome = try forlop("stats", ".", "--format", "csv")
    #expect(outcome.exitCode == 0)
    let names = outcome.output.split { $0.isNewline }.dropFirst().map { $0.prefix { $0 != "," } }
    #expect(names == ["hjemmebesøk-her", "hjemmebesøk"])
  }

  @Test func `A base that is nowhere is told`() throws {
    try workspace.write(
      Self.adaptation.replacing("av: hjemmebesøk\n", with: "av: hjemmebesok\n"), to: "lokale/her.yaml")
    let outcome = try forlop("validate", "lokale/her.yaml")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("mente du «hjemmebesøk»?"))
  }
}
