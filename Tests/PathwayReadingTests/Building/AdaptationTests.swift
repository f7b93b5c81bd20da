import PathwayDiagnostics
import PathwayModel
import PathwayTestSupport
import Testing

@Suite struct AdaptationTests {
  @Test func `everything that may be changed finds its place in the model`() throws {
    let read = ReadText(FullAdaptation.text)
    #expect(read.faults == [])
    try Snapshot("tilpasning.txt").expect(ModelDump.of(try #require(read.adaptation), in: FullAdaptation.text))
  }

  @Test func `an adaptation needs its id, its base and the edition of it`() {
    #expect(
      ReadText("helsefellesskap: her\ntilpasning: x\n").faults == [
        FoundFault(.missingKey("av", form: .adaptation), 1, 1),
        FoundFault(.missingKey("versjon av", form: .adaptation), 1, 1),
      ])
  }

  // MARK: - What is open

  @Test(arguments: [
    ("ansvarlig: bup", "ansvarlig", 7), ("start: Noe skjer", "start", 7), ("neste: måle", "neste", 7),
    ("ved fristbrudd: måle", "ved fristbrudd", 7), ("samtykke: {av: pasient}", "samtykke", 7),
    ("slutt: Ferdig", "slutt", 7), ("fase: utredning", "fase", 7), ("forutsetter: [måle]", "forutsetter", 7),
  ])
  func `what is settled in a step is not open to adaptation`(line: String, key: String, column: Int) {
    let read = ReadText.changes("steg:", "  måle:", "    \(line)")
    #expect(read.faults.map { "\($0.line):\($0.column)" } == ["7:\(column)"])
    guard case .notAdaptable(let name, form: _, let open)? = read.faults.first?.kind else {
      Issue.record("\(read.faults)")
      return
    }
    #expect(name == key)
    #expect(open.contains("frist"))
    #expect(!open.contains("begrunnelse"))
  }

  @Test(arguments: ["fra: måle", "til: bup", "type: møte", "dokument: [henvisning]", "ansvar i ventetid: bup"])
  func `what is settled in a contract is not open to adaptation`(_ line: String) {
    let read = ReadText.changes("overleveringer:", "  svar:", "    \(line)")
    #expect(read.faults.map { "\($0.line):\($0.column)" } == ["7:7"])
    guard case .notAdaptable? = read.faults.first?.kind else {
      Issue.record("\(read.faults)")
      return
    }
  }

  @Test(arguments: [
    ("endrer:\n  plikter: {}", "5:3"), ("endrer:\n  tittel: Ny tittel", "5:3"),
    ("endrer:\n  frister:\n    i-alt: {til: måle}", "6:13"), ("fjerner:\n  aktører: [bup]", "5:3"),
    ("fjerner:\n  hendelser: [død]", "5:3"), ("legger til:\n  status: gjeldende", "5:3"),
    ("binder:\n  bup: {område: kommune}", "5:9"), ("binder:\n  bup: {samleaktør: ja}", "5:9"),
  ])
  func `the closed list holds for the whole pathway`(text: String, place: String) {
    let read = ReadText(ReadText.adaptationHead + text + "\n")
    #expect(read.faults.map { "\($0.line):\($0.column)" } == [place])
    guard case .notAdaptable? = read.faults.first?.kind else {
      Issue.record("\(read.faults)")
      return
    }
  }

  @Test(arguments: ["steg: {}", "tittel: Vårt forløp"])
  func `what belongs under another key is unknown at the top`(_ line: String) {
    let read = ReadText(ReadText.adaptationHead + line + "\n")
    #expect(read.faults.map { "\($0.line):\($0.column)" } == ["4:1"])
    guard case .unknownKey? = read.faults.first?.kind else {
      Issue.record("\(read.faults)")
      return
    }
  }

  @Test func `a misspelt key is unknown, and what is open is suggested`() {
    let read = ReadText.changes("steg:", "  måle: {frisst: 2 uker}")
    #expect(read.faults == [FoundFault(.unknownKey("frisst", form: .stepChange, suggestions: ["frist"]), 6, 12)])
  }

  // MARK: - Values

  @Test func `a length of time alone changes the length of time alone`() throws {
    let change = try #require(ReadText.changes("steg:", "  måle: {frist: 4 uker}").adaptation?.changes.steps.first)
    #expect(change.deadline == .changed(DeadlineChange(within: Duration(4, .weeks))))
  }

  @Test func `a value of the wrong type is told, and is not taken for unchanged`() throws {
    let read = ReadText.changes(
      "steg:", "  måle: {frist: snart, norm: må}", "overleveringer:", "  svar: {kvittering: {innen: snart}}")
    #expect(read.faults.map { "\($0.line):\($0.column)" } == ["6:19", "6:32", "8:32"])
    let changes = try #require(read.adaptation?.changes)
    #expect(changes.steps.first?.unreadKeys == UnreadKeys(["frist", "norm"]))
    #expect(changes.handoffs.first?.acknowledgement.value?.unreadKeys == UnreadKeys(["innen"]))
  }

  @Test func `a deadline is not given two limits`() {
    let read = ReadText.changes("steg:", "  måle: {frist: {innen: 2 uker, alder: 16}}")
    #expect(
      read.faults == [
        FoundFault(.invalidValue("innen, alder", expected: .exactlyOneKey(["innen", "alder"])), 6, 35)
      ])
    #expect(ReadText.changes("steg:", "  måle: {frist: {innen: ingen, alder: 16}}").faults == [])
  }

  @Test func `a role is bound to something`() {
    let read = ReadText(ReadText.adaptationHead + "binder:\n  bup:\n  fastlege: [a]\n")
    #expect(read.faults.map { "\($0.line):\($0.column)" } == ["5:7", "6:13"])
    #expect(read.adaptation?.bindings.map { $0.role.id } == ["bup", "fastlege"])
    #expect(read.adaptation?.bindings.allSatisfy { !$0.unreadKeys.isEmpty } == true)
  }

  @Test func `a step that is changed twice is told`() {
    let read = ReadText.changes("steg:", "  måle: {norm: bør}", "  måle: {norm: kan}")
    #expect(read.faults == [FoundFault(.duplicateKey("måle"), 7, 5)])
  }
}

extension Text {
  fileprivate static let adaptation = Text(nb: "tilpasningen", en: "the adaptation")
  fileprivate static let stepChange = Text(nb: "endringen av steget", en: "the change of the step")
}
