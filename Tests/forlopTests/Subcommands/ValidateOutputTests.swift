import Foundation
import Testing

struct ValidateOutputTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try .ofEachSeverity()
    forlop = ForlopCommand(workspace: workspace)
  }

  @Test func `Several reports are made in one run, one of them on standard output`() throws {
    let outcome = try forlop(
      "validate", "feil.yaml", "--output", "sarif:funn.sarif", "--output", "gitlab", "--output", "junit:funn.xml")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("\"check_name\""))
    #expect(try text(of: "funn.sarif").contains("\"version\": \"2.1.0\""))
    #expect(try text(of: "funn.xml").contains("<testsuites"))
  }

  @Test func `Reports that go to files leave standard output empty`() throws {
    let outcome = try forlop("validate", "feil.yaml", "--output", "json:funn.json")
    #expect(outcome.output.isEmpty)
    #expect(try text(of: "funn.json").contains("\"schemaVersion\""))
  }

  @Test func `Annotations also go to the summary of the step, as a table after what stands there`() throws {
    try workspace.write("før\n", to: "sammendrag.md")
    let outcome = try forlop.shell(
      "GITHUB_STEP_SUMMARY=sammendrag.md \"$FORLOP\" validate feil.yaml --format github")
    #expect(outcome.output.hasPrefix("::error file=feil.yaml,"))
    let summary = try text(of: "sammendrag.md")
    #expect(summary.hasPrefix("før\n## forlop\n"))
    #expect(summary.contains("| 🔴 feil |"))
  }

  @Test(arguments: [
    ["--output", "sarif", "--output", "github"], ["--format", "json", "--output", "github"], ["--output", "xml"],
    ["--output", "sarif:"], ["--output", ":a"],
  ])
  func `Two reports for one place, and forms that there are not, are refused`(_ options: [String]) throws {
    let outcome = try forlop.run(["validate", "feil.yaml"] + options)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
  }

  private func text(of path: String) throws -> String {
    String(decoding: try #require(workspace.read(path)), as: UTF8.self)
  }

  @Test func `A report that cannot be written is no success`() throws {
    let outcome = try forlop("validate", "god.yaml", "--output", "sarif:finnes/ikke.sarif")
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors.contains("finnes/ikke.sarif"))
  }
}
