import PathwayDiagnostics
import PathwayModel
import PathwayReading
import Testing

@Suite struct ScenarioTests {
  @Test func `a scenario says which pathway, which way, and what is expected`() throws {
    let read = ReadText(
      """
      scenario: kari-82
      tittel: Kari (82) hører dårlig
      beskrivelse: Den vanlige veien
      forløp: hørsel
      tar:
        - måle
        - {høreapparat: nei}
        - tilpasse: [Høreapparat, Øreplugger]
        - rense: Det er voks i øret, og det må ut
      forventer: {slutt: hører, innen: 6 måneder, innom: hørselssentral, overleveringer: [henvisning, epikrise]}
      """)
    #expect(read.faults == [])
    let scenario = try #require(read.scenario)
    #expect(scenario.id == "kari-82" && scenario.title == "Kari (82) hører dårlig" && scenario.pathway == "hørsel")
    #expect(scenario.annotations.summary == "Den vanlige veien")
    #expect(scenario.walk.map { $0.step.id } == ["måle", "høreapparat", "tilpasse", "rense"])
    #expect(
      scenario.walk.map { $0.ways.map { $0.value } } == [
        [], ["nei"], ["Høreapparat", "Øreplugger"], ["Det er voks i øret, og det må ut"],
      ])
    #expect(scenario.expectation?.end == "hører" && scenario.expectation?.within?.value == Duration(6, .months))
    #expect(scenario.expectation?.actors == ["hørselssentral"])
    #expect(scenario.expectation?.handoffs == ["henvisning", "epikrise"])
  }

  @Test func `a scenario has a pathway, a walk and an expectation`() {
    let form = Text(nb: "scenarioet", en: "the scenario")
    #expect(
      ReadText("scenario: kari-82\n").faults
        == ["forløp", "tar", "forventer"].map { FoundFault(.missingKey($0, form: form), 1, 1) })
  }

  @Test func `a walk may be empty, and one step may stand without a list`() {
    #expect(ReadText.walk("[]").faults == [])
    #expect(ReadText.walk("måle").scenario?.walk == ["måle"])
    #expect(ReadText.walk("måle").faults == [])
  }

  @Test(arguments: [("{}", 8), ("[a]", 8), ("''", 8), ("{måle: x, rense: y}", 18)])
  func `an item that is no step, or several, is told`(item: String, column: Int) {
    let read = ReadText.walk("[\(item)]")
    #expect(read.faults.count == 1)
    #expect(read.faults.first?.line == 3 && read.faults.first?.column == column - 1)
    #expect(read.scenario?.unreadKeys.contains("tar") == true)
  }

  @Test func `a comma that cuts a text in two is told as such`() {
    let read = ReadText.walk("[{måle: Det er voks, og det må ut}]")
    #expect(read.faults.map { $0.kind } == [.cutText(kept: "Det er voks", rest: "og det må ut")])
  }

  @Test(arguments: ["[{måle: }]", "[{måle: []}]", "[{måle: {til: rense}}]"])
  func `a way that is none is told`(_ walk: String) {
    #expect(ReadText.walk(walk).faults.count == 1)
  }

  @Test func `an unknown key of the expectation is told, with what was meant`() {
    let read = ReadText("scenario: kari\nforløp: hørsel\ntar: []\nforventer: {slut: hører}\n")
    let form = Text(nb: "forventningen", en: "the expectation")
    #expect(read.faults == [FoundFault(.unknownKey("slut", form: form, suggestions: ["slutt"]), 4, 13)])
  }
}

extension ReadText {
  /// The scenario, where it is one.
  fileprivate var scenario: Scenario? { if case .scenario(let scenario) = content { scenario } else { nil } }

  /// Reads a scenario whose walk stands on line 3, from column 6.
  fileprivate static func walk(_ walk: String) -> ReadText {
    ReadText("scenario: kari\nforløp: hørsel\ntar: \(walk)\nforventer: {slutt: hører}\n")
  }
}
