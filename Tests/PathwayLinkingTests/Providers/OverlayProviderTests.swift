import PathwayDiagnostics
import PathwayLinking
import PathwayModel
import Testing

@Suite struct OverlayProviderTests {
  private let base = MemoryProvider(texts: [
    "forløp/hofte.yaml": Texts.pathway(uses: "a.yaml"), "forløp/a.yaml": Texts.catalogue(),
  ])

  @Test func `a text takes the place of a file, and uses what lies beside it`() {
    let provider = OverlayProvider(
      Array(Texts.pathway("kladd", uses: "a.yaml").utf8), at: "./forløp/hofte.yaml", over: base)
    let loaded = LoadedProject(["forløp/hofte.yaml"], from: provider)
    #expect(loaded.faults == [])
    #expect(loaded.project.pathways.map { $0.resolved.pathway.id.text } == ["kladd"])
  }

  @Test func `a text may stand where no file is`() {
    let provider = OverlayProvider(Array(Texts.pathway("kladd", uses: "forløp/a.yaml").utf8), at: "-", over: base)
    let loaded = LoadedProject(["-"], from: provider)
    #expect(loaded.faults == [])
    #expect(loaded.project.paths == ["-", "forløp/a.yaml"])
  }

  @Test func `everything else comes from the other provider`() throws {
    let provider = OverlayProvider([1], at: "ny.yaml", over: base)
    #expect(provider.entry(at: "ny.yaml") == .file(size: 1, identity: nil))
    #expect(provider.entry(at: "forløp") == .folder)
    #expect(provider.read("borte.yaml") == .failure(.missing))
    #expect(try provider.yamlFiles(below: ".").get() == ["forløp/a.yaml", "forløp/hofte.yaml"])
    #expect(provider.canonicalPath(of: "x") == base.canonicalPath(of: "x"))
  }
}
