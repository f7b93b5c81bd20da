import PathwayDiagnostics
import PathwayReporting
import PathwayTestSupport
import SourceText
import Testing

struct TextReporterTests {
  private let barnevern = MarkedSource(
    String(repeating: "# …\n", count: 147) + "  ⟦henvisning-bup⟧:\n    fra: beslutte-videre\n",
    path: "pathways/nasjonale/barnevern.yaml")

  private let witness = [
    WitnessStep(step: "melding mottas", actor: "barneverntjeneste"),
    WitnessStep(step: "kartlegging", actor: "barneverntjeneste"),
    WitnessStep(step: "beslutte videre", actor: "barneverntjeneste", choice: "BUP avslår"),
  ]

  @Test func `A finding is laid out as the design shows it`() throws {
    let report = barnevern.report { finding in
      finding.witness = witness
      finding.outcome = Text(nb: "ingen", en: "nobody")
    }
    #expect(
      TextReporter(quiet: true).report(report) == """
        error[PF206] rejection-unhandled: henvisningen kan bli avslått, men ingen er da ansvarlig
           ┌─ pathways/nasjonale/barnevern.yaml:148:3
           │
        148│   henvisning-bup:
           │   ^^^^^^^^^^^^^^ overleveringen «henvisning-bup» mangler `avslag`
           │
           = løp: melding mottas → kartlegging → beslutte videre → (BUP avslår) → ingen
           = hjelp: legg til `avslag: <steg>` som sier hvem som følger opp barnet
           = kilde: pbrl § 2-2 · forlop explain PF206

        """)
  }

  @Test func `English says the same`() throws {
    let report = barnevern.report { finding in
      finding.witness = witness
      finding.outcome = Text(nb: "ingen", en: "nobody")
    }
    try Snapshot("english.txt").expect(TextReporter(language: .english).report(report))
  }

  @Test func `A verbose report follows the run step by step`() throws {
    let report = barnevern.report { finding in
      finding.witness = [
        WitnessStep(
          step: "melding", actor: "barneverntjeneste", least: "0 dager", most: "0 dager", origin: barnevern.origin),
        WitnessStep(step: "kartlegging", actor: "barneverntjeneste", choice: "ja", least: "2 dager", most: "3 uker"),
        WitnessStep(step: "venting", actor: nil, least: "1 uke"),
        WitnessStep(step: "slutt", actor: nil, most: "2 uker"),
      ]
    }
    try Snapshot("verbose-run.txt").expect(TextReporter(verbose: true).report(report))
  }

  @Test(arguments: [
    ("norwegian.txt", "ansvarlig: ærlig-å ⟦ønsker-på⟧ # blåbærgrøt"),
    ("emoji.txt", "tittel: 👩‍⚕️ og 👨‍👩‍👧‍👦 i 🇳🇴 ❤️ ⟦🚑 akutt⟧ slutt"),
    ("wide.txt", "tittel: 日本語と ⟦漢字⟧ は"),
    ("combining.txt", "tittel: bla\u{030A}ba\u{0308}r ⟦e\u{0301}n⟧ to"),
    ("tabs.txt", "\tsteg:\t⟦kart\tlegging⟧:\tja"),
    ("empty-span.txt", "steg: ⟦⟧"),
    ("end-of-file.txt", "forløp: demens\nsteg:\n⟦⟧"),
    ("line-break.txt", "forløp: demens⟦\nsteg:⟧"),
    ("several-lines.txt", "steg:\n  ⟦henvise:\n    neste: slutt\n  slutt:⟧\n    slutt: ja\n"),
    ("crlf.txt", "forløp: demens\r\nsteg:\r\n  ⟦kåre:\r\n    slutt: ja⟧\r\n"),
    ("empty-file.txt", "⟦⟧"),
    (
      "long-line.txt",
      String(repeating: "før ", count: 60) + "⟦steget⟧" + String(repeating: " etter", count: 60)
    ),
    ("long-mark.txt", "tittel: ⟦" + String(repeating: "svært ", count: 60) + "⟧lang"),
    ("long-tail.txt", "tittel: ⟦kort⟧" + String(repeating: " hale", count: 60)),
  ])
  func `The mark stands under what is marked`(name: String, marked: String) throws {
    try Snapshot(name).expect(TextReporter().report(MarkedSource(marked).report()))
  }

  @Test func `A byte order mark takes no column`() throws {
    let source = MarkedSource("⟦forløb⟧: demens\n", byteOrderMark: true)
    try Snapshot("byte-order-mark.txt").expect(TextReporter().report(source.report()))
  }

  @Test func `Bytes that are not UTF-8 do not move the mark`() throws {
    let bytes = Array("tittel: ".utf8) + [0xE5, 0x20] + Array("slutt".utf8)
    let source = SourceText(path: "latin1.yaml", bytes: bytes)
    let origin = Origin(Place(file: FileID(0), span: ByteSpan(start: 8, end: 9)))
    let report = ValidationReport(
      sources: [source], files: [source.path], findings: [.rejectionUnhandled(at: origin)])
    try Snapshot("not-utf8.txt").expect(TextReporter().report(report))
  }

  @Test func `What files and messages say never steers the terminal`() throws {
    let source = MarkedSource(
      "a: \u{1B}[31mrød\u{7} ⟦b\u{202E}c\u{85}\u{200B}⟧ \u{2066}x\u{7F}\u{9B}2J", path: "sti\u{1B}]0;x\u{7}.yaml")
    let report = source.report { finding in
      finding.message = Text("første\nlinje\r\u{1B}[2J")
      finding.label = Text("\u{9D}52;c;\u{7}")
      finding.help = Text("\u{1B}[1mgjør\u{1B}[0m\nog så")
      finding.grounds = ["\u{8}\u{8}lov"]
      finding.related = [RelatedPlace(Place(file: FileID(0), span: ByteSpan(start: 0, end: 1)), Text("\u{1B}c"))]
      finding.witness = [WitnessStep(step: "\u{1B}[5m", actor: nil, choice: "\u{202D}")]
    }
    let text = TextReporter(verbose: true).report(report)
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .format })
    try Snapshot("hostile.txt").expect(text)
  }

  @Test func `Related places are shown with their lines`() throws {
    let other = MarkedSource("\n\naktører:\n  ⟦bup⟧: {}\n", path: "felles.yaml", file: 1)
    let first = MarkedSource("aktører:\n  ⟦bup⟧: {}\n")
    var finding = Finding.rejectionUnhandled(at: first.origin)
    if let place = other.origin.place { finding.related = [RelatedPlace(place, Text(nb: "først her", en: "here"))] }
    let report = ValidationReport(
      sources: [first.source, other.source], files: ["forløp.yaml", "felles.yaml"], findings: [finding])
    try Snapshot("related.txt").expect(TextReporter().report(report))
  }

  @Test func `Many related places are named only`() throws {
    let source = MarkedSource("frister:\n  ⟦a⟧: {}\n  b: {}\n  c: {}\n  d: {}\n")
    let report = source.report { finding in
      finding.related = [20, 28, 36, 11].map { offset in
        RelatedPlace(
          Place(file: FileID(0), span: ByteSpan(start: offset, end: offset + 1)), Text(nb: "også her", en: "here too"))
      }
    }
    try Snapshot("many-related.txt").expect(TextReporter().report(report))
  }

  @Test func `Without a place the owner is named`() throws {
    let report = MarkedSource("").report { $0.origin = .none }
    try Snapshot("no-place.txt").expect(TextReporter().report(report))
  }

  @Test func `A place outside the report's files is as none`() throws {
    let report = MarkedSource("", file: 7).report { finding in
      finding.related = [
        RelatedPlace(Place(file: FileID(9), span: ByteSpan(start: 0, end: 0)), Text(nb: "der", en: "there"))
      ]
    }
    try Snapshot("no-place.txt").expect(TextReporter().report(report))
  }

  @Test func `A suspicion says that it is one`() throws {
    let report = MarkedSource("steg: ⟦kartlegging⟧").report { finding in
      finding.severity = .warning
      finding.label = nil
      finding.certainty = .suspicion
      finding.help = nil
      finding.grounds = []
    }
    try Snapshot("suspicion.txt").expect(TextReporter().report(report))
    try Snapshot("suspicion-english.txt").expect(TextReporter(language: .english).report(report))
  }

  @Test func `Colour adds nothing but colour`() throws {
    let coloured = TextReporter(colour: true).report(barnevern.report())
    let plain = TextReporter().report(barnevern.report())
    #expect(coloured.contains("\u{1B}[1;31merror[PF206]\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  // MARK: - Summary

  @Test func `No findings is said`() {
    let report = ValidationReport(files: ["a.yaml", "b.yaml", "c.yaml"])
    #expect(TextReporter().report(report) == "ingen funn i 3 filer\n")
    #expect(TextReporter(language: .english).report(report) == "no findings in 3 files\n")
  }

  @Test func `No files is said`() {
    #expect(TextReporter().report(ValidationReport()) == "ingen filer å sjekke\n")
    #expect(TextReporter(language: .english).report(ValidationReport()) == "no files to check\n")
  }

  @Test func `Findings are counted by severity`() throws {
    let severities: [Severity] = [.error, .warning, .error, .hint]
    let findings = severities.map { severity in
      var finding = Finding.rejectionUnhandled(at: .none)
      finding.severity = severity
      return finding
    }
    let report = ValidationReport(files: ["a.yaml"], findings: findings, accepted: [.forATime(findings[0])])
    #expect(TextReporter().report(report).hasSuffix("\n\n2 feil, 1 advarsel, 1 hint i 1 fil, 1 godtatt avvik\n"))
    #expect(
      TextReporter(language: .english).report(report)
        .hasSuffix("\n\n2 errors, 1 warning, 1 hint in 1 file, 1 accepted deviation\n"))
  }

  @Test func `Checks that could not decide are counted, and listed where asked`() throws {
    let source = MarkedSource("steg: ⟦kartlegging⟧")
    let check = UnassessedCheck(
      code: RuleCode(602), reason: Text(nb: "for mange kombinasjoner", en: "too many combinations"),
      origin: source.origin)
    let report = ValidationReport(
      sources: [source.source], files: [source.source.path],
      accepted: [.forATime(.rejectionUnhandled(at: source.origin))],
      unassessed: [check], skipped: ["docker-compose.yaml", "ci.yml"])
    #expect(
      TextReporter().report(report) == """
        godtatt:
          PF206 rejection-unhandled: henvisningen kan bli avslått, men ingen er da ansvarlig (forløp.yaml:1:7); avtalt på møtet \
        (besluttet av FSU barn og unge; gjelder til 2027-06-30, 1 dag igjen)

        ingen funn i 1 fil, 1 godtatt avvik
        1 kontroll er ikke vurdert; --verbose viser hvilke

        """)
    try Snapshot("lists.txt").expect(TextReporter(verbose: true).report(report))
    try Snapshot("lists-english.txt").expect(TextReporter(language: .english, verbose: true).report(report))
    #expect(TextReporter(quiet: true).report(report).isEmpty)
  }

  @Test func `What is left out with a reason is counted, and the reasons are told where asked`() throws {
    let source = MarkedSource("uten:\n  ⟦kvittering⟧: Melderen er en privatperson på øya\n")
    let part = LeftOutPart(
      owner: "barnevern", handoff: "svar-på-melding", part: "kvittering", reason: "Melderen er en privatperson på øya",
      origin: source.origin)
    let report = ValidationReport(sources: [source.source], files: [source.source.path], leftOut: [part])
    #expect(
      TextReporter().report(report) == """
        ingen funn i 1 fil
        1 del av overleveringer er utelatt med grunn; --verbose viser grunnene

        """)
    try Snapshot("left-out.txt").expect(TextReporter(verbose: true).report(report))
    try Snapshot("left-out-english.txt").expect(TextReporter(language: .english, verbose: true).report(report))
    #expect(TextReporter(quiet: true).report(report).isEmpty)
    for kept in [report.withoutAcceptance(), report.keepingFindings(atLeast: .error)] {
      #expect(kept.leftOut == [part])
    }
  }
}
