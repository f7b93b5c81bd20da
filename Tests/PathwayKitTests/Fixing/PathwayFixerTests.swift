import Foundation
import PathwayKit
import PathwayTestSupport
import Testing

/// What mending real and made-up files comes to.
@Suite struct PathwayFixerTests {
  private static let today = RealPathways.today

  private static func validator() -> Validator {
    guard let today else { preconditionFailure("the first of June is a date") }
    return Validator(today: today)
  }

  private static func fix(
    _ paths: [String], _ texts: [String: String], includingUnsafe: Bool = false
  ) -> FixingResult {
    PathwayFixer(validator(), includingUnsafe: includingUnsafe).fix(paths, provider: MemoryProvider(texts: texts))
  }

  private static func text(_ result: FixingResult, _ path: String) -> String? {
    result.files.first { $0.path == path }.map { String(decoding: $0.result, as: UTF8.self) }
  }

  // MARK: - Real files

  /// Misspelt once, or with `FORLOP_SOAK=1` in the environment in many ways.
  private static let misspelt: [(path: String, seed: UInt64)] = {
    let count: UInt64 = ProcessInfo.processInfo.environment["FORLOP_SOAK"] == "1" ? 30 : 1
    return RealPathways.texts.keys.sorted().flatMap { path in (0..<count).map { (path, $0) } }
  }()

  @Test(arguments: misspelt)
  func `a real file with misspelt keys and words is given back as it was, byte for byte`(path: String, seed: UInt64) {
    guard let original = RealPathways.texts[path] else { return }
    var generator = SeededGenerator(seed: path.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
    let misspelling = Misspelling(of: original, &generator)
    var files = RealPathways.texts
    files[path] = misspelling.text
    let result = Self.fix([path], files)
    #expect(result.refused == [])
    #expect(result.isSettled)
    #expect(result.files.allSatisfy { $0.path == path && $0.fixes.allSatisfy { $0.safety == .safe } })
    Self.expect(Self.text(result, path) ?? misspelling.text, original)
  }

  /// Holds two texts against each other byte for byte, and shows the first lines that differ.
  private static func expect(_ mended: String, _ original: String) {
    guard Array(mended.utf8) != Array(original.utf8) else { return }
    let lines = zip(mended.split(separator: "\n"), original.split(separator: "\n"))
    let different = lines.first { Array($0.utf8) != Array($1.utf8) }
    Issue.record("\(different.map { "«\($0)» is not «\($1)»" } ?? "one text is longer")")
  }

  @Test func `the real files have nothing to mend`() {
    #expect(Self.fix(RealPathways.texts.keys.sorted(), RealPathways.texts).files.map { $0.path } == [])
  }

  @Test func `there is much to mend in the misspelt files`() {
    var count = 0
    for item in Self.misspelt {
      var generator = SeededGenerator(seed: item.path.utf8.reduce(item.seed) { $0 &* 31 &+ UInt64($1) })
      count += Misspelling(of: RealPathways.texts[item.path] ?? "", &generator).count
    }
    #expect(count > 100)
  }

  @Test(arguments: RealPathways.national)
  func `a real pathway with Windows line breaks and a byte order mark keeps them`(path: String) {
    guard let original = RealPathways.texts[path] else { return }
    let windows = "\u{FEFF}" + original.replacing("\n", with: "\r\n")
    var generator = SeededGenerator(seed: 7)
    var files = RealPathways.texts
    files[path] = "\u{FEFF}" + Misspelling(of: original, &generator).text.replacing("\n", with: "\r\n")
    Self.expect(Self.text(Self.fix([path], files), path) ?? "", windows)
  }

  // MARK: - Contracts

  private static let gap = """
    forløp: demens
    tittel: Demensforløp
    versjon: 0.1.0
    aktører:
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}
      sykehus: {navn: Sykehuset, område: spesialisthelsetjeneste}
      fastlege: {navn: Fastlegen, område: kommune}

    steg:
      fange-opp:
        start: Hjemmetjenesten ser tegn på kognitiv svikt
        ansvarlig: hjemmetjeneste
        neste: [utrede, følge-opp]
      utrede:
        ansvarlig: sykehus
        slutt: Pasienten har fått svar
      følge-opp:
        ansvarlig: fastlege
        slutt: Pasienten følges av fastlegen

    """

  @Test func `missing contracts are put in to be filled in, and nothing passes before they are`() throws {
    let safe = Self.fix(["demens.yaml"], ["demens.yaml": Self.gap])
    #expect(safe.files.isEmpty)
    #expect(safe.unsafeCount == 2)
    let result = Self.fix(["demens.yaml"], ["demens.yaml": Self.gap], includingUnsafe: true)
    #expect(result.refused == [])
    #expect(result.isSettled)
    try Snapshot("kontrakter.yaml").expect(Self.text(result, "demens.yaml") ?? "")
    let codes = result.validation.report.findings.map { "\($0.code) \($0.subject.joined(separator: " "))" }
    #expect(
      codes.filter { $0.hasPrefix("PF004") } == [
        "PF004 fange-opp-til-utrede type", "PF004 fange-opp-til-utrede kvittering nivå",
        "PF004 fange-opp-til-utrede kvittering innen", "PF004 fange-opp-til-utrede kvittering mangler",
        "PF004 fange-opp-til-følge-opp type", "PF004 fange-opp-til-følge-opp kvittering nivå",
        "PF004 fange-opp-til-følge-opp kvittering innen", "PF004 fange-opp-til-følge-opp kvittering mangler",
      ])
    #expect(!codes.contains { $0.hasPrefix("PF201") })
    let message = result.validation.report.findings.first { $0.code == RuleCode(4) }?.message
    #expect(message?.nb == "fyll inn `type`: her står det ikke noe")
  }

  @Test func `a contract that is filled in covers the arrow`() {
    let result = Self.fix(["demens.yaml"], ["demens.yaml": Self.gap], includingUnsafe: true)
    let filled = (Self.text(result, "demens.yaml") ?? "")
      .replacing(/type: # fyll inn.*/, with: "type: møte").replacing(/nivå: # fyll inn.*/, with: "nivå: akseptert")
      .replacing(/innen: # fyll inn.*/, with: "innen: 1 uke").replacing(/mangler: # fyll.*/, with: "mangler: fange-opp")
    let after = Self.validator().validate(["demens.yaml"], provider: MemoryProvider(texts: ["demens.yaml": filled]))
    let codes = Set(after.report.findings.map { $0.code })
    #expect(!codes.contains(RuleCode(201)) && !codes.contains(RuleCode(4)))
    #expect(codes.contains(RuleCode(208)))
  }

  // MARK: - Several fixes

  @Test func `one mistake that hides another is mended before it`() {
    let text = Self.gap.replacing("steg:", with: "Steg:").replacing("ansvarlig: sykehus", with: "Ansvarlig: sykehus")
    let result = Self.fix(["demens.yaml"], ["demens.yaml": text])
    #expect(Self.text(result, "demens.yaml") == Self.gap)
    #expect(result.files.first?.fixes.map { $0.line } == [9, 15])
  }

  @Test func `a catalogue that a pathway uses is mended as well`() {
    let pathway =
      "forløp: a\ntittel: A\nversjon: 0.1.0\nbruker: [b.yaml]\nsteg: {x: {start: S, ansvarlig: y, slutt: T}}\n"
    let catalogue = "katalog: b\naktører: {y: {Navn: Y, område: Kommune}}\n"
    let result = Self.fix(["a.yaml"], ["a.yaml": pathway, "b.yaml": catalogue])
    #expect(Self.text(result, "b.yaml") == "katalog: b\naktører: {y: {navn: Y, område: kommune}}\n")
    #expect(result.validation.report.findings.isEmpty)
  }

  @Test func `what a person decides is never written`() {
    let text = Self.gap.replacing("neste: [utrede, følge-opp]", with: "oppmøte: ja\n    slutt: X")
    let result = Self.fix(["demens.yaml"], ["demens.yaml": text], includingUnsafe: true)
    #expect(result.files.isEmpty)
    #expect(result.validation.report.findings.contains { $0.fixes.contains { $0.safety == .shownOnly } })
  }

  @Test func `who is responsible is a guess, and is said to be one`() {
    let text = Self.gap.replacing("ansvarlig: sykehus", with: "ansvarlig: Sykehus")
    #expect(Self.fix(["demens.yaml"], ["demens.yaml": text]).files.isEmpty)
    let result = Self.fix(["demens.yaml"], ["demens.yaml": text], includingUnsafe: true)
    #expect(result.files.first?.fixes.first?.safety == .unsafe)
    #expect(Self.text(result, "demens.yaml")?.contains("ansvarlig: sykehus") == true)
  }

  @Test func `many contracts come in one round`() {
    let steps = (0..<30).map { "  s\($0): {ansvarlig: \($0 % 2 == 0 ? "a" : "b"), neste: s\($0 + 1)}\n" }.joined()
    let text =
      "forløp: x\ntittel: X\nversjon: 0.1.0\naktører:\n  a: {navn: A, område: kommune}\n  b: {navn: B, område: stat}\nsteg:\n"
      + "  start: {start: S, ansvarlig: b, neste: s0}\n" + steps + "  s30: {ansvarlig: a, slutt: T}\n"
    let result = Self.fix(["x.yaml"], ["x.yaml": text], includingUnsafe: true)
    #expect(result.isSettled)
    #expect(result.files.first?.fixes.count == 31)
  }
}
