import Foundation
import Testing

struct BaselineTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try .ofEachSeverity()
    forlop = ForlopCommand(workspace: workspace)
  }

  @Test func `What was there is not told again, and what is new is`() throws {
    #expect(try forlop("validate").exitCode == 1)
    #expect(try forlop("baseline", "write").exitCode == 0)
    let outcome = try forlop("validate", "--fail-on", "hint")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("funn i grunnlinjen er ikke vist"))
    #expect(try forlop("validate", "--no-baseline").exitCode == 1)
    try workspace.write(Pathways.error.replacing("forløp: ", with: "forløp: ny-"), to: "ny.yaml")
    #expect(try forlop("validate").exitCode == 1)
  }

  @Test func `A baseline holds when lines are added above a finding`() throws {
    _ = try forlop("baseline", "write")
    let moved = "# øverst\n# nye linjer\n\n" + Pathways.error
    try workspace.write(moved, to: "feil.yaml")
    #expect(try forlop("validate", "--fail-on", "hint").exitCode == 0)
    #expect(try forlop("baseline", "check").exitCode == 0)
  }

  @Test func `What is mended is forgotten when one asks for it`() throws {
    _ = try forlop("baseline", "write")
    try workspace.write(Pathways.good, to: "feil.yaml")
    let check = try forlop("baseline", "check")
    #expect(check.exitCode == 1)
    #expect(check.output.hasPrefix("0 nye funn, "))
    #expect(try forlop("baseline", "prune").exitCode == 0)
    #expect(try forlop("baseline", "check").exitCode == 0)
    try workspace.write(Pathways.error, to: "feil.yaml")
    #expect(try forlop("validate").exitCode == 1)
  }

  @Test func `The file is the same for the same findings, and is where the project says`() throws {
    try workspace.write("grunnlinje: lister/før.json\n", to: ".forlop.yaml")
    try FileManager.default.createDirectory(
      at: workspace.url.appending(path: "lister"), withIntermediateDirectories: true)
    _ = try forlop("baseline", "write")
    let first = try #require(workspace.read("lister/før.json"))
    _ = try forlop("baseline", "write", "hint.yaml", "feil.yaml", "advarsel.yaml", "god.yaml")
    #expect(workspace.read("lister/før.json") == first)
    #expect(try forlop("validate", "--fail-on", "hint").exitCode == 0)
  }

  @Test(arguments: [
    (["baseline", "check"], 2), (["baseline", "prune"], 2), (["validate", "--baseline", "finnes-ikke.json"], 3),
    (["validate", "--baseline", "god.yaml"], 2), (["validate", "--baseline", "a.json", "--no-baseline"], 2),
  ])
  func `A baseline that is not there, or is none, is said`(_ arguments: [String], _ code: Int) throws {
    let outcome = try forlop.run(arguments)
    #expect(Int(outcome.exitCode) == code)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }
}
