import PathwayKit
import PathwayModel
import PathwayTestSupport
import SourceText
import Testing

@testable import forlop

struct ScenarioStartTests {
  @Test func `A scenario walks the shortest run, tells what else could happen, and passes`() throws {
    let start = Start(SmallProject.files)
    let file = try start("--scenario", "uro", "--to", "vurdering", "--title", "Nora (4) får ikke sove, og er redd")
    try Snapshot("nora-4.yaml").expect(file.text)
    #expect(file.path == "nora-4.yaml")
    #expect(try start.reading(file).scenarios.map { $0.standing } == [.passed])
  }

  @Test func `The end and the patient are asked for`() throws {
    let (file, transcript) = try Start(SmallProject.files).answering(["3", "1", "borte", "1", "", "", ""])
    try Snapshot("scenario-nb.txt").expect(transcript)
    #expect(file.path == "uro-vurdering.yaml")
  }

  @Test func `A pathway that nobody can walk is said to be one`() throws {
    let files = [
      "rundt.yaml": """
      forløp: rundt
      tittel: Rundt og rundt
      versjon: 0.1.0
      aktører: {fastlege: {navn: Fastlegen, område: kommune}}
      steg:
        en: {start: Noe skjer, ansvarlig: fastlege, neste: to}
        to: {ansvarlig: fastlege, neste: en}
      """
    ]
    let stopped = Start(files).stopping(nil, "--scenario", "rundt")
    #expect(stopped?.message.hasPrefix("ingen vei gjennom «Rundt og rundt» kan følges til en slutt") == true)
    #expect(stopped?.exitCode == 1)
  }

  @Test func `An end that only an event leads to is none that a scenario comes to`() throws {
    let pathway = try #require(SmallProject.files["uro.yaml"])
    let changed = pathway.replacing("til: rolig}", with: "til: flyttet}").replacing(
      "overleveringer:",
      with: "  flyttet: {ansvarlig: helsestasjon, slutt: Barnet bor i en annen kommune}\noverleveringer:")
    let files = SmallProject.files.merging(["uro.yaml": changed]) { $1 }
    let stopped = Start(files).stopping(nil, "--scenario", "uro", "--to", "flyttet")
    #expect(
      stopped?.message == "--to: ingen vei som et scenario kan si, kommer til «flyttet»; velg en av vurdering, rolig")
  }

  @Test func `To every end of every national pathway there is a scenario, which passes as it is written`() throws {
    let start = Start(in: RealPathways.provider)
    let today = try #require(CalendarDate(year: 2026, month: 5, day: 12))
    let pathways = Validator(today: today).validate(["nasjonale"], provider: start.provider).pathways
    #expect(pathways.count >= 8)
    var files: [StartedFile] = []
    for pathway in pathways.map({ $0.analysed }) {
      let walks = try #require(ShortestWalks(pathway))
      for end in walks.ends {
        let id = Identifier("\(pathway.pathway.id)-\(pathway.steps[end].id)")
        let walk = try #require(walks.walk(to: end))
        let draft = ScenarioDraft(id: id, title: "Kari (82)", of: walk, to: end, among: walks)
        files.append(
          StartedFile(
            path: "egne/\(id).yaml", text: ScenarioTemplate(draft).text, content: Text("Kari"), commands: []
          ).formatted)
      }
    }
    #expect(files.count > 20)
    let scenarios = try start.reading(files, over: RealPathways.files).scenarios
    #expect(scenarios.count == files.count)
    for scenario in scenarios { #expect(scenario.standing == .passed, "\(scenario.path)") }
  }
}
