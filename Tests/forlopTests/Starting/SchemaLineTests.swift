import PathwayKit
import PathwayTestSupport
import Testing

@testable import forlop

struct SchemaLineTests {
  private static let beginning = "# yaml-language-server: $schema="

  @Test(arguments: [
    ["--title", "Ny uro", "--first", "helsestasjon", "--receiver", "bup"], ["--adaptation", "uro"],
    ["--scenario", "uro"],
  ])
  func `A new file tells editors where the schema is, as the others of the project do`(_ options: [String]) throws {
    let start = try Self.start("\(Self.beginning)skjema/forlop.json")
    for (path, schema) in [("ny.yaml", "skjema/forlop.json"), ("felles/ny.yaml", "../skjema/forlop.json")] {
      let file = try start.file(options + ["--output", path])
      #expect(file.text.hasPrefix("\(Self.beginning)\(schema)\n"))
      #expect(!(try start.reading(file).report.hasFindings(atLeast: .error)))
    }
  }

  @Test func `An address is the same from everywhere`() throws {
    let line = "\(Self.beginning)https://eksempel.no/forlop.schema.json"
    let file = try Self.start("# Uro\r\n\(line) \r").file(["--scenario", "uro", "--output", "felles/ny.yaml"])
    #expect(file.text.hasPrefix("\(line)\n"))
  }

  @Test(arguments: [
    "# Uro for et barn", "# yaml-language-server: $schema=", "målgruppe: {} # yaml-language-server: $schema=y",
  ])
  func `Where no file has the line, a new one has none`(_ line: String) throws {
    let file = try Self.start(line).file(["--scenario", "uro"])
    #expect(!file.text.contains("yaml-language-server"))
  }

  /// Starts files in the small project, with a line before its pathway.
  private static func start(_ line: String) throws -> Start {
    let pathway = try #require(SmallProject.files["uro.yaml"])
    return Start(SmallProject.files.merging(["uro.yaml": "\(line)\n\(pathway)"]) { $1 })
  }
}
