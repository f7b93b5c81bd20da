import Testing

struct TestScenariosTests {
  private static let scenario = """
    scenario: kari-82
    forløp: hjemmebesøk
    tar: [besøk]
    forventer: {slutt: besøk}

    """

  private func forlop(_ files: [String: String]) throws -> ForlopCommand {
    ForlopCommand(workspace: try Workspace(["god.yaml": Pathways.good].merging(files) { $1 }))
  }

  @Test func `A scenario that ends as it expects is a story and exit code 0`() throws {
    let outcome = try forlop(["kari.yaml": Self.scenario])("test")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("1. 2. mars 2026 · Hjemmetjenesten: Forebyggende hjemmebesøk"))
    #expect(outcome.output.hasSuffix("1 scenario: 1 bestått\n"))
  }

  @Test func `The pathway is found though only the scenario is named`() throws {
    let outcome = try forlop(["scenarioer/kari.yaml": Self.scenario])("test", "scenarioer", "--start", "2027-05-18")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("18. mai 2027"))
  }

  @Test(arguments: [
    ("[besøk]", "{slutt: slutt}"), ("[{besøk: avslag}]", "{slutt: besøk}"), ("[besøkk]", "{slutt: besøk}"),
    ("besøk: ]", "{}"),
  ])
  func `A scenario that fails, cannot be walked or is not understood is exit code 1`(walk: String, expected: String)
    throws
  {
    let text = "scenario: kari-82\nforløp: hjemmebesøk\ntar: \(walk)\nforventer: \(expected)\n"
    let outcome = try forlop(["kari.yaml": text])("test")
    #expect(outcome.exitCode == 1)
    #expect(!outcome.output.contains("✓"))
  }

  @Test func `No scenario at all is said so, and is no failure`() throws {
    let outcome = try forlop([:])("test")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == "ingen scenarioer å prøve i 1 fil\n")
    let junit = try forlop([:])("test", "--format", "junit", "--language", "en")
    #expect(junit.exitCode == 0)
    #expect(junit.errors == "forlop: no scenarios to try\n")
    #expect(junit.output.contains("tests=\"0\""))
  }

  @Test func `A path that cannot be read is exit code 3, and a date that is none wrong usage`() throws {
    let missing = try forlop(["kari.yaml": Self.scenario])("test", "borte.yaml")
    #expect(missing.exitCode == 3)
    #expect(missing.errors.contains("kan ikke lese «borte.yaml»"))
    #expect(try forlop([:])("test", "--start", "2026-02-30").exitCode == 2)
    #expect(try forlop([:])("test", "--format", "xml").exitCode == 2)
  }

  @Test func `JSON and JUnit hold nothing but the report`() throws {
    let command = try forlop(["kari.yaml": Self.scenario])
    let json = try command("test", "--format", "json")
    #expect(try json.json()["schemaVersion"] as? Int == 1)
    let junit = try command("test", "--format", "junit")
    #expect(junit.output.hasPrefix("<?xml") && junit.exitCode == 0)
  }

  @Test func `Validating a scenario finds what testing it finds`() throws {
    let text = "scenario: kari-82\nforløp: hjemmebesøk\ntar: [besøk]\nforventer: {innom: [fastlege]}\n"
    let command = try forlop(["kari.yaml": text.replacing("fastlege", with: "hjemmetjeneste")])
    #expect(try command("validate", "kari.yaml").output == "ingen funn i 1 fil\n")
    let failing = try forlop(["kari.yaml": text.replacing("{innom: [fastlege]}", with: "{slutt: besøk, innen: straks}")]
    )
    #expect(try failing("validate", "kari.yaml").exitCode == 0)
  }
}
