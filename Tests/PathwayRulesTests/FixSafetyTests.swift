import PathwayKit
import PathwayRules
import Testing

/// How far the fixes of each rule may be trusted.
@Suite struct FixSafetyTests {
  /// What each rule offers, by code; a rule that is not here offers nothing.
  private static let table: [Int: Set<Fix.Safety>] = [
    2: [.unsafe], 3: [.safe, .unsafe], 4: [.safe, .unsafe], 101: [.unsafe], 107: [.shownOnly], 201: [.unsafe],
    203: [.shownOnly], 205: [.shownOnly], 206: [.shownOnly], 207: [.shownOnly], 208: [.shownOnly], 209: [.shownOnly],
    211: [.shownOnly], 213: [.shownOnly], 216: [.shownOnly], 217: [.shownOnly], 302: [.shownOnly], 308: [.shownOnly],
    409: [.shownOnly], 504: [.shownOnly], 606: [.shownOnly], 707: [.shownOnly],
  ]

  /// Mistakes in writing that no example of a rule is about.
  private static let misspelt = """
    forløp: svimmelhet
    Tittel: Svimmelhet
    versjon: 0.1.0
    versjon: 0.1.0
    aktører:
      fastlege: {navn: Fastlege, område: komune}
    steg:
      undersøke: {start: Pasienten ringer, ansvarlig: fastlege, slutt: Pasienten er undersøkt}
    """

  /// Every fix of every bad example, and of some mistakes in writing, by the code of its rule.
  private static let offered: [Int: Set<Fix.Safety>] = {
    let provider = MemoryProvider(texts: ["feil.yaml": misspelt])
    let written = Validator(today: CalendarDate("2026-06-01")).validate(["feil.yaml"], provider: provider)
    let findings = JudgedExample.all.flatMap { $0.findings() } + written.report.findings
    return findings.reduce(into: [:]) { offered, finding in
      for fix in finding.fixes { offered[finding.code.number, default: []].insert(fix.safety) }
    }
  }()

  @Test func `each rule offers what the table says`() {
    #expect(Self.offered.keys.sorted() == Self.table.keys.sorted())
    for (code, safeties) in Self.table { #expect(Self.offered[code] == safeties, "PF\(code)") }
  }

  @Test func `nothing that a rule about patients finds is mended without asking`() {
    for (code, safeties) in Self.offered where code >= 100 { #expect(!safeties.contains(.safe), "PF\(code)") }
  }

  @Test(arguments: JudgedExample.all.filter { !$0.example.isGood })
  func `a fix changes one stretch of the finding's own file, and says what it does`(_ item: JudgedExample) {
    for finding in item.findings() {
      for fix in finding.fixes {
        #expect(fix.edits.count == 1 && fix.edits.allSatisfy { $0.place.file == finding.place?.file })
        #expect(fix.edits.allSatisfy { !$0.replacement.isEmpty || $0.place.span.length > 0 })
        for language in Language.allCases {
          #expect(fix.title[language].first?.isUppercase == false && !fix.title[language].hasSuffix("."))
        }
      }
    }
  }
}
