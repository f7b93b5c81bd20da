import Foundation
import PathwayKit
import Testing

@Suite struct SchemaFileTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  private static let docs = URL(filePath: #filePath).appending(path: "../../../docs").standardizedFileURL

  @Test(arguments: [(SchemaFile.pathways, "forlop.schema.json"), (.configuration, "forlop-configuration.schema.json")])
  func `the schema in docs is the one that the vocabulary makes`(_ schema: SchemaFile, _ name: String) throws {
    let file = Self.docs.appending(path: name)
    let text = schema.text(in: .bokmål)
    if Self.isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) is written anew; read the difference before it is kept")
      return
    }
    // Only whether they are equal: the texts are too long to be shown.
    let isEqual = try String(contentsOf: file, encoding: .utf8) == text
    #expect(isEqual, "docs/\(name): run with RECORD_SNAPSHOTS=1")
  }

  @Test(arguments: SchemaFile.allCases)
  func `every key of every form has a title and an explanation`(_ schema: SchemaFile) throws {
    let forms = try SchemaJSON(schema, in: .bokmål).forms
    #expect(forms.count == (schema == .pathways ? 45 : 1))
    for (name, form) in forms {
      for (key, value) in try #require(form["properties"] as? [String: [String: Any]]) {
        #expect(value["title"] as? String == key, "\(name)")
        for word in ["description", "markdownDescription"] {
          #expect((value[word] as? String)?.isEmpty == false, "\(name): \(key)")
        }
      }
      #expect(form["additionalProperties"] as? Bool == false, "\(name)")
    }
  }

  @Test func `where a text will do, an editor begins no list`() throws {
    for (name, form) in try SchemaJSON(.pathways, in: .bokmål).forms {
      for (key, value) in try #require(form["properties"] as? [String: [String: Any]]) {
        guard let types = value["type"] as? [String], types.contains("string") else { continue }
        #expect(value["items"] == nil, "\(name): \(key)")
      }
    }
  }

  @Test(arguments: SchemaFile.allCases)
  func `the languages differ in words alone`(_ schema: SchemaFile) throws {
    let bokmål = try SchemaJSON(schema, in: .bokmål)
    let english = try SchemaJSON(schema, in: .english)
    #expect(bokmål.text != english.text)
    #expect(bokmål.withoutWords == english.withoutWords)
  }

  @Test func `whatever is referred to is defined, under a name without æ, ø and å`() throws {
    let schema = try SchemaJSON(.pathways, in: .bokmål)
    let names = schema.text.matches(of: #/"\$ref": "#\/definitions\/([^"]*)"/#).map { String($0.1) }
    #expect(Set(names) == Set(schema.forms.keys))
    #expect(schema.forms.keys.allSatisfy { $0.allSatisfy { $0.isASCII } })
  }

  // MARK: - The first line of our files

  @Test(arguments: SchemaFileTests.ownFiles)
  func `the first line of a file of ours tells an editor where the schema is`(_ path: String) throws {
    let file = Self.docs.appending(path: "../\(path)").standardizedFileURL
    let first = try #require(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first)
    let schema = try #require(first.wholeMatch(of: #/# yaml-language-server: \$schema=(\S+)/#)?.1)
    #expect(
      file.deletingLastPathComponent().appending(path: String(schema)).standardizedFileURL
        == Self.docs.appending(path: "forlop.schema.json"))
  }

  private static let ownFiles = ["pathways", "Examples/tilpasninger"].flatMap { folder in
    (FileManager.default.subpaths(atPath: docs.appending(path: "../\(folder)").standardizedFileURL.path) ?? [])
      .filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func `the files are found`() {
    #expect(Self.ownFiles.count > 40)
  }

  @Test func `formatting keeps that line first, though another key comes to stand first`() {
    let line = "# yaml-language-server: $schema=forlop.schema.json\n"
    let file = PathwayFormatter().format(Array("\(line)tittel: Fall\nforløp: fall\n".utf8), path: "fall.yaml")
    guard case .changed(let bytes) = file.outcome else {
      Issue.record("nothing was changed: \(file.outcome)")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "\(line)forløp: fall\ntittel: Fall\n")
  }

  // MARK: - Snippets

  @Test func `the pathway to begin with has nothing to mend`() throws {
    let snippets = try SchemaJSON(.pathways, in: .bokmål).snippets(at: [])
    let text = try #require(snippets["nytt forløp"])
    #expect(try Self.findings(in: text) == [])
  }

  @Test(arguments: HandoffKind.allCases)
  func `a handoff to begin with has all that its type asks for`(_ kind: HandoffKind) throws {
    let snippets = try SchemaJSON(.pathways, in: .bokmål).snippets(at: [
      "definitions", "forlop", "properties", "overleveringer",
    ])
    let text = try #require(snippets[kind.word])
    let findings = try Self.findings(in: Self.host + "overleveringer: \(text)")
    // What a handoff lacks is PF203 to PF216; a type alone may be too little for the arrow that it covers.
    #expect(findings.filter { $0 < "PF200" || ("PF203"..."PF216").contains($0) } == [])
  }

  private static let host = """
    forløp: vert
    tittel: Et forløp med plass til en overlevering
    versjon: 0.1.0
    aktører:
      avsenderen: {navn: Den som sender, område: kommune}
      mottakeren: {navn: Den som tar imot, område: kommune}
    dokumenter: {dokumentet: {navn: Dokumentet, innhold: [felt-i-dokumentet]}, svaret: {navn: Svaret}}
    kanaler: {kanalen: {navn: Kanalen, type: melding}}
    hjemler: {hjemmelen: {lov: Loven, paragraf: Paragrafen}}
    steg:
      fra-steget: {start: Noe skjer, ansvarlig: avsenderen, gir: dokumentet, neste: til-steget}
      til-steget: {ansvarlig: mottakeren, gir: svaret, slutt: Pasienten er hjulpet}
      steget-når-svaret-er-nei: {ansvarlig: avsenderen, slutt: Pasienten er hjulpet her}

    """

  private static func findings(in text: String) throws -> [String] {
    let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let result = Validator(today: today).validate(
      ["fil.yaml"], provider: MemoryProvider(["fil.yaml": Array(text.utf8)]))
    return result.report.findings.filter { $0.severity != .hint }.map { "\($0.code)" }
  }
}
