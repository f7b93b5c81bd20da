import Foundation
import Testing

struct ValidateTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try .ofEachSeverity()
    forlop = ForlopCommand(workspace: workspace)
  }

  // MARK: - Exit codes

  @Test(arguments: [
    ("god.yaml", [], 0), ("hint.yaml", [], 0), ("advarsel.yaml", [], 0), ("feil.yaml", [], 1),
    ("god.yaml", ["--fail-on", "hint"], 0), ("hint.yaml", ["--fail-on", "hint"], 1),
    ("hint.yaml", ["--fail-on", "warning"], 0), ("advarsel.yaml", ["--fail-on", "warning"], 1),
    ("feil.yaml", ["--fail-on", "warning"], 1), ("feil.yaml", ["--fail-on", "never"], 0),
    ("advarsel.yaml", ["--preset", "streng"], 1), ("feil.yaml", ["--format", "json"], 1),
    ("god.yaml", ["--format", "json"], 0), ("feil.yaml", ["--quiet"], 1),
  ])
  func `The exit code says whether there is something to mend`(file: String, options: [String], code: Int32) throws {
    let outcome = try forlop.run(["validate", file] + options)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ["validate", "--frmat", "text"], ["validate", "--format", "xml"], ["validate", "--preset", "best"],
    ["validate", "--fail-on", "feil"], ["validate", "--color", "ja"], ["validate", "--language", "sv"],
    ["validate", "--today", "2026-02-30"], ["validate", "--today", "i dag"], ["validate", "--quiet", "--verbose"],
    ["validate", "--stdin-path", "a.yaml"], ["validate", ""], ["render", ""],
    ["--nope"], ["valider"], ["explain"], ["rules", "PF206"],
  ])
  func `Wrong usage is told apart, and only on standard error`(arguments: [String]) throws {
    let outcome = try forlop.run(arguments)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage:"))
  }

  @Test func `A path that cannot be read ends with 3, and the rest is reported all the same`() throws {
    let outcome = try forlop("validate", "finnes-ikke.yaml", "feil.yaml")
    #expect(outcome.exitCode == 3)
    #expect(outcome.output.contains("PF009"))
    #expect(outcome.output.contains("PF003"))
    #expect(outcome.errors == "forlop: kan ikke lese «finnes-ikke.yaml»\n")
  }

  @Test func `A report that cannot be written is no success`() throws {
    let outcome = try forlop.shell("\"$FORLOP\" validate god.yaml > /dev/full")
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors.hasPrefix("forlop: "))
  }

  @Test func `A reader that closes the pipe is no failure of ours`() throws {
    for number in 0..<400 { try workspace.write(Pathways.error, to: "mange/\(number).yaml") }
    let outcome = try forlop.shell("{ \"$FORLOP\" validate mange; echo $? >&2; } | head -n 1")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.errors == "1\n")
  }

  // MARK: - What is checked

  @Test func `Without paths the folder is checked, and all below it`() throws {
    try workspace.write(Pathways.good.replacing("hjemmebesøk", with: "dypt-nede"), to: "a/b/dypt.yml")
    try workspace.write("services: {}\n", to: "a/docker-compose.yaml")
    let outcome = try forlop("validate", "--format", "json")
    #expect(
      try outcome.json()["files"] as? [String] == [
        "a/b/dypt.yml", "advarsel.yaml", "feil.yaml", "god.yaml", "hint.yaml",
      ])
  }

  @Test func `Verbose lists what was skipped`() throws {
    try workspace.write("services: {}\n", to: "a/docker-compose.yaml")
    #expect(try !forlop("validate").output.contains("docker-compose"))
    #expect(try forlop("validate", "--verbose").output.contains("\n  a/docker-compose.yaml\n"))
  }

  @Test func `Standard input counts as the file that it is said to be`() throws {
    let outcome = try forlop("validate", "-", "--stdin-path", "nye/forløp.yaml", input: Pathways.error)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("┌─ nye/forløp.yaml:10:5\n"))
  }

  @Test func `Standard input may come from nowhere`() throws {
    let outcome = try forlop("validate", "-", input: Pathways.good)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == "ingen funn i 1 fil\n")
  }

  @Test func `The order and number of paths changes nothing`() throws {
    let paths = ["advarsel.yaml", "feil.yaml", "god.yaml", "hint.yaml"]
    for format in ["text", "json"] {
      let expected = try forlop.run(["validate", "--format", format] + paths)
      let reversed = try forlop.run(["validate", "--format", format] + paths.reversed())
      let repeated = try forlop.run(["validate", "--format", format, "."] + paths + ["./feil.yaml"])
      #expect(reversed.output == expected.output)
      #expect(repeated.output == expected.output)
    }
  }

  // MARK: - What is printed

  @Test(arguments: [
    (
      "nb",
      ["1 feil, 1 advarsel, 1 hint i 4 filer", "1 kan rettes med `forlop fix --unsafe`, og må leses etterpå"]
    ),
    (
      "en",
      [
        "1 error, 1 warning, 1 hint in 4 files",
        "1 can be mended by `forlop fix --unsafe`, and must be read afterwards",
      ]
    ),
  ])
  func `The text has each finding with its place, and the counts last`(language: String, summary: [String]) throws {
    let lines = try forlop("validate", "--language", language).output.split(separator: "\n")
    #expect(
      lines.filter { $0.contains("[PF") }.map { $0.prefix { $0 != ":" } } == [
        "warning[PF401] unreachable-step", "error[PF003] unknown-key", "hint[PF103] unused-declaration",
      ])
    #expect(
      lines.filter { $0.contains("┌─") } == [
        "   ┌─ advarsel.yaml:12:3", "   ┌─ feil.yaml:10:5", "   ┌─ hint.yaml:6:3",
      ])
    #expect(lines.suffix(2).map { String($0) } == summary)
  }

  @Test func `The JSON has each finding with its place, and the count last`() throws {
    let report = try forlop("validate", "--format", "json").json()
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(report["schemaVersion"] as? Int == 1)
    #expect((report["tool"] as? [String: String])?["name"] == "forlop")
    #expect(findings.map { $0["code"] as? String } == ["PF401", "PF003", "PF103"])
    #expect(findings.map { $0["file"] as? String } == ["advarsel.yaml", "feil.yaml", "hint.yaml"])
    #expect(
      findings[1]["range"] as? [String: [String: Int]]
        == ["start": ["line": 10, "column": 5], "end": ["line": 10, "column": 13]])
    #expect(
      report["summary"] as? [String: Int] == ["error": 1, "warning": 1, "hint": 1, "accepted": 0, "notAssessed": 0])
  }

  @Test func `Quiet prints what makes it fail, and nothing else`() throws {
    #expect(try forlop("validate", "advarsel.yaml", "hint.yaml", "--quiet").output.isEmpty)
    let outcome = try forlop("validate", "--quiet", "--fail-on", "warning").output
    #expect(outcome.contains("PF401"))
    #expect(!outcome.contains("PF103"))
    #expect(!outcome.contains("i 4 filer"))
  }

  @Test func `The environment chooses the language, and the option overrules it`() throws {
    var english = forlop
    english.environment["FORLOP_LANGUAGE"] = "en"
    #expect(try english("validate", "god.yaml").output == "no findings in 1 file\n")
    #expect(try english("validate", "god.yaml", "--language", "nb").output == "ingen funn i 1 fil\n")
    english.environment["FORLOP_LANGUAGE"] = ""
    #expect(try english("validate", "god.yaml").output == "ingen funn i 1 fil\n")
    english.environment["FORLOP_LANGUAGE"] = "fr"
    #expect(try english("validate", "god.yaml").exitCode == 2)
  }

  @Test func `Colour is for terminals, or where it is asked for`() throws {
    let escape = "\u{1B}["
    var environment = forlop
    #expect(try !forlop("validate", "feil.yaml").output.contains(escape))
    #expect(try !forlop("validate", "feil.yaml", "--color", "never").output.contains(escape))
    #expect(try forlop("validate", "feil.yaml", "--color", "always").output.contains(escape))
    environment.environment["NO_COLOR"] = "1"
    #expect(try environment("validate", "feil.yaml", "--color", "always").output.contains(escape))
    #expect(try !forlop("validate", "feil.yaml", "--color", "always", "--format", "json").output.contains(escape))
  }
}
