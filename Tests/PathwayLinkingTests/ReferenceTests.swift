import PathwayDiagnostics
import Testing

@Suite struct ReferenceTests {
  /// A pathway with something of every kind to refer to, and one handoff into which a reference is put.
  private func faults(of handoff: String, rest: String = "") -> [FaultKind] {
    let text = """
      forløp: hoftebrudd
      tittel: Etter et hoftebrudd
      versjon: 0.1.0
      aktører:
        fysioterapeut: {navn: Fysioterapeut, område: kommune}
        bup: {navn: BUP, område: spesialisthelsetjeneste}
      dokumenter:
        epikrise: {navn: Epikrise, innhold: [legemidler, utestående-svar]}
      kanaler:
        telefon: {navn: Telefon, type: telefon}
      hjemler:
        hpl-25: {lov: hpl, paragraf: § 25}
      kilder:
        veileder: {tittel: Veileder om hoftebrudd}
      kriterier:
        alvorlighet: [lav, høy]
        alder: {heltall: 0–120}
      steg:
        undersøke: {start: Pasienten er hjemme igjen, ansvarlig: bup, neste: trene}
        trene: {ansvarlig: fysioterapeut, slutt: Pasienten går uten hjelp}
      overleveringer:
        be-om-trening: {\(handoff)}
      \(rest)
      """
    return LoadedProject(["hofte.yaml": text], "hofte.yaml").faults.map { $0.kind }
  }

  @Test(arguments: [
    ("fra: undersoke, til: trene", "undersoke", ReferenceKind.stepOrEvent, ["undersøke"]),
    ("fra: undersøke, til: fysiotrapeut", "fysiotrapeut", .stepOrActor, ["fysioterapeut"]),
    ("fra: undersøke, til: trene, kopi: [fysioterapeut, fysioterapuet]", "fysioterapuet", .actor, ["fysioterapeut"]),
    ("fra: undersøke, til: trene, dokument: epikrisen", "epikrisen", .document, ["epikrise"]),
    ("fra: undersøke, til: trene, innhold: [legemiddler]", "legemiddler", .slot, ["legemidler"]),
    (
      "fra: undersøke, til: trene, eies etterpå: {utestaaende-svar: bup}", "utestaaende-svar", .slot,
      ["utestående-svar"]
    ),
    ("fra: undersøke, til: trene, kanal: telefonn", "telefonn", .channel, ["telefon"]),
    ("fra: undersøke, til: trene, reservekanal: brev", "brev", .channel, []),
    ("fra: undersøke, til: trene, hjemmel: [hpl-24]", "hpl-24", .legalBasis, ["hpl-25"]),
    ("fra: undersøke, til: trene, kilde: vegleder", "vegleder", .source, ["veileder"]),
    ("fra: undersøke, til: trene, avslag: trenne", "trenne", .step, ["trene"]),
    ("fra: undersøke, til: trene, kvittering: {mangler: {varsle: [bub]}}", "bub", .alertable, ["bup"]),
  ])
  func `a name that is declared nowhere is told with what may have been meant`(
    handoff: String, name: String, kind: ReferenceKind, suggestions: [String]
  ) {
    #expect(
      faults(of: handoff + ", type: varsling") == [
        .unresolvedReference(name, kind: kind, suggestions: suggestions)
      ])
  }

  @Test func `at most three names are suggested, the closest first`() {
    let names = ["abcdef-1", "abcdef-2", "abcdef-3", "abcdef-4"].map { "  \($0): {navn: A, område: kommune}" }
    let text = Texts.catalogue(and: names.joined(separator: "\n"))
    let files = [
      "hofte.yaml": Texts.pathway(uses: "a.yaml").replacing("fysioterapeut", with: "abcdef-44"), "a.yaml": text,
    ]
    #expect(
      LoadedProject(files, "hofte.yaml").faults.map { $0.kind } == [
        .unresolvedReference("abcdef-44", kind: .actor, suggestions: ["abcdef-4", "abcdef-1", "abcdef-2"])
      ])
  }

  @Test func `a name in capitals is looked for when it is a name in small letters`() {
    #expect(
      faults(of: "fra: undersøke, til: BUP, type: varsling") == [
        .unresolvedReference("BUP", kind: .stepOrActor, suggestions: ["bup"])
      ])
  }

  @Test(arguments: ["Fysioterapeuten i kommunen", "bup/dps", "-bup", "PPT"])
  func `what is no name at all, and resembles none, is a value of the wrong kind`(_ name: String) {
    #expect(
      faults(of: "fra: undersøke, til: \(name), type: varsling") == [.invalidValue(name, expected: .identifier)])
  }

  @Test(arguments: ["tilbakemelding", "frist", "kanal", "kvittering", "legemidler"])
  func `a part that may be left out with a reason is known`(_ part: String) {
    #expect(faults(of: "fra: undersøke, til: trene, type: varsling, uten: {\(part): Det er avtalt muntlig}") == [])
  }

  @Test(arguments: ["avslag", "ansvar i ventetid"])
  func `a part that may never be left out is refused`(_ part: String) {
    #expect(
      faults(of: "fra: undersøke, til: trene, type: varsling, uten: {\(part): Det er avtalt muntlig}") == [
        .invalidValue(part, expected: .omissiblePart)
      ])
  }

  @Test func `a legal ground may be a source, and the sender may be told`() {
    #expect(
      faults(
        of: "fra: undersøke, til: trene, type: varsling, hjemmel: veileder, kvittering: {mangler: {varsle: avsender}}")
        == [])
  }

  @Test(arguments: [
    ("alvorlighet: moderat", FaultKind.invalidValue("moderat", expected: .declaredWord(["lav", "høy"], likely: nil))),
    ("alvorlighet: [lav, hoy]", .invalidValue("hoy", expected: .declaredWord(["lav", "høy"], likely: "høy"))),
    ("alder: 121+", .invalidValue("121+", expected: .withinRange(0, 120))),
    ("alder: ung", .invalidValue("ung", expected: .integerRange)),
    ("alvor: lav", .unresolvedReference("alvor", kind: .criterion, suggestions: [])),
  ])
  func `a criterion has only the values that it was declared with`(condition: String, fault: FaultKind) {
    let duty = "plikter:\n  melde: {tittel: Melde fra, når: {\(condition)}}"
    #expect(faults(of: "fra: undersøke, til: trene, type: varsling", rest: duty) == [fault])
  }

  @Test(arguments: [
    "alvorlighet: høy", "alder: 0–17", "alder: 80+", "alder: [0–17, 80+]", "{alder: 18, alvorlighet: [lav, høy]}",
  ])
  func `a criterion takes a word, a range, an open range, or a list of these`(_ condition: String) {
    let mapping = condition.hasPrefix("{") ? condition : "{\(condition)}"
    let duty = "plikter:\n  melde: {tittel: Melde fra, når: \(mapping)}"
    #expect(faults(of: "fra: undersøke, til: trene, type: varsling", rest: duty) == [])
  }

  @Test(arguments: [
    "stegg:\n  x: {ansvarlig: ukjent}", "hendelsr: {}", "plikter: 3", "dokumentr: {}",
  ])
  func `what a part that was not understood would declare is not missed`(_ part: String) {
    let text = """
      forløp: hoftebrudd
      tittel: Etter et hoftebrudd
      versjon: 0.1.0
      aktører: {bup: {navn: BUP, område: spesialisthelsetjeneste}}
      steg:
        undersøke: {start: Pasienten er hjemme, ansvarlig: bup, slutt: Ferdig\(Self.reference(beside: part))}
      \(Self.handoff(beside: part))
      \(part)
      """
    #expect(LoadedProject(["hofte.yaml": text], "hofte.yaml").faults.map { $0.place } == [Self.place(of: part)])
  }

  private static func reference(beside part: String) -> String {
    if part.hasPrefix("plikter") { return ", oppfyller: melde" }
    return part.hasPrefix("dokument") ? ", gir: epikrise" : ""
  }

  private static func handoff(beside part: String) -> String {
    part.hasPrefix("hendels") ? "overleveringer: {varsle: {fra: flytting, til: bup, type: varsling}}" : ""
  }

  private static func place(of part: String) -> String {
    part.hasPrefix("plikter") ? "hofte.yaml:8:10" : "hofte.yaml:8:1"
  }
}
