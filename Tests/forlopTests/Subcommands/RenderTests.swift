import Foundation
import Testing

struct RenderTests {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try .ofEachSeverity()
    forlop = ForlopCommand(workspace: workspace)
  }

  // MARK: - What is drawn

  @Test(arguments: ["god.yaml", "./god.yaml", "hjemmebesøk"])
  func `A pathway is found by its file or its id`(name: String) throws {
    let outcome = try forlop("render", name)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("digraph "))
    #expect(outcome.output.contains("Forebyggende hjemmebesøk"))
  }

  @Test func `What is missing is drawn, unless it is left out`() throws {
    let drawn = try forlop("render", "advarsel.yaml").output
    #expect(drawn.contains("PF401"))
    #expect(try !forlop("render", "advarsel.yaml", "--no-findings").output.contains("PF401"))
  }

  @Test func `The same pathway is drawn the same way`() throws {
    #expect(try forlop("render", "advarsel.yaml").output == forlop("render", "hjemmebesøk-advarsel").output)
  }

  @Test(
    .enabled(if: ForlopCommand.hasGraphviz),
    arguments: [
      ("svg", "<?xml"), ("png", "\u{FFFD}PNG"), ("pdf", "%PDF-"),
    ])
  func `Graphviz draws pictures`(format: String, start: String) throws {
    let piped = try forlop("render", "god.yaml", "--format", format)
    #expect(piped.exitCode == 0)
    #expect(piped.output.hasPrefix(start))
    let outcome = try forlop("render", "god.yaml", "--output", "tegning.\(format)")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(String(decoding: workspace.read("tegning.\(format)") ?? Data(), as: UTF8.self).hasPrefix(start))
  }

  @Test func `The form that is asked for goes before the name of the output`() throws {
    #expect(try forlop("render", "god.yaml", "--format", "dot", "-o", "tegning.png").exitCode == 0)
    #expect(String(decoding: workspace.read("tegning.png") ?? Data(), as: UTF8.self).hasPrefix("digraph "))
  }

  // MARK: - What cannot be done

  @Test(arguments: [("nb", "sudo apt install graphviz"), ("en", "Install it with")])
  func `Without Graphviz the reader is told how to get it`(language: String, message: String) throws {
    var bare = forlop
    bare.environment["PATH"] = workspace.url.path
    let outcome = try bare("render", "god.yaml", "--format", "svg", "--language", language)
    #expect(outcome.exitCode == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
    #expect(try bare("render", "god.yaml").exitCode == 0)
  }

  @Test(arguments: [
    ("hjemmebesok", 2, "mente du hjemmebesøk"), ("brystkreft", 2, "fant ikke forløpet «brystkreft»"),
    ("finnes-ikke.yaml", 3, "kan ikke lese «finnes-ikke.yaml»"), (".", 2, "velg en av filene: advarsel.yaml"),
    ("felles.yaml", 1, "er ikke et forløp"),
  ])
  func `What is no pathway is told apart`(name: String, code: Int32, message: String) throws {
    try workspace.write("katalog: felles\n", to: "felles.yaml")
    let outcome = try forlop("render", name)
    #expect(outcome.exitCode == code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
  }

  @Test func `A file that cannot be read as a pathway says why`() throws {
    try workspace.write("forløp: [\n", to: "ødelagt.yaml")
    let outcome = try forlop("render", "ødelagt.yaml")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("PF001"))
  }

  @Test func `Two pathways with one id must be chosen between`() throws {
    try workspace.write(Pathways.good, to: "kopi/god.yaml")
    let outcome = try forlop("render", "hjemmebesøk")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("god.yaml, kopi/god.yaml"))
  }

  @Test func `An output that cannot be written is no success`() throws {
    let outcome = try forlop("render", "god.yaml", "-o", "finnes/ikke.dot")
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors.contains("kan ikke skrive «finnes/ikke.dot»"))
  }
}
