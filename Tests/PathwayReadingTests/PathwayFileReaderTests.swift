import PathwayDiagnostics
import PathwayModel
import PathwayReading
import PathwayTestSupport
import Testing

@Suite struct PathwayFileReaderTests {
  // MARK: - Kinds of file

  @Test(arguments: [
    ("forløp: x\ntittel: X\nversjon: 0.1.0\nsteg: {}\n", "pathway"), ("katalog: x\n", "catalogue"),
    ("tittel: X\nsteg: {}\nversjon: 0.1.0\nforløp: x\n", "pathway"),
    ("tilpasning: x\nav: y\nversjon av: 0.1.0\n", "adaptation"),
    ("scenario: x\nforløp: y\ntar: []\nforventer: {}\n", "scenario"),
    ("forløp: y\ntar: []\nforventer: {}\nscenario: x\n", "scenario"),
  ])
  func `a top-level key says what a file is, wherever it stands`(text: String, kind: String) {
    let read = ReadText(text, isNamed: false)
    #expect(read.faults == [])
    #expect("\(read.content)".hasPrefix(kind))
  }

  @Test(arguments: [
    ("forlop: x\n", "forløp"), ("forloep: x\n", "forløp"), ("Forløp: x\n", "forløp"), ("KATALOG: x\n", "katalog"),
    ("Tilpasning: x\n", "tilpasning"), ("Scenario: x\n", "scenario"),
  ])
  func `a misspelt kind of file is told, and nothing else is`(text: String, key: String) {
    for isNamed in [true, false] {
      let name = String(text.prefix { $0 != ":" })
      #expect(
        ReadText(text, isNamed: isNamed).faults == [
          FoundFault(.unknownKey(name, form: .file, suggestions: [key]), 1, 1)
        ])
    }
  }

  @Test(arguments: ["", "# bare en kommentar\n", "---\n", "\u{FEFF}", "\n\n"])
  func `an empty file lacks its key when it is named, and is none of ours when it is found`(_ text: String) {
    #expect(ReadText(text).faults.map { $0.kind } == [.missingKey("forløp", form: .file)])
    let found = ReadText(text, isNamed: false)
    #expect(found.faults == [])
    guard case .other = found.content else {
      Issue.record("\(found.content)")
      return
    }
  }

  @Test(arguments: ["- forløp: x\n", "bare en tekst\n", "[a, b]\n"])
  func `a file whose top is no mapping is told when it is named`(_ text: String) {
    let read = ReadText(text)
    #expect(read.faults.count == 1)
    guard case .invalidValue(_, expected: .mapping)? = read.faults.first?.kind else {
      Issue.record("\(read.faults)")
      return
    }
    #expect(ReadText(text, isNamed: false).faults == [])
  }

  @Test func `a file of another kind is told at its first key when it is named`() {
    #expect(
      ReadText("# se under\nservices: {}\nversion: 3\n").faults == [
        FoundFault(.missingKey("forløp", form: .file), 2, 1)
      ])
  }

  // MARK: - Faults

  @Test func `every fault of a file is told in one go, in the order of the text`() {
    let text = """
      forløp: Blodtrykk
      versjon: 1.0
      statuss: utkast
      steg:
        måle:
          ansvarlg: fastlege
          frist: snarest
          frist: 1 uke
          neste:
        Måle igjen: {ferdig: ja}
      overleveringer:
        svar: {fra: måle, type: informasjonn, <<: {til: x}}
      """
    #expect(
      ReadText(text).faults == [
        FoundFault(.missingKey("tittel", form: .pathway), 1, 1),
        FoundFault(.invalidValue("Blodtrykk", expected: .identifier), 1, 9),
        FoundFault(.invalidValue("1.0", expected: .version), 2, 10),
        FoundFault(.unknownKey("statuss", form: .pathway, suggestions: ["status"]), 3, 1),
        FoundFault(.unknownKey("ansvarlg", form: .step, suggestions: ["ansvarlig"]), 6, 5),
        FoundFault(.invalidValue("snarest", expected: .deadline), 7, 12),
        FoundFault(.duplicateKey("frist"), 8, 5), FoundFault(.invalidValue("", expected: .value), 9, 11),
        FoundFault(.invalidValue("Måle igjen", expected: .identifier), 10, 3),
        FoundFault(.missingKey("til", form: .handoff), 12, 3),
        FoundFault(
          .invalidValue("informasjonn", expected: .oneOf(HandoffKind.words, likely: "informasjon")), 12, 27),
        FoundFault(.unsupportedYAML(.mergeKey), 12, 41),
      ])
  }

  @Test(arguments: ["ansvarlig", "tittel", "frist", "neste"])
  func `a misspelt key is not missed as well`(_ key: String) {
    let read = ReadText.step("\(key)x: verdi")
    #expect(read.faults.count == 1)
    #expect(read.step?.unreadKeys.contains(key) == true)
  }

  @Test func `what could not be understood is left out, and the rest is kept`() throws {
    let read = ReadText.step("tittel: Måle", "utfører: [fastlege, [bup], hjemmetjeneste]", "norm: må")
    #expect(read.faults.count == 2)
    let step = try #require(read.step)
    #expect(step.title == "Måle")
    #expect(step.performers.map { $0.id } == ["fastlege", "hjemmetjeneste"])
    #expect(step.norm == nil)
    #expect(step.unreadKeys.contains("utfører"))
    #expect(step.unreadKeys.contains("norm"))
  }

  // MARK: - The text itself

  @Test func `a byte order mark and carriage returns do not move what stands after them`() throws {
    let text = "\u{FEFF}forløp: x\r\ntittel: På vei\r\nversjon: 0.1.0\r\nsteg:\r\n  måle:\r\n    norm: må\r\n"
    let read = ReadText(text)
    #expect(read.faults.map { $0.line } == [6])
    #expect(read.faults.map { $0.column } == [11])
    #expect(read.pathway?.title == "På vei")
    #expect(read.step?.id == "måle")
  }

  @Test func `an anchor's value may be used again`() {
    let read = ReadText.step("utfører: &alle [fastlege, bup]", "medvirker: *alle", "informeres: *alle")
    #expect(read.faults == [])
    #expect(read.step?.contributors.map { $0.id } == ["fastlege", "bup"])
    #expect(read.step?.informed.map { $0.id } == ["fastlege", "bup"])
  }

  @Test func `a whole contract may be used again, each under its own name`() {
    let read = ReadText.pathway(
      "overleveringer:", "  en: &en {fra: måle, til: fastlege, type: informasjon}", "  to: *en")
    #expect(read.faults == [])
    #expect(read.pathway?.handoffs.map { $0.id } == ["en", "to"])
    #expect(read.pathway?.handoffs.map { $0.to } == ["fastlege", "fastlege"])
  }

  @Test(arguments: ["pa\u{30A}rørende", "pårørende"])
  func `names are compared in Normalization Form C`(_ name: String) {
    let read = ReadText.step("ansvarlig: \(name)")
    #expect(read.faults == [])
    #expect(read.step?.responsible == "pårørende")
  }

  @Test(arguments: ["0-6", "æ", "ø-1", "a"])
  func `letters, numbers and hyphens make a name`(_ name: String) {
    #expect(ReadText("forløp: \(name)\ntittel: X\nversjon: 0.1.0\nsteg: {}\n").faults == [])
  }

  @Test(arguments: ["Demens", "-demens", "demens forløp", "demens_forløp", "é", "demens/1"])
  func `other signs make no name`(_ name: String) {
    #expect(
      ReadText("forløp: \(name)\ntittel: X\nversjon: 0.1.0\nsteg: {}\n").faults == [
        FoundFault(.invalidValue(name, expected: .identifier), 1, 9)
      ])
  }

  // MARK: - The model

  @Test func `every key of steps and handoffs finds its place in the model`() throws {
    let text = FullPathway.text
    let read = ReadText(text)
    #expect(read.faults == [])
    try Snapshot("alt.txt").expect(ModelDump.of(try #require(read.pathway), in: text))
  }
}
