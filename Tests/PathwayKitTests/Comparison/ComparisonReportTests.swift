import PathwayKit
import PathwayTestSupport
import Testing

@Suite struct ComparisonReportTests {
  private static let old = """
    forløp: blåbær
    tittel: Søvnvansker hos eldre
    versjon: 1.0.0
    status: gjeldende
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}
      bup: {navn: "Poliklinikken for søvn, *alle* aldre", område: spesialisthelsetjeneste}
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}
    dokumenter:
      henvisning: {navn: Henvisning, innhold: [problemstilling, legemidler]}
    steg:
      spørre:
        start: Pasienten sover dårlig
        tittel: Fastlegen spør om søvnen
        ansvarlig: fastlege
        medvirker: [hjemmetjeneste]
        gir: [henvisning]
        frist: 7 dager
        norm: skal
        neste: måle
      måle:
        tittel: Søvnen måles
        ansvarlig: bup
        frist: {innen: 10 virkedager, regnes fra: start av spørre}
        ventetid: {ansvarlig: fastlege, høyst: 5 virkedager}
        neste: oppfølging
      oppfølging:
        tittel: Oppfølging
        ansvarlig: fastlege
        valg:
          - {når: Sover fortsatt dårlig, neste: måle, hver: 3 måneder}
          - ellers: sover
      sover: {tittel: Pasienten sover, slutt: Pasienten sover, ansvarlig: fastlege}
    overleveringer:
      henvisning-bup:
        fra: spørre
        til: måle
        type: henvisning
        dokument: [henvisning]
        innhold: [problemstilling, legemidler]
        eies etterpå: {legemidler: fastlege}
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
        avslag: oppfølging
        ansvar i ventetid: fastlege
        informerer pasient: ja
    frister:
      hele-veien: {fra: start av spørre, til: oppfølging, innen: 3 måneder}

    """

  private static let new = """
    forløp: blåbær
    tittel: Søvnvansker hos eldre
    versjon: 1.1.0
    status: gjeldende
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}
      bup: {navn: "Poliklinikken for søvn, *alle* aldre", område: spesialisthelsetjeneste}
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}
    dokumenter:
      henvisning: {navn: Henvisning, innhold: [problemstilling, legemidler]}
    steg:
      spørre:
        start: Pasienten sover dårlig
        tittel: Fastlegen spør om søvnen
        ansvarlig: fastlege
        gir: [henvisning]
        frist: 14 dager
        norm: bør
        neste: søvnmåling
      søvnmåling:
        tittel: Søvnen måles
        ansvarlig: bup
        frist: {innen: 14 dager, regnes fra: spørre}
        ventetid: {ansvarlig: fastlege, høyst: 3 virkedager}
        neste: [oppfølging, hjemmebesøk]
      hjemmebesøk: {tittel: Hjemmebesøk, ansvarlig: hjemmetjeneste, norm: bør, ferdig: ja}
      oppfølging:
        tittel: Oppfølging
        ansvarlig: fastlege
        valg:
          - {når: Sover ikke bedre, neste: søvnmåling, hver: 6 måneder}
          - ellers: sover
      sover: {tittel: Pasienten sover, slutt: Pasienten sover godt, ansvarlig: fastlege}
    overleveringer:
      henvisning-bup:
        fra: spørre
        til: søvnmåling
        type: henvisning
        dokument: [henvisning]
        innhold: [problemstilling]
        uten: {legemidler: Står i kjernejournalen}
        frist: 2 virkedager
        kvittering: {nivå: mottatt, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
        ansvar i ventetid: fastlege
        hjemmel: [hpl-25]
    hjemler:
      hpl-25: {lov: helsepersonelloven, paragraf: § 25}

    """

  private func report() throws -> ComparisonReport {
    let provider = MemoryProvider(texts: ["før/blåbær.yaml": Self.old, "blåbær.yaml": Self.new])
    let old = try #require(Edition(at: "før/blåbær.yaml", from: provider, revision: "v1.0.0"))
    let new = try #require(Edition(at: "blåbær.yaml", from: provider))
    return ComparisonReport(from: old, to: new)
  }

  @Test(arguments: Language.allCases)
  func `people read what has become of each promise`(_ language: Language) throws {
    try Snapshot("text-\(language.rawValue).txt").expect(ComparisonTextReporter(language: language).report(report()))
  }

  @Test(arguments: Language.allCases)
  func `a pull request gets it as Markdown`(_ language: Language) throws {
    let text = try ComparisonMarkdownReporter(language: language).report(report())
    try Snapshot("markdown-\(language.rawValue).md").expect(text)
  }

  @Test(arguments: Language.allCases)
  func `programs get the facts and the words`(_ language: Language) throws {
    try Snapshot("json-\(language.rawValue).json").expect(ComparisonJSONReporter(language: language).report(report()))
  }

  @Test func `colour only repeats what the words say`() throws {
    let plain = try ComparisonTextReporter().report(report())
    let coloured = try ComparisonTextReporter(colour: true).report(report())
    #expect(coloured != plain)
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test func `nothing that differs is said in one line`() throws {
    let provider = MemoryProvider(texts: ["blåbær.yaml": Self.new])
    let edition = try #require(Edition(at: "blåbær.yaml", from: provider))
    let report = ComparisonReport(from: edition, to: edition)
    #expect(ComparisonTextReporter().report(report).hasSuffix("\n\ningen forskjeller\n"))
    #expect(ComparisonMarkdownReporter(language: .english).report(report).hasSuffix("\n\nno differences\n"))
  }

  @Test(arguments: Mutation.all)
  func `every difference has words of its own in both languages`(_ mutation: Mutation) {
    for text in mutation.sentences() {
      for words in [text.nb, text.en] {
        #expect(!words.isEmpty && !words.contains("  ") && !words.hasSuffix("."), "\(words)")
        #expect(!words.hasPrefix(" ") && !words.hasSuffix(" ") && !words.contains(" :"), "\(words)")
      }
      #expect(text.nb != text.en)
    }
  }
}
