import PathwayDiagnostics
import PathwayFixing
import Testing

/// How what would mend a finding becomes a change of the text.
@Suite struct FixWriterTests {
  // MARK: - Words

  @Test(arguments: [
    ("Tittel: Fall", "Tittel", "tittel: Fall"), ("\"Tittel\": Fall", "\"Tittel\"", "\"tittel\": Fall"),
    ("'Tittel' : Fall  # æøå", "'Tittel'", "'tittel' : Fall  # æøå"), ("{Tittel: Fall}", "Tittel", "{tittel: Fall}"),
    ("\u{FEFF}Tittel: Blåse\r\n", "Tittel", "\u{FEFF}tittel: Blåse\r\n"),
    ("beskrivelse: a\u{30A}\nTittel: Fall\n", "Tittel", "beskrivelse: a\u{30A}\ntittel: Fall\n"),
  ])
  func `a word is written in the quotation marks of the other, and nothing else moves`(
    text: String, found: String, expected: String
  ) {
    let mending = Mending(text: text)
    #expect(mending.after(.write("tittel", at: mending.origin(found))) == expected)
  }

  @Test(arguments: ["tittel: A\nTittel: B\n", "Tittel: A\nTITTEL: B\n", "Tittel: A\nti\u{74}tel: B\n"])
  func `a key gives way to no other that is meant as well`(text: String) {
    let mending = Mending(text: text)
    #expect(mending.after(.write("tittel", at: mending.origin("Tittel"))) == nil)
  }

  @Test(arguments: ["*a", "&a Bør", "|\n    Bør", "!x Bør"])
  func `what has an anchor, an alias or a text block is left alone`(value: String) {
    let mending = Mending(text: "x: &a0 1\na: &a b\nnorm: \(value)\n")
    #expect(mending.after(.write("bør", at: mending.origin(value))) == nil)
  }

  @Test func `a text that a comma has cut is put in quotation marks`() {
    let mending = Mending(text: "- {når: Ja, og \"haster\", neste: råd}\n")
    let change = Repair.Change.quote(
      "Ja, og \"haster\"", from: mending.origin("Ja"), to: mending.origin("og \"haster\""))
    #expect(mending.after(change) == "- {når: \"Ja, og \\\"haster\\\"\", neste: råd}\n")
  }

  // MARK: - Keys

  private static let handoff = """
    forløp: fall
    overleveringer:
      varsel:
        fra: a  # avsender
        til: b
        type: varsling
        kvittering: {nivå: lest}
        # hjemmel kommer
        hjemmel: [x]
      svar: {fra: b, til: a, type: informasjon}

    """

  @Test func `a key comes into a block where the language has it`() {
    let mending = Mending(text: Self.handoff)
    let change = Repair.Change.add([NewEntry("frist", .blank("når?"))], under: mending.origin("varsel"))
    #expect(
      mending.after(change)
        == Self.handoff.replacing("type: varsling\n", with: "type: varsling\n    frist: # fyll inn: når?\n"))
  }

  @Test func `keys come between braces on lines of their own, and the comment ends at its line`() {
    let mending = Mending(text: Self.handoff)
    let change = Repair.Change.add(
      [NewEntry("innen", .blank("når?")), NewEntry("mangler", .text("b"))], under: mending.origin("kvittering"))
    #expect(
      mending.after(change)
        == Self.handoff.replacing(
          "{nivå: lest}", with: "{nivå: lest,\n        innen: , # fyll inn: når?\n        mangler: b,\n      }"))
  }

  @Test func `a mapping is made where it is not there`() {
    let mending = Mending(text: Self.handoff)
    let change = Repair.Change.add(
      [NewEntry("tilbakemelding", .entries([NewEntry("til", .blank("hvem?"))]))], under: mending.origin("varsel"))
    #expect(
      mending.after(change)
        == Self.handoff.replacing(
          "{nivå: lest}\n", with: "{nivå: lest}\n    tilbakemelding:\n      til: # fyll inn: hvem?\n"))
  }

  @Test func `what is under an alias is left alone`() {
    let mending = Mending(text: "steg:\n  a: &x {tittel: A}\n  b: *x\n")
    #expect(mending.after(.add([NewEntry("fase", .text("f"))], under: mending.origin("b"))) == nil)
    #expect(mending.after(.add([NewEntry("fase", .text("f"))], under: mending.origin("a"))) == nil)
  }

  @Test func `nothing is put behind a text block, whose last lines may be part of it`() {
    let mending = Mending(text: "steg:\n  a:\n    beskrivelse: |+\n      Tekst\n\n")
    #expect(mending.after(.add([NewEntry("verifisert", .text("nei"))], under: mending.origin("a"))) == nil)
  }

  @Test func `an item comes last in its list`() {
    let mending = Mending(text: "avventer:\n  - hendelse: Svar\n    neste: a  # ja\nslutt: x\n")
    let change = Repair.Change.append(
      [NewEntry("etter", .blank("hvor lenge?")), NewEntry("neste", .blank("steg"))], under: mending.origin("avventer"))
    #expect(
      mending.after(change) == """
        avventer:
          - hendelse: Svar
            neste: a  # ja
          - etter: # fyll inn: hvor lenge?
            neste: # fyll inn: steg
        slutt: x

        """)
  }

  // MARK: - Sections

  private static let contract = NewEntry(
    "a-til-b", .entries([NewEntry("fra", .text("a")), NewEntry("type", .blank("ord", notes: ["møte: frist"]))]))

  private func declared(in text: String) -> String? {
    let mending = Mending(text: text)
    return mending.after(.declare(Self.contract, section: "overleveringer", near: mending.origin("ansvarlig")))
  }

  @Test func `a contract comes last in its section, indented as the file is`() {
    #expect(
      declared(
        in: "forløp: f\nsteg:\n    a:\n        ansvarlig: x\noverleveringer:\n    y:\n        fra: x\nunntak: []\n")
          == """
          forløp: f
          steg:
              a:
                  ansvarlig: x
          overleveringer:
              y:
                  fra: x
              a-til-b:
                  fra: a
                  type: # fyll inn: ord
                  # møte: frist
          unntak: []

          """)
  }

  @Test func `a section is made where the language has it, with the empty lines of the file`() {
    #expect(
      declared(in: "forløp: f\n\nsteg:\n  a: {ansvarlig: x}\n\n# frister\nfrister: {}") == """
        forløp: f

        steg:
          a: {ansvarlig: x}

        overleveringer:
          a-til-b:
            fra: a
            type: # fyll inn: ord
            # møte: frist

        # frister
        frister: {}
        """)
  }

  @Test func `line breaks of Windows are kept`() {
    #expect(
      declared(in: "forløp: f\r\nsteg:\r\n  a: {ansvarlig: x}\r\n")
        == "forløp: f\r\nsteg:\r\n  a: {ansvarlig: x}\r\noverleveringer:\r\n  a-til-b:\r\n    fra: a\r\n"
        + "    type: # fyll inn: ord\r\n    # møte: frist\r\n")
  }

  @Test func `empty braces and filled ones both take a contract`() {
    #expect(
      declared(in: "forløp: f\nsteg: {a: {ansvarlig: x}}\noverleveringer: {}\n")?.hasSuffix(
        "\noverleveringer:\n  a-til-b:\n    fra: a\n    type: # fyll inn: ord\n    # møte: frist\n") == true)
    #expect(
      declared(in: "forløp: f\nsteg: {a: {ansvarlig: x}}\noverleveringer: {y: {fra: x}}\n")?.hasSuffix(
        """
        overleveringer: {y: {fra: x},
            a-til-b: {
              fra: a,
              type: , # fyll inn: ord
              # møte: frist
            },
          }

        """) == true)
  }

  @Test func `an adaptation adds its contract among what it adds`() {
    #expect(
      declared(in: "tilpasning: t\nlegger til:\n  steg:\n    a: {ansvarlig: x}\n") == """
        tilpasning: t
        legger til:
          steg:
            a: {ansvarlig: x}
          overleveringer:
            a-til-b:
              fra: a
              type: # fyll inn: ord
              # møte: frist

        """)
  }

  @Test func `a name that is taken gets a number`() {
    let text = declared(in: "forløp: f\nsteg: {a: {ansvarlig: x}}\noverleveringer:\n  a-til-b: {fra: x}\n")
    #expect(text?.contains("\n  a-til-b-2:\n") == true)
  }

  // MARK: - Removals

  @Test(arguments: [
    ("a:\n  fase: f\n  tittel: T\n  fase: f\n  x: 1\n", "a:\n  fase: f\n  tittel: T\n  x: 1\n"),
    ("fase: f\nfase: f", "fase: f"), ("fase: [f,\n  g]\nfase: [f,\n  g]\nb: 1\n", "fase: [f,\n  g]\nb: 1\n"),
  ])
  func `the second of two equal keys goes, with its line`(text: String, expected: String) {
    let mending = Mending(text: text)
    #expect(mending.after(.remove(mending.origin("fase", occurrence: 1), sameAs: mending.origin("fase"))) == expected)
  }

  @Test(arguments: ["fase: f\nfase: g\n", "fase: f\nfase: f  # derfor\n", "{fase: f, fase: f}", "fase: f\nfase: 'f'\n"])
  func `two keys that differ, or have something beside them, both stay`(text: String) {
    let mending = Mending(text: text)
    #expect(mending.after(.remove(mending.origin("fase", occurrence: 1), sameAs: mending.origin("fase"))) == nil)
  }

  @Test func `an item goes from its list, and the list where it was alone`() {
    let two = Mending(text: "unntak:\n  - regel: PF203\n    gjelder: å\n  - {regel: PF204}\nx: 1\n")
    #expect(two.after(.removeItem(two.origin("regel"))) == "unntak:\n  - {regel: PF204}\nx: 1\n")
    #expect(
      two.after(.removeItem(two.origin("regel", occurrence: 1)))
        == "unntak:\n  - regel: PF203\n    gjelder: å\nx: 1\n")
    let one = Mending(text: "a: 1\nunntak:\n  - regel: PF203\n")
    #expect(one.after(.removeItem(one.origin("regel"))) == "a: 1\n")
  }

  // MARK: - Tidying

  @Test func `numbers of municipalities get quotation marks, and nothing else does`() {
    let text = """
      katalog: helsefellesskap
      helsefellesskap:
        oslo: {navn: Oslo, kommuner: [0301, "3201", '3203', Bærum]}
        én: {navn: Én, kommuner: 0301}
      kilder: {a: {tittel: "1", versjon: 0301}}

      """
    #expect(
      Mending(text: text).tidied()
        == text.replacing("[0301,", with: "[\"0301\",").replacing("kommuner: 0301", with: "kommuner: \"0301\""))
  }

  @Test func `numbers that an adaptation adds get them as well`() {
    let text = """
      tilpasning: a
      helsefellesskap: oslo
      legger til:
        helsefellesskap:
          oslo: {navn: Oslo, kommuner: [0301]}

      """
    #expect(Mending(text: text).tidied() == text.replacing("0301", with: "\"0301\""))
  }
}
