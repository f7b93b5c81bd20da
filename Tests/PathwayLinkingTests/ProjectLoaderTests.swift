import PathwayDiagnostics
import PathwayLinking
import PathwayModel
import Testing

@Suite struct ProjectLoaderTests {
  private let files = [
    "forløp/hofte.yaml": Texts.pathway(uses: "../felles/aktorer.yaml"), "felles/aktorer.yaml": Texts.catalogue(),
    "annet/docker-compose.yml": "services: {web: {image: nginx}}\n", "annet/tom.yaml": "", "annet/liste.yaml": "- a\n",
    "annet/ødelagt.yml": "a: [\n", "annet/README.md": "forløp: nei\n", ".github/ci.yaml": "forløp: skjult\n",
  ]

  @Test func `a folder is searched, and what is none of ours is skipped and said`() {
    let loaded = LoadedProject(files, ".")
    #expect(loaded.faults == [])
    #expect(loaded.project.pathways.map { $0.path } == ["forløp/hofte.yaml"])
    #expect(
      loaded.project.skipped == [
        "annet/docker-compose.yml", "annet/liste.yaml", "annet/tom.yaml", "annet/ødelagt.yml",
      ])
  }

  @Test(arguments: [
    ("annet/tom.yaml", FaultKind.missingKey("forløp", form: Text(nb: "filen", en: "the file")), "annet/tom.yaml:1:1"),
    ("annet/liste.yaml", .invalidValue("", expected: .mapping), "annet/liste.yaml:1:1"),
    (
      "annet/docker-compose.yml", .missingKey("forløp", form: Text(nb: "filen", en: "the file")),
      "annet/docker-compose.yml:1:1"
    ),
    (
      "annet/README.md", .missingKey("tittel", form: Text(nb: "forløpet", en: "the pathway")), "annet/README.md:1:1"
    ),
  ])
  func `a file that is named is never skipped`(path: String, fault: FaultKind, place: String) {
    let loaded = LoadedProject(files, path)
    #expect(loaded.project.skipped == [])
    #expect(loaded.faults.first == FoundFault(fault, place))
  }

  @Test(arguments: ["forlop: hofte", "Forløp: hofte", "FORLØP: hofte", "Katalog: x", "tilpassning: x"])
  func `a file in a folder whose kind is misspelt is not skipped when it folds to one`(_ line: String) {
    let loaded = LoadedProject(["forløp/hofte.yaml": line + "\ntittel: Hofte\n"], ".")
    if line.hasPrefix("tilpassning") {
      #expect(loaded.project.skipped == ["forløp/hofte.yaml"])
    } else {
      #expect(loaded.faults.map { $0.place } == ["forløp/hofte.yaml:1:1"])
      guard case .unknownKey? = loaded.faults.first?.kind else {
        Issue.record("\(loaded.faults)")
        return
      }
    }
  }

  @Test(arguments: ["finnes-ikke.yaml", "ingen/mappe"])
  func `a path that names nothing is told`(_ path: String) {
    let loaded = LoadedProject(files, path)
    #expect(loaded.project.faults.map { $0.kind } == [.unreadableFile(path: path, reason: .missing)])
    #expect(loaded.project.unreadablePaths == [path])
  }

  @Test func `pathways, faults and files come in one order, whatever the order of the paths`() {
    var broken = files
    broken["b.yaml"] = Texts.pathway("b", uses: "borte.yaml")
    broken["a.yaml"] = Texts.pathway("a", uses: "felles/aktorer.yaml").replacing("fysioterapeut", with: "ukjent")
    let first = LoadedProject(["a.yaml", "b.yaml", "forløp", "borte"], from: MemoryProvider(texts: broken))
    let other = LoadedProject(
      ["borte", "forløp/", "./b.yaml", "a.yaml", "a.yaml"], from: MemoryProvider(texts: broken))
    #expect(first.project.faults == other.project.faults)
    #expect(first.project.paths == other.project.paths)
    #expect(first.project.pathways.map { $0.path } == ["a.yaml", "b.yaml", "forløp/hofte.yaml"])
    #expect(first.project.unreadablePaths == ["borte"])
  }

  @Test func `a file that is too large is told and not read`() {
    let text = "forløp: hofte\n" + String(repeating: "# fyll\n", count: 700_000)
    let loaded = LoadedProject(["stor.yaml": text], "stor.yaml")
    #expect(loaded.faults == [FoundFault(.limitExceeded(.fileSize(limit: 4_194_304)), "stor.yaml:1:1")])
    #expect(loaded.project.unreadablePaths == [])
  }
}
