import Testing

struct TraceTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try Workspace(["forløp.yaml": Self.pathway])
    forlop = ForlopCommand(workspace: workspace)
  }

  private static let pathway = """
    forløp: hørsel
    tittel: Nedsatt hørsel
    versjon: 0.1.0
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}
      pasient: {navn: Pasienten, område: innbygger}
    steg:
      måle:
        start: Pasienten hører dårlig
        tittel: Hørselen måles
        ansvarlig: fastlege
        varighet: 1–2 uker
        valg:
          - {når: Det er voks i øret, neste: rense}
          - {ellers: høreapparat}
      rense: {tittel: Øret renses, ansvarlig: fastlege, frist: 3 dager, neste: hører}
      høreapparat: {tittel: Høreapparat prøves, ansvarlig: fastlege, neste: hører}
      hører: {slutt: Pasienten hører, ansvarlig: pasient}

    """

  @Test func `A shortest run is told step by step, with actor, choice, time and line`() throws {
    let outcome = try forlop("trace", "forløp.yaml", "--to", "hører", "--avoid", "høreapparat")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        1. Hørselen måles (måle) · Fastlegen · forløp.yaml:8
           → Det er voks i øret
        2. Øret renses (rense) · Fastlegen · etter 1 uke til 2 uker · forløp.yaml:16
        3. hører · Pasienten · etter 1 uke til 2 uker + 3 dager · forløp.yaml:18

        """)
  }

  @Test func `Every run is told with --all, as many as are asked for`() throws {
    let all = try forlop("trace", "forløp.yaml", "--all")
    #expect(all.output.split(separator: "\n").count { $0.hasPrefix("1. ") } == 2)
    #expect(all.errors.isEmpty)
    let first = try forlop("trace", "forløp.yaml", "--all", "--limit", "1")
    #expect(first.output.split(separator: "\n").count { $0.hasPrefix("1. ") } == 1)
  }

  @Test func `A run is told as JSON with the keys of a witness`() throws {
    let output = try forlop("trace", "forløp.yaml", "--from", "rense", "--format", "json").output
    #expect(output.contains("\"step\": \"rense\""))
    #expect(output.contains("\"line\": 16"))
    #expect(!output.contains("måle"))
  }

  @Test func `No run is no success, and why is said`() throws {
    let outcome = try forlop("trace", "forløp.yaml", "--to", "hører", "--avoid", "rense", "--avoid", "høreapparat")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("ingen løp går til «hører» utenom «rense», «høreapparat»"))
  }

  @Test func `An unknown step is wrong usage, with what may have been meant`() throws {
    let outcome = try forlop("trace", "forløp.yaml", "--to", "horer")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("mente du hører?"))
  }
}
