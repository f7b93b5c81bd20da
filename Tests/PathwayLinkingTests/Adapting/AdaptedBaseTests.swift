import PathwayDiagnostics
import PathwayLinking
import PathwayModel
import SourceText
import Testing

@Suite struct AdaptedBaseTests {
  @Test(arguments: [["her.yaml"], ["."], ["her.yaml", "fall.yaml"], ["fall.yaml", "her.yaml"]])
  func `the base is found among the files given, and else below the root`(_ paths: [String]) throws {
    let loaded = LoadedProject(paths, from: MemoryProvider(texts: AdaptedTexts.files("")))
    #expect(loaded.faults == [])
    let linked = try #require(loaded.project.adaptations.first)
    #expect(linked.effective.pathway.id == "fall-her")
    #expect(linked.base.pathway.id == "fall")
    #expect(loaded.project.paths.sorted() == ["fall.yaml", "felles.yaml", "her.yaml"])
  }

  @Test func `a base that nobody asked for is no pathway of the project, and its faults are not told`() {
    var files = AdaptedTexts.files("")
    files["fall.yaml"] = AdaptedTexts.base.replacing(
      "ansvarlig: fastlege\n    slutt", with: "ansvarlig: ukjent\n    slutt")
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.pathways.isEmpty)
    #expect(loaded.project.adaptations.count == 1)
    #expect(loaded.project.unassessed.map { loaded.place(of: $0.origin) } == ["her.yaml:2:5"])
    let both = LoadedProject(files, ".")
    #expect(both.faults.map { $0.place } == ["fall.yaml:41:16"])
    #expect(both.project.unassessed.isEmpty)
  }

  @Test func `a base in another folder has a path like any other`() throws {
    let files = [
      "nasjonale/fall.yaml": AdaptedTexts.base.replacing("felles.yaml", with: "../felles.yaml"),
      "felles.yaml": AdaptedTexts.shared, "lokale/her.yaml": AdaptedTexts.adaptation(),
    ]
    let loaded = LoadedProject(files, "lokale/her.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.paths.sorted() == ["felles.yaml", "lokale/her.yaml", "nasjonale/fall.yaml"])
  }

  @Test func `a base that is nowhere is told with what may have been meant`() {
    var files = AdaptedTexts.files("")
    files["her.yaml"] = AdaptedTexts.adaptation(of: "fal")
    #expect(
      LoadedProject(files, "her.yaml").faults == [
        FoundFault(.unresolvedReference("fal", kind: .pathway, suggestions: ["fall"]), "her.yaml:2:5")
      ])
  }

  @Test(arguments: [["her.yaml"], ["."]])
  func `a base that cannot be read is told there, and not taken for one that is nowhere`(_ paths: [String]) {
    var files = AdaptedTexts.files("")
    files["fall.yaml"] = AdaptedTexts.base.replacing("tittel: Eldre", with: "tittel: [Eldre")
    let loaded = LoadedProject(paths, from: MemoryProvider(texts: files))
    #expect(loaded.faults.map { $0.place.prefix { $0 != ":" } } == ["fall.yaml"])
    guard case .invalidYAML? = loaded.faults.first?.kind else {
      Issue.record("\(loaded.faults)")
      return
    }
    #expect(loaded.project.adaptations.isEmpty)
    #expect(loaded.project.unassessed.map { loaded.place(of: $0.origin) } == ["her.yaml:2:5"])
  }

  @Test func `an adaptation may have the name of its base`() throws {
    var files = AdaptedTexts.files("")
    files["her.yaml"] = AdaptedTexts.adaptation(id: "fall")
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.adaptations.count == 1)
  }

  // MARK: - Adaptations of adaptations

  @Test(arguments: [["dal.yaml"], ["."]])
  func `an adaptation may be adapted`(_ paths: [String]) throws {
    var files = AdaptedTexts.files("endrer: {steg: {vurdere: {frist: 8 virkedager}, utrede: {norm: bør}}}")
    files["dal.yaml"] = AdaptedTexts.adaptation(
      "endrer: {steg: {vurdere: {frist: 6 virkedager}}}", id: "fall-dal", of: "fall-her")
    let loaded = LoadedProject(paths, from: MemoryProvider(texts: files))
    #expect(loaded.faults == [])
    let linked = try #require(loaded.project.adaptations.first { $0.adaptation.id == "fall-dal" })
    #expect(linked.adaptedBase?.adaptation.id == "fall-her")
    #expect(linked.base.pathway.id == "fall-her")
    let step = linked.effective.steps[1]
    #expect(step.deadline?.duration == Duration(6, .workingDays))
    #expect(linked.effective.steps[2].norm?.value == .should)
    #expect(loaded.place(of: step.deadline?.limit?.origin ?? .none) == "dal.yaml:4:34")
  }

  @Test(arguments: [1, 2, 3])
  func `adaptations that adapt each other in a circle are told once`(_ count: Int) {
    var files: [String: String] = [:]
    for number in 0..<count {
      files["\(number).yaml"] = AdaptedTexts.adaptation(id: "ring-\(number)", of: "ring-\((number + 1) % count)")
    }
    let loaded = LoadedProject(files, ".")
    #expect(loaded.project.adaptations.isEmpty)
    #expect(loaded.faults.count == 1)
    guard case .circularUse(let circle)? = loaded.faults.first?.kind else {
      Issue.record("\(loaded.faults)")
      return
    }
    #expect(circle.first == circle.last)
    #expect(circle.count == count + 1)
  }

  @Test func `a long chain of adaptations is laid from the bottom`() throws {
    var files = AdaptedTexts.files("")
    for number in 1...200 {
      files["\(number).yaml"] = AdaptedTexts.adaptation(
        id: "ledd-\(number)", of: number == 1 ? "fall-her" : "ledd-\(number - 1)")
    }
    let loaded = LoadedProject(files, "200.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.adaptations.map { $0.adaptation.id } == ["ledd-200"])
  }

  // MARK: - Catalogues

  @Test func `an adaptation sees the catalogues of its base, and its own`() throws {
    var files = AdaptedTexts.files(
      "bruker: [enheter.yaml]\nbinder: {geriatri: geriatri-her}\nendrer: {overleveringer: {henvisning-fall: {kanal: brev}}}"
    )
    files["enheter.yaml"] =
      "katalog: enheter\naktører:\n  geriatri-her: {navn: Geriatrien her, område: spesialisthelsetjeneste}\n"
    let loaded = LoadedProject(files, "her.yaml")
    #expect(loaded.faults == [])
    let linked = try #require(loaded.project.adaptations.first)
    #expect(linked.effective.actor("geriatri")?.name == "Geriatrien her")
    #expect(linked.base.actor("geriatri")?.name == "Geriatri")
  }

  @Test func `what is declared in a catalogue of the base and in one of the adaptation is told at the adaptation's`() {
    var files = AdaptedTexts.files("bruker: [enheter.yaml]")
    files["enheter.yaml"] =
      "katalog: enheter\naktører:\n  geriatri: {navn: Geriatrien her, område: spesialisthelsetjeneste}\n"
    #expect(
      LoadedProject(files, "her.yaml").faults == [
        FoundFault(.duplicateDeclaration("geriatri", kind: .actor), "enheter.yaml:3:3")
      ])
  }
}
