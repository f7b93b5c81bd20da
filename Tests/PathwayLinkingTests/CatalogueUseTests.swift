import PathwayDiagnostics
import PathwayLinking
import PathwayModel
import Testing

@Suite struct CatalogueUseTests {
  @Test func `a pathway sees what its catalogue declares`() throws {
    let loaded = LoadedProject(
      ["forløp/hofte.yaml": Texts.pathway(uses: "../felles/aktorer.yaml"), "felles/aktorer.yaml": Texts.catalogue()],
      "forløp/hofte.yaml")
    #expect(loaded.faults == [])
    let pathway = try #require(loaded.project.pathways.first)
    #expect(pathway.resolved.actor(pathway.resolved.pathway.steps[0].responsible)?.name == "Fysioterapeut")
    #expect(loaded.project.paths == ["forløp/hofte.yaml", "felles/aktorer.yaml"])
  }

  @Test func `a catalogue brings the catalogues that it uses`() {
    let loaded = LoadedProject(
      [
        "hofte.yaml": Texts.pathway(uses: "felles/alt.yaml"),
        "felles/alt.yaml": "katalog: alt\nbruker: midt/i.yaml\n",
        "felles/midt/i.yaml": "katalog: midt\nbruker: ../../aktorer.yaml\n", "aktorer.yaml": Texts.catalogue(),
      ], "hofte.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.fileCount == 4)
  }

  @Test func `a catalogue that several use is read once`() {
    let loaded = LoadedProject(
      [
        "a.yaml": Texts.pathway("armbrudd", uses: "felles.yaml"),
        "b.yaml": Texts.pathway("beinbrudd", uses: "./felles.yaml"),
        "felles.yaml": Texts.catalogue(),
      ], "a.yaml", "b.yaml", "felles.yaml")
    #expect(loaded.faults == [])
    #expect(loaded.project.paths == ["a.yaml", "b.yaml", "felles.yaml"])
  }

  @Test(arguments: [
    ("finnes-ikke.yaml", "finnes-ikke.yaml", UnreadableReason.missing), ("felles", "felles", .folder),
    ("../utenfor.yaml", "../utenfor.yaml", .outsideProject), ("/etc/hosts.yaml", "/etc/hosts.yaml", .outsideProject),
    ("felles/../../utenfor.yaml", "../utenfor.yaml", .outsideProject),
  ])
  func `a catalogue that cannot be read is told where it is used, and what it would declare is not missed`(
    written: String, path: String, reason: UnreadableReason
  ) {
    let loaded = LoadedProject(
      ["hofte.yaml": Texts.pathway(uses: written), "felles/aktorer.yaml": Texts.catalogue()], "hofte.yaml")
    #expect(loaded.faults == [FoundFault(.unreadableFile(path: path, reason: reason), "hofte.yaml:4:10")])
    #expect(loaded.project.unreadablePaths == [])
    #expect(loaded.project.pathways.count == 1)
  }

  @Test(arguments: ["annet.yaml", "tilpasning.yaml", "scenario.yaml"])
  func `only a catalogue can be used`(_ other: String) {
    let files = [
      "annet.yaml": Texts.pathway("annet", uses: "aktorer.yaml"), "aktorer.yaml": Texts.catalogue(),
      "tilpasning.yaml": "tilpasning: hofte-her\nav: hoftebrudd\nversjon av: 0.1.0\n",
      "scenario.yaml": "scenario: kari\nforløp: hoftebrudd\ntar: []\nforventer: {slutt: trene}\n",
      "hofte.yaml": Texts.pathway(uses: "aktorer.yaml", other),
    ]
    #expect(
      LoadedProject(files, "hofte.yaml").faults == [
        FoundFault(.invalidValue(other, expected: .catalogueFile), "hofte.yaml:4:24")
      ])
  }

  @Test func `a broken catalogue is told once, and what it would declare is not missed`() {
    let loaded = LoadedProject(
      [
        "a.yaml": Texts.pathway("armbrudd", uses: "felles.yaml"),
        "b.yaml": Texts.pathway("beinbrudd", uses: "felles.yaml"),
        "felles.yaml": "katalog: felles\naktører: [\n",
      ], "a.yaml", "b.yaml")
    #expect(loaded.project.faults.count == 1)
    #expect(loaded.faults.first?.place == "felles.yaml:3:1")
  }

  @Test(arguments: [
    "katalog: felles\naktorer:\n  fysioterapeut: {navn: Fysioterapeut, område: kommune}\n",
    "katalog: felles\nbrukr: [x.yaml]\n",
  ])
  func `what a misspelt part of a catalogue would declare is not missed`(_ catalogue: String) {
    let loaded = LoadedProject(
      ["hofte.yaml": Texts.pathway(uses: "felles.yaml"), "felles.yaml": catalogue], "hofte.yaml")
    #expect(loaded.faults.map { $0.place } == ["felles.yaml:2:1"])
  }

  @Test func `a catalogue that uses itself goes round`() {
    let loaded = LoadedProject(
      ["hofte.yaml": Texts.pathway(uses: "felles.yaml"), "felles.yaml": Texts.catalogue(and: "bruker: [felles.yaml]")],
      "hofte.yaml")
    #expect(loaded.faults == [FoundFault(.circularUse(["felles.yaml", "felles.yaml"]), "felles.yaml:4:10")])
  }

  @Test func `a circle of catalogues is told once, with the whole circle`() {
    let files = [
      "hofte.yaml": Texts.pathway(uses: "a.yaml"), "a.yaml": Texts.catalogue("a", and: "bruker: [b.yaml]"),
      "b.yaml": "katalog: b\nbruker: [c.yaml]\n", "c.yaml": "katalog: c\nbruker: [a.yaml]\n",
    ]
    let circle = FaultKind.circularUse(["a.yaml", "b.yaml", "c.yaml", "a.yaml"])
    #expect(LoadedProject(files, "hofte.yaml").faults == [FoundFault(circle, "c.yaml:2:10")])
    #expect(LoadedProject(files, ".").faults.map { $0.kind } == [circle])
  }

  @Test func `two circles are told apart`() {
    let files = [
      "hofte.yaml": Texts.pathway(uses: "a.yaml", "c.yaml"), "a.yaml": Texts.catalogue("a", and: "bruker: [b.yaml]"),
      "b.yaml": "katalog: b\nbruker: [a.yaml]\n", "c.yaml": "katalog: c\nbruker: [d.yaml]\n",
      "d.yaml": "katalog: d\nbruker: [c.yaml]\n",
    ]
    #expect(LoadedProject(files, "hofte.yaml").faults.map { $0.place } == ["b.yaml:2:10", "d.yaml:2:10"])
  }

  @Test func `a catalogue's own references are looked up in what it uses`() {
    let files = [
      "kanaler.yaml": "katalog: kanaler\nkanaler:\n  telefon: {navn: Telefon, type: telefon}\n",
      "aktorer.yaml": """
      katalog: aktører
      bruker: [kanaler.yaml]
      aktører:
        fysioterapeut: {navn: Fysioterapeut, område: kommune, kanaler: [telefon, telefaks], reserve: fysoterapeut}
      """,
    ]
    #expect(
      LoadedProject(files, "aktorer.yaml").faults
        == [
          FoundFault(
            .unresolvedReference("fysoterapeut", kind: .actor, suggestions: ["fysioterapeut"]), "aktorer.yaml:4:96"),
          FoundFault(.unresolvedReference("telefaks", kind: .channel, suggestions: []), "aktorer.yaml:4:76"),
        ].sorted { $0.place < $1.place })
  }

  @Test func `a fault of a catalogue is reported once, however many use it`() {
    let files = [
      "a.yaml": Texts.pathway("armbrudd", uses: "felles.yaml"),
      "b.yaml": Texts.pathway("beinbrudd", uses: "felles.yaml"),
      "felles.yaml": Texts.catalogue(
        and: "  fysioterapeut: {navn: Fysioterapeut, område: kommune}\nhjemler: {x: {kilde: y}}"),
    ]
    #expect(LoadedProject(files, ".").project.faults.count == 2)
  }
}
