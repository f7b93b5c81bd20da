import PathwayDiagnostics
import PathwayLinking
import PathwayModel
import Testing

@Suite struct ScenarioLinkingTests {
  private static func scenario(of pathway: String = "hoftebrudd", _ walk: String = "[trene]", _ rest: String = "")
    -> String
  {
    "scenario: kari-82\nforløp: \(pathway)\ntar: \(walk)\nforventer: {slutt: trene\(rest)}\n"
  }

  private let files = [
    "forløp/hofte.yaml": Texts.pathway(uses: "../felles/aktorer.yaml"), "felles/aktorer.yaml": Texts.catalogue(),
  ]

  private func load(_ scenario: String, with more: [String: String] = [:], _ paths: String...) -> LoadedProject {
    LoadedProject(
      ["scenarioer/kari.yaml"] + paths,
      from: MemoryProvider(
        texts: files.merging(more) { $1 }.merging(["scenarioer/kari.yaml": scenario]) { $1 }))
  }

  @Test func `the pathway of a scenario is found below the root, and is not checked for it`() throws {
    let broken = files["forløp/hofte.yaml"]?.replacing("tittel", with: "titel") ?? ""
    let loaded = load(Self.scenario(), with: ["forløp/hofte.yaml": broken])
    #expect(loaded.faults == [])
    #expect(loaded.project.paths == ["scenarioer/kari.yaml"])
    #expect(loaded.project.pathways.isEmpty)
    guard case .pathway(let pathway)? = loaded.project.scenarios.first?.target else {
      Issue.record("\(loaded.project.scenarios)")
      return
    }
    #expect(pathway.path == "forløp/hofte.yaml")
    #expect(pathway.resolved.actor("fysioterapeut")?.name == "Fysioterapeut")
    #expect(loaded.project.path(of: pathway.file) == "forløp/hofte.yaml")
  }

  @Test func `a pathway that is given counts before one that is found`() {
    let loaded = load(Self.scenario(), with: ["a.yaml": files["forløp/hofte.yaml"] ?? ""], "forløp")
    guard case .pathway(let pathway)? = loaded.project.scenarios.first?.target else {
      Issue.record("\(loaded.project.scenarios)")
      return
    }
    #expect(pathway.path == "forløp/hofte.yaml")
    #expect(loaded.project.pathways.count == 1)
  }

  @Test func `a pathway that nobody has written is told, with what was meant`() {
    let loaded = load(Self.scenario(of: "hoftebrud"))
    #expect(
      loaded.faults == [
        FoundFault(
          .unresolvedReference("hoftebrud", kind: .pathway, suggestions: ["hoftebrudd"]), "scenarioer/kari.yaml:2:9")
      ])
  }

  @Test func `steps, actors and contracts that a scenario names are looked up in its pathway`() {
    let loaded = load(Self.scenario("[trenne]", ", innom: fysioterapeutt, overleveringer: [henvisning]"))
    #expect(
      loaded.faults.map { $0.kind } == [
        .unresolvedReference("trenne", kind: .step, suggestions: ["trene"]),
        .unresolvedReference("fysioterapeutt", kind: .actor, suggestions: ["fysioterapeut"]),
        .unresolvedReference("henvisning", kind: .handoff, suggestions: []),
      ])
    guard case .faulty? = loaded.project.scenarios.first?.target else {
      Issue.record("\(loaded.project.scenarios)")
      return
    }
  }

  @Test(arguments: ["forløp: armbrudd\nsteg: [\n", "tilpasning: armbrudd\nav: hoftebrudd\nversjon av: 0.1.0\n"])
  func `a pathway whose file cannot be understood is not taken for one that nobody has written`(_ text: String) {
    let loaded = load(Self.scenario(of: "armbrudd"), with: ["arm.yaml": text])
    #expect(loaded.faults == [])
    guard case .unreadable? = loaded.project.scenarios.first?.target else {
      Issue.record("\(loaded.project.scenarios)")
      return
    }
  }
}

extension ScenarioLinkingTests {
  private static func scenario(_ walk: String, _ rest: String) -> String { scenario(of: "hoftebrudd", walk, rest) }
}
