import Foundation
import PathwayTestSupport
import Testing

struct InitTests {
  private static let host = ["--github", "--gitlab", "--pre-commit"]
  private static let paths = [
    ".forlop.yaml", ".github/workflows/forlop.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml",
  ]

  private let workspace: Workspace
  private let forlop: ForlopCommand

  init() throws {
    workspace = try Workspace()
    try FileManager.default.removeItem(at: workspace.url.appending(path: ".forlop.yaml"))
    forlop = ForlopCommand(workspace: workspace)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try #require(workspace.read(path)), as: UTF8.self)
  }

  private func everything() throws -> [String: Data] {
    let names = FileManager.default.enumerator(atPath: workspace.url.path)?.compactMap { $0 as? String } ?? []
    return Dictionary(uniqueKeysWithValues: names.compactMap { name in workspace.read(name).map { (name, $0) } })
  }

  // MARK: - What is written

  @Test func `The files of each host are the ones in Examples`() throws {
    let outcome = try forlop.run(["init", "--repository", "EIER/forlop"] + Self.host)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for path in Self.paths { try Snapshot(inRepository: "Examples/ci/\(path)").expect(try text(path)) }
  }

  @Test(arguments: ["nb", "en"])
  func `Where nobody says where forlop comes from, the files say what is to be filled in`(_ language: String) throws {
    let outcome = try forlop.run(["init", "--language", language] + Self.host)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for path in Self.paths { try Snapshot("\(language)/\(path)").expect(try text(path)) }
    try Snapshot("\(language)/page.txt").expect(outcome.output)
  }

  @Test(arguments: ["nb", "en"])
  func `The editor gets the schemas for the folders that have pathways`(_ language: String) throws {
    try workspace.write(Pathways.good, to: "forløp/god.yaml")
    #expect(try forlop("init", "--editor", "--language", language).exitCode == 0)
    let paths = [".vscode/settings.json", ".vscode/extensions.json"]
    for path in paths { try Snapshot("\(language)/\(path)").expect(try text(path)) }
    #expect(try text(".vscode/forlop.schema.json") == forlop("schema", "--language", language).output)
    #expect(
      try text(".vscode/forlop-configuration.schema.json")
        == forlop("schema", "--configuration", "--language", language).output)
  }

  @Test(arguments: ["nb", "en"])
  func `The configuration that is written decides nothing but what holds anyway`(_ language: String) throws {
    try workspace.write(Pathways.hint, to: "hint.yaml")
    let before = try forlop("validate", "--language", language).output
    #expect(try forlop("init", "--editor", "--language", language).exitCode == 0)
    #expect(try forlop("config").exitCode == 0)
    #expect(try forlop("validate", "--language", language).output == before)
  }

  // MARK: - What is chosen

  @Test(arguments: [
    ([String: String](), [".github", ".gitlab-ci.yml", ".pre-commit-config.yaml"]),
    ([".github/CODEOWNERS": ""], [".github", ".pre-commit-config.yaml"]),
    (
      [".git/config": "[remote \"origin\"]\n\turl = git@gitlab.com:a/b.git\n"],
      [".gitlab-ci.yml", ".pre-commit-config.yaml"]
    ),
    (
      [".git/config": "[remote \"origin\"]\n\turl = https://navn@github.com/gitlab/b.git\n"],
      [".github", ".pre-commit-config.yaml"]
    ),
    ([".github/CODEOWNERS": "", ".vscode/tasks.json": "{}"], [".github", ".pre-commit-config.yaml", ".vscode"]),
  ])
  func `Without a choice it takes the host that the repository uses`(
    _ files: [String: String], _ expected: [String]
  ) throws {
    for (path, text) in files { try workspace.write(text, to: path) }
    #expect(try forlop("init").exitCode == 0)
    let written = Set(try everything().keys.map { String($0.prefix { $0 != "/" }) })
    #expect(written.subtracting([".git", ".forlop.yaml"]).sorted() == expected)
  }

  // MARK: - What is there

  @Test func `A second run changes nothing, and says so`() throws {
    let arguments = ["init", "--repository", "EIER/forlop", "--editor"] + Self.host
    _ = try forlop.run(arguments)
    let before = try everything()
    let outcome = try forlop.run(arguments)
    #expect(outcome.exitCode == 0)
    #expect(try everything() == before)
    #expect(!outcome.output.contains("skrevet"))
    #expect(outcome.output.components(separatedBy: "urørt ").count - 1 == before.count)
  }

  @Test func `A file that is there is never touched, and what it lacks is printed`() throws {
    let own = [
      ".forlop.yaml": "preset: streng\n", ".github/workflows/forlop.yml": "name: vår egen\n",
      ".gitlab-ci.yml": "test:\n  script: [make]\n", ".pre-commit-config.yaml": "repos: []\n",
      ".vscode/settings.json": "{}\n", ".vscode/extensions.json": "{}\n",
    ]
    for (path, text) in own { try workspace.write(text, to: path) }
    let outcome = try forlop.run(["init", "--editor"] + Self.host)
    #expect(outcome.exitCode == 1)
    for (path, expected) in own { #expect(try text(path) == expected) }
    try Snapshot("lacking.txt").expect(outcome.output)
  }

  @Test func `What was printed makes a file whole when it is added`() throws {
    let own = "test:\n  script: [make]\n\n"
    try workspace.write(own, to: ".gitlab-ci.yml")
    let first = try forlop("init", "--gitlab", "--repository", "EIER/forlop")
    let job = try #require(first.output.firstRange(of: "forlop:\n"))
    let rest = first.output[job.lowerBound...]
    let end = try #require(rest.firstRange(of: "\n\n"))
    try workspace.write(own + rest[..<end.lowerBound] + "\n", to: ".gitlab-ci.yml")
    #expect(try forlop("init", "--gitlab").exitCode == 0)
  }

  @Test func `What cannot be read is not taken to be whole`() throws {
    try workspace.write("", to: ".gitlab-ci.yml/forlop")
    let outcome = try forlop("init", "--gitlab")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("mangler  .gitlab-ci.yml\n"))
  }

  @Test func `A folder that is not there is made`() throws {
    #expect(try forlop("init", "nytt/prosjekt", "--gitlab").exitCode == 0)
    #expect(workspace.read("nytt/prosjekt/.gitlab-ci.yml") != nil)
  }

  // MARK: - What cannot be

  @Test func `Files that a host looks for at the top of the repository are not written below it`() throws {
    try workspace.write("", to: ".git/config")
    try workspace.write(Pathways.good, to: "forløp/god.yaml")
    let outcome = try forlop("init", "forløp", "--github")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("`forlop init .`"))
    #expect(workspace.read("forløp/.forlop.yaml") == nil)
    #expect(try forlop("init", "forløp", "--editor").exitCode == 0)
  }

  @Test(arguments: ["", "EIER", "/forlop", "http://a.no/b", "https://a.no", "https://a.no/b c", "a/b\nc", "../forlop"])
  func `An address that leads nowhere is refused`(_ address: String) throws {
    #expect(try forlop("init", "--gitlab", "--repository=\(address)").exitCode == 2)
    #expect(try everything().isEmpty)
  }

  @Test func `A file in the way of a folder is told`() throws {
    try workspace.write("", to: ".github")
    let outcome = try forlop("init", "--github")
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors.contains(".github"))
  }
}
