import Foundation
import Testing

struct NewTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try Workspace(SmallProject.files)
    forlop = ForlopCommand(workspace: workspace)
  }

  @Test func `A pathway is written, and what can be done next is told with its name`() throws {
    let outcome = try forlop("new", "--title", "Barn som ikke får sove", "--no-input")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        barn-som-ikke-far-sove.yaml er skrevet: forløpet «Barn som ikke får sove».
        «fyll inn» står 18 steder: det er det bare dere kan bestemme.

        Nå kan dere:
          forlop validate barn-som-ikke-far-sove.yaml                                    se hva som gjenstår, og hvorfor
          forlop render barn-som-ikke-far-sove.yaml --output barn-som-ikke-far-sove.svg  tegne forløpet
          forlop new --scenario barn-som-ikke-far-sove.yaml                              dikte opp en pasient som går gjennom det
          forlop test .                                                                  gå veien, og les historien høyt

        """)
    #expect(try forlop("validate", "barn-som-ikke-far-sove.yaml", "--preset", "utkast").exitCode == 0)
  }

  @Test func `The commands that are told can be run one after the other`() throws {
    #expect(try forlop("new", "--title", "Søvn hos barn", "--output", "søvn og ro.yaml").exitCode == 2)
    #expect(try forlop("new", "--title", "Søvn hos barn", "--output", "sovn og ro.yaml").exitCode == 0)
    let told = try forlop("new", "--title", "Søvn hos barn", "--output", "sovn og ro.yaml", "--force").output
    let lines = told.split(separator: "\n").filter { $0.hasPrefix("  forlop ") }
    #expect(lines.count == 4)
    for line in lines {
      let command = try #require(line.dropFirst(2).split(separator: "  ").first)
      let outcome = try forlop.shell(
        "\(command.replacing("forlop", with: "$FORLOP", maxReplacements: 1)) --language nb")
      // What is left to decide is told as errors.
      #expect(outcome.exitCode == (line.contains("validate") ? 1 : 0), "\(line)\n\(outcome.errors)")
    }
  }

  @Test func `A file that is there is replaced only where somebody says so`() throws {
    try workspace.write("# min\n", to: "egen.yaml")
    let outcome = try forlop("new", "--title", "Søvn", "--output", "egen.yaml")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("«egen.yaml» finnes alt, og blir ikke skrevet over"))
    #expect(workspace.read("egen.yaml") == Data("# min\n".utf8))
    #expect(try forlop("new", "--title", "Søvn", "--output", "egen.yaml", "--force").exitCode == 0)
    #expect(workspace.read("egen.yaml") != Data("# min\n".utf8))
  }

  @Test func `Without a terminal nobody is asked, whatever is piped in`() throws {
    let outcome = try forlop("new", input: "Søvn\n\n\n\n\n\n\n")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("legg til --title"))
  }

  @Test func `The text alone goes to standard output`() throws {
    let outcome = try forlop("new", "--title", "Søvn", "--output", "-")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("# Et utkast fra `forlop new`."))
    #expect(outcome.output.hasSuffix("informerer pasient: ja\n"))
    #expect(workspace.read("sovn.yaml") == nil)
  }

  @Test(arguments: [
    ["--adaptation", "uro", "--scenario", "uro"], ["--adaptation", "uro", "--first", "bup"],
    ["--community", "innlandet"],
    ["--to", "rolig"], ["--first-area", "kommune"], ["--scenario", "uro", "--end", "rolig"],
    ["--adaptation", "uro", "--title", "x"], ["--bind", "bup=BUP"],
  ])
  func `Options that do not go together are wrong usage`(options: [String]) throws {
    let outcome = try forlop.run(["new"] + options)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
  }

  @Test func `A file in a folder that cannot be written is told`() throws {
    try FileManager.default.createDirectory(
      at: workspace.url.appendingPathComponent("låst"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o555])
    let outcome = try forlop("new", "--title", "Søvn", "--output", "låst")
    // Whoever may do everything may write there as well.
    #expect(outcome.exitCode == (getuid() == 0 ? 0 : 3))
  }

  @Test func `What is wrong with what it builds on is told after it is written`() throws {
    try workspace.write(
      "katalog: feil\naktører:\n  uteam: {navn: Uteteamet, område: kommune, kanaler: [finnes-ikke]}\n", to: "feil.yaml")
    let outcome = try forlop("new", "--title", "Ute", "--first", "uteam", "--receiver", "bup")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("PF101"))
    #expect(outcome.errors.contains("«ute.yaml» er skrevet, men det den bygger på har feil; rett dem først"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func `At a terminal the questions are asked`() throws {
    let answers = "1\\nSøvn hos barn" + String(repeating: "\\n", count: 16)
    let outcome = try forlop.shell(
      "{ sleep 1; printf '\(answers)'; sleep 2; } | script -qec \"$FORLOP new\" /dev/null")
    #expect(outcome.output.contains("Hva heter forløpet?"))
    #expect(outcome.output.contains("sovn-hos-barn.yaml er skrevet"))
    #expect(workspace.read("sovn-hos-barn.yaml") != nil)
  }
}
