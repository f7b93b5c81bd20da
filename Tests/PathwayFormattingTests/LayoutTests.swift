import Testing

/// What formatting makes of one thing at a time.
@Suite struct LayoutTests {
  private static let head = "forløp: a\n"

  private func formatted(_ text: String) -> String? {
    Formatting.formatted(Self.head + text).map { String($0.dropFirst(Self.head.count)) }
  }

  @Test func `the key that says what a file is comes first, and the others in the order of the language`() {
    let text = "steg: {}\nversjon: 0.1.0\ntittel: Å være\nforløp: demens\n"
    #expect(Formatting.formatted(text) == "forløp: demens\ntittel: Å være\nversjon: 0.1.0\nsteg: {}\n")
  }

  @Test func `a scenario keeps its own order of keys`() {
    let text = "forventer: {slutt: b}\ntar: [a, {a: b}]\nforløp: demens\nscenario: kari\n"
    #expect(
      Formatting.formatted(text) == "scenario: kari\nforløp: demens\ntar: [a, {a: b}]\nforventer: {slutt: b}\n")
  }

  @Test func `what the author names keeps its order`() {
    let text = "steg:\n  å: {neste: b, ansvarlig: c}\n  a: {neste: å}\n"
    #expect(formatted(text) == "steg:\n  å: {ansvarlig: c, neste: b}\n  a: {neste: å}\n")
  }

  @Test func `an unknown key stays behind the key that it followed`() {
    #expect(formatted("versjon: 1.0.0\nfarge: blå\ntittel: A\n") == "tittel: A\nversjon: 1.0.0\nfarge: blå\n")
  }

  // MARK: - Comments

  @Test func `a comment above a key moves with it, and one behind it too`() {
    let text = "steg: {}  # ingen\n# utgaven\nversjon: 0.1.0\n"
    #expect(formatted(text) == "# utgaven\nversjon: 0.1.0\nsteg: {}  # ingen\n")
  }

  @Test func `what stands at the top with an empty line after it stays at the top`() {
    let text = "# Om filen\n\n# tittelen\ntittel: A\nforløp: a\n"
    #expect(Formatting.formatted(text) == "# Om filen\n\nforløp: a\n# tittelen\ntittel: A\n")
  }

  @Test func `what is said at the top of a file, to people or to editors, stays there`() {
    let text = "# yaml-language-server: $schema=forlop.json\n# Fall hjemme\ntittel: A\nforløp: a\n"
    #expect(
      Formatting.formatted(text)
        == "# yaml-language-server: $schema=forlop.json\n# Fall hjemme\nforløp: a\ntittel: A\n")
  }

  @Test func `empty lines between steps are kept`() {
    let text = "steg:\n  a: {neste: b}\n\n  # b\n  b:\n    slutt: Å\n\n  c: {ferdig: ja}\n"
    #expect(formatted(text) == text)
  }

  @Test func `a comment at the end of a block stays at its end`() {
    let text =
      "steg:\n    a:\n        neste: b\n        # slutt på a\n    # slutt på stegene\nplikter: {}\n# slutt på filen\n"
    #expect(
      formatted(text)
        == "steg:\n  a:\n    neste: b\n    # slutt på a\n  # slutt på stegene\nplikter: {}\n# slutt på filen\n")
  }

  @Test func `a comment further in than the key below it belongs to the value above`() {
    let text = "versjon: 1.0.0\ntittel: A\n      # mer om tittelen\nsteg:\n  # ingen ennå\n"
    #expect(formatted(text) == "tittel: A\n  # mer om tittelen\nversjon: 1.0.0\nsteg:\n  # ingen ennå\n")
  }

  @Test func `comments in brackets make a block of them`() {
    let text = "bruker: [a.yaml, # den ene\n  # den andre\n  b.yaml]\n"
    #expect(formatted(text) == "bruker:\n  - a.yaml # den ene\n  # den andre\n  - b.yaml\n")
  }

  @Test func `a comment behind a dash goes above it`() {
    let text = "unntak:\n- # fordi\n  gjelder: a\n  regel: PF203\n"
    #expect(formatted(text) == "unntak:\n  # fordi\n  - regel: PF203\n    gjelder: a\n")
  }

  @Test func `one empty line of many is kept`() {
    #expect(formatted("\n\n\ntittel: A\n\n\n# b\n\n\nsteg: {}\n\n\n") == "\ntittel: A\n\n# b\n\nsteg: {}\n")
  }

  // MARK: - Brackets and blocks

  @Test func `branches stand on lines of their own`() {
    let text = "steg: {a: {valg: [{neste: b, når: Ja}, {ellers: c}]}}\n"
    let result = "steg:\n  a:\n    valg:\n      - når: Ja\n        neste: b\n      - ellers: c\n"
    #expect(formatted(text) == result)
    #expect(formatted("steg:\n  a:\n    valg:\n    - {neste: b, når: Ja}\n    - {ellers: c}\n") == result)
  }

  @Test func `of several ways out of a step the first stays the first`() {
    let text = "steg:\n  a:\n    slutt: Å være\n    neste: b\n    ansvarlig: c\n"
    #expect(formatted(text) == "steg:\n  a:\n    ansvarlig: c\n    slutt: Å være\n    neste: b\n")
  }

  @Test func `what stands in brackets stays so where it has room, and what stands on lines of its own stays so too`() {
    let actor = "aktører:\n  fastlege: {navn: Fastlege, område: kommune}\n"
    #expect(formatted("aktører:\n  fastlege: {område:  kommune,\n   navn: Fastlege }\n") == actor)
    let names = (1...12).map { "langt-navn-\($0)" }
    let list = "steg:\n  a:\n    gir:\n" + names.map { "      - \($0)\n" }.joined()
    #expect(formatted("steg:\n  a:\n    gir: [" + names.joined(separator: ", ") + "]\n") == list)
    #expect(formatted(list) == list)
    #expect(formatted("steg:\n  a:\n    gir:\n    - b\n    - c\n") == "steg:\n  a:\n    gir:\n      - b\n      - c\n")
  }

  @Test func `empty brackets stay empty, however long their line, and comments between them go above`() {
    let key = String(repeating: "å", count: 130)
    #expect(formatted("\(key): {}\n") == "\(key): {}\n")
    #expect(formatted("steg: { # en\n  # to\n  } # tre\n") == "# en\n# to\nsteg: {} # tre\n")
  }

  @Test func `a line of a hundred and twenty letters has room, and one more has not`() {
    func line(_ count: Int) -> String { "målgruppe: {beskrivelse: " + String(repeating: "å", count: count) + "}\n" }
    #expect(formatted(line(94)) == line(94))
    #expect(formatted(line(95)) == "målgruppe:\n  beskrivelse: " + String(repeating: "å", count: 95) + "\n")
  }

  @Test func `a text that a comma has cut stays as it is`() {
    let text = "steg:\n  a:\n    valg:\n      - {når: Ja, og det haster, neste: \"b\"}\n"
    #expect(formatted(text) == text)
  }

  // MARK: - Texts

  @Test(arguments: [
    "12:30", "1.10", "\"0301\"", "0301", "nei", "\"nei\"", "'null'", "~", "\"1.10\"", "\"a: b\"", "\"a #b\"",
  ])
  func `a text that another reader could take for something else stays as it is`(_ value: String) {
    #expect(formatted("tittel: \(value)\n") == "tittel: \(value)\n")
  }

  @Test(arguments: ["\"Å være, eller ikke\"", "'Å være, eller ikke'", "\"å\\tbe\"", "'det''s'"])
  func `quotes are kept`(_ value: String) {
    #expect(formatted("tittel: \(value)\n") == "tittel: \(value)\n")
    #expect(formatted("målgruppe: {beskrivelse: \(value)}\n") == "målgruppe: {beskrivelse: \(value)}\n")
  }

  @Test(arguments: ["Å være\n  eller\n\n  ikke", "\"Å være \\\n  eller ikke\"", "'Å være\n\n  eller ikke'"])
  func `a text on several lines keeps its lines`(_ value: String) {
    #expect(formatted("tittel: \(value)\n") == "tittel: \(value)\n")
    #expect(formatted("tittel: " + value.replacing("  ", with: "      ") + "\n") == "tittel: \(value)\n")
  }

  @Test func `literal and folded texts are kept as they are`() {
    let text = "beskrivelse: >-  # bak\n       Å være\n\n         # ingen kommentar\n       til slutt  \nsteg: {}\n"
    #expect(
      formatted(text)
        == "beskrivelse: >-  # bak\n  Å være\n\n    # ingen kommentar\n  til slutt  \nsteg: {}\n")
  }

  @Test func `empty lines that belong to a text are kept, and counted indentation too`() {
    let text = "steg:\n    a:\n        tittel: |1+\n           b\n\n\n\n        # c\n        neste: d\n"
    #expect(formatted(text) == "steg:\n  a:\n    tittel: |1+\n       b\n\n\n\n    # c\n    neste: d\n")
  }

  @Test func `an alias never comes before its anchor`() {
    let kept = "steg:\n  a: {neste: &b c, ansvarlig: *b}\n"
    #expect(formatted(kept) == kept)
    let moved = "steg: {a: &a {neste: b, ansvarlig: c}, b: *a}\nversjon: 1.0.0\n"
    #expect(formatted(moved) == "versjon: 1.0.0\nsteg: {a: &a {ansvarlig: c, neste: b}, b: *a}\n")
  }

  // MARK: - Files

  @Test func `a byte order mark, line breaks of Windows and markers of documents are kept`() {
    let text = "\u{FEFF}%YAML 1.1\r\n---  # her\r\ntittel:   A\r\nforløp: a # å\r\n...\r\n# sist\r\n"
    #expect(
      Formatting.formatted(text)
        == "\u{FEFF}%YAML 1.1\r\n---  # her\r\nforløp: a # å\r\ntittel: A\r\n...\r\n# sist\r\n")
  }

  @Test func `the last line gets a line break that no text takes for its own`() {
    #expect(formatted("tittel: |\n  å") == "tittel: |-\n  å\n")
  }

  @Test func `JSON becomes YAML where it is too long for one line`() {
    let title = String(repeating: "Å", count: 120)
    let text = "{\"tittel\": \"\(title)\", \"forløp\": \"a\", \"steg\": {\"b\": {\"neste\": [\"c\"]}}}"
    #expect(
      Formatting.formatted(text)
        == "\"forløp\": \"a\"\n\"tittel\": \"\(title)\"\n\"steg\": {\"b\": {\"neste\": [\"c\"]}}\n")
  }
}
