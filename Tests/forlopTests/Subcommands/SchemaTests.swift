import Foundation
import Testing

struct SchemaTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try Workspace()
    forlop = ForlopCommand(workspace: workspace)
  }

  @Test func `The schema is JSON of draft 7, and the same in every run`() throws {
    let outcome = try forlop("schema")
    #expect(outcome.exitCode == 0)
    #expect(try outcome.json()["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect(outcome.bytes == (try forlop("schema").bytes))
  }

  @Test func `The explanations follow the language`() throws {
    #expect(try forlop("schema").output.contains("Når steget må være gjort."))
    #expect(try forlop("schema", "--language", "en").output.contains("When the step must be done."))
  }

  @Test func `The configuration has a schema of its own`() throws {
    let schema = try forlop("schema", "--configuration").json()
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(properties["kan ikke godtas"] != nil)
    #expect(properties["steg"] == nil)
  }

  @Test func `A file is written in place of what it held, and nothing else is said`() throws {
    try workspace.write("gammelt", to: "skjema.json")
    let outcome = try forlop("schema", "--output", "skjema.json")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(workspace.read("skjema.json") == (try forlop("schema").bytes))
  }

  @Test func `A file that cannot be written ends with 3, and no path with 2`() throws {
    #expect(try forlop("schema", "--output", "finnes/ikke.json").exitCode == 3)
    #expect(try forlop("schema", "--output", "").exitCode == 2)
  }
}
