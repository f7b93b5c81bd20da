import PathwayDiagnostics
import Testing

@Suite struct DuplicateDeclarationTests {
  @Test func `one actor in two catalogues is told at the later one`() {
    let files = [
      "hofte.yaml": Texts.pathway(uses: "a.yaml", "b.yaml"), "a.yaml": Texts.catalogue("a"),
      "b.yaml": Texts.catalogue("b"),
    ]
    #expect(
      LoadedProject(files, "hofte.yaml").faults == [
        FoundFault(.duplicateDeclaration("fysioterapeut", kind: .actor), "b.yaml:3:3")
      ])
  }

  @Test func `two catalogues that no pathway uses together may declare the same`() {
    let files = [
      "a.yaml": Texts.catalogue("a"), "b.yaml": Texts.catalogue("b"),
      "hofte.yaml": Texts.pathway("hofte", uses: "a.yaml"), "kne.yaml": Texts.pathway("kne", uses: "b.yaml"),
    ]
    #expect(LoadedProject(files, ".").faults == [])
  }

  @Test func `what the pathway declares again is told in the pathway`() {
    let files = [
      "hofte.yaml": Texts.pathway(
        uses: "a.yaml", and: "aktører:\n  fysioterapeut: {navn: Fysioterapeut, område: kommune}"),
      "a.yaml": Texts.catalogue("a"),
    ]
    #expect(
      LoadedProject(files, "hofte.yaml").faults == [
        FoundFault(.duplicateDeclaration("fysioterapeut", kind: .actor), "hofte.yaml:11:3")
      ])
  }

  @Test(arguments: [
    ("dokumenter", "henvisning: {navn: Henvisning}", ReferenceKind.document),
    ("kanaler", "telefon: {navn: Telefon}", .channel), ("hjemler", "pbrl-2-2: {lov: pbrl}", .legalBasis),
    ("kilder", "veileder: {tittel: Veileder}", .source), ("pasientgrupper", "eldre: {navn: Eldre}", .patientGroup),
    ("helsefellesskap", "innlandet: {navn: Innlandet}", .healthCommunity),
    ("kriterier", "alder: {heltall: 0–120}", .criterion),
  ])
  func `every kind of declaration is held apart`(section: String, entry: String, kind: ReferenceKind) {
    let declared = "\(section):\n  \(entry)"
    let files = [
      "hofte.yaml": Texts.pathway(uses: "a.yaml", "b.yaml"), "a.yaml": Texts.catalogue("a", and: declared),
      "b.yaml": "katalog: b\n\(declared)\n",
    ]
    let id = String(entry.prefix { $0 != ":" })
    #expect(
      LoadedProject(files, "hofte.yaml").faults == [FoundFault(.duplicateDeclaration(id, kind: kind), "b.yaml:3:3")])
  }

  @Test(arguments: [
    ("hendelser:\n  trene: {ansvarlig: fysioterapeut, til: trene}", "hofte.yaml:11:3", ReferenceKind.event),
    ("overleveringer:\n  trene: {fra: trene, til: fysioterapeut, type: varsling}", "hofte.yaml:11:3", .handoff),
    ("hendelser:\n  fysioterapeut: {ansvarlig: fysioterapeut, til: trene}", "hofte.yaml:11:3", .event),
    ("overleveringer:\n  fysioterapeut: {fra: trene, til: fysioterapeut, type: varsling}", "hofte.yaml:11:3", .handoff),
    ("aktører:\n  trene: {navn: Den som trener, område: kommune}", "hofte.yaml:11:3", .actor),
  ])
  func `steps, events, handoffs and actors share one name space, and the later is told`(
    rest: String, place: String, kind: ReferenceKind
  ) {
    let files = ["hofte.yaml": Texts.pathway(uses: "a.yaml", and: rest), "a.yaml": Texts.catalogue("a")]
    let id = rest.contains("\n  trene:") ? "trene" : "fysioterapeut"
    #expect(
      LoadedProject(files, "hofte.yaml").faults == [FoundFault(.duplicateDeclaration(id, kind: kind), place)])
  }

  @Test func `a step that stands after the event of its name is the later one`() {
    let text = """
      forløp: hoftebrudd
      tittel: Etter et hoftebrudd
      versjon: 0.1.0
      bruker: [a.yaml]
      hendelser:
        trene: {ansvarlig: fysioterapeut, til: trene}
      steg:
        trene: {start: Pasienten er hjemme, ansvarlig: fysioterapeut, slutt: Pasienten går uten hjelp}
      """
    #expect(
      LoadedProject(["hofte.yaml": text, "a.yaml": Texts.catalogue("a")], "hofte.yaml").faults == [
        FoundFault(.duplicateDeclaration("trene", kind: .step), "hofte.yaml:8:3")
      ])
  }

  @Test func `letters in two parts are the same letters`() {
    let catalogue = "katalog: b\naktører:\n  på\u{30A}rørende: {navn: A, område: innbygger}\n"
    let files = [
      "hofte.yaml": Texts.pathway(uses: "a.yaml", "b.yaml"),
      "a.yaml": Texts.catalogue("a", and: "  pa\u{30A}rørende: {navn: A, område: innbygger}"),
      "b.yaml": catalogue.replacing("på\u{30A}", with: "på"),
    ]
    #expect(
      LoadedProject(files, "hofte.yaml").faults == [
        FoundFault(.duplicateDeclaration("pårørende", kind: .actor), "b.yaml:3:3")
      ])
  }
}
