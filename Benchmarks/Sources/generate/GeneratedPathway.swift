/// A made-up pathway that is sound: nothing is found in it.
///
/// A service of the municipality works through some steps, refers to a clinic, gets the patient back, and follows up in a loop.
struct GeneratedPathway {
  private var random: Random
  private let number: Int
  private var lines: [String] = []
  private var count = 0

  init(number: Int) {
    self.number = number
    random = Random(seed: number + 1)
  }

  /// Returns the text of the file.
  mutating func text() -> String {
    header()
    let municipal = random.number(in: 3...5)
    let clinical = random.number(in: 2...4)
    let followUp = random.number(in: 2...4)
    lines.append("steg:")
    for index in 0..<municipal { municipalStep(index, of: municipal) }
    for index in 0..<clinical { clinicalStep(index, of: clinical) }
    for index in 0..<followUp { followUpStep(index, of: followUp) }
    ends()
    handoffs(municipal, clinical)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Parts

  private mutating func header() {
    lines += [
      "# Et oppdiktet forløp, laget for å måle hvor fort filer leses.",
      "forløp: oppdiktet-\(number)",
      "tittel: \(random.pick(Words.conditions)) hos \(random.pick(Words.people))",
      "versjon: 0.\(random.number(in: 1...9)).0",
      "status: utkast",
      "beskrivelse: >-",
      "  Forløpet gjelder \(random.pick(Words.people)) med mistanke om \(random.pick(Words.conditions).lowercased()), og sier",
      "  hvem som har ansvaret fra første bekymring til oppfølgingen er på plass.",
      "målgruppe: {beskrivelse: Voksne som bor hjemme, alder: 18+}",
      "bruker: [felles.yaml]",
      "faser: {mistanke: Mistanke, utredning: Utredning, oppfølging: Oppfølging}",
    ]
  }

  private mutating func municipalStep(_ index: Int, of total: Int) {
    let isFirst = index == 0
    let isLast = index == total - 1
    lines.append("  kommune-\(index):")
    if isFirst { lines.append("    start: \(random.pick(Words.triggers))") }
    common(phase: "mistanke", owner: "fastlege", makes: isLast ? "henvisning" : isFirst ? "kartlegging" : nil)
    if isLast {
      lines += ["    valg:", "      - når: \(random.pick(Words.reasons))", "        neste: klinikk-0"]
      lines += [
        "      - når: \(random.pick(Words.reasons)) igjen", "        neste: kommune-0", "        høyst: 2 runder",
      ]
      lines.append("      - ellers: følge-\(0)")
    } else {
      lines.append("    neste: kommune-\(index + 1)")
    }
  }

  private mutating func clinicalStep(_ index: Int, of total: Int) {
    lines.append("  klinikk-\(index):")
    let isLast = index == total - 1
    common(phase: "utredning", owner: "poliklinikk", makes: isLast ? "epikrise" : nil)
    if index == 0 {
      lines.append("    ventetid: {ansvarlig: fastlege, høyst: \(random.number(in: 20...65)) virkedager}")
    }
    lines.append("    neste: \(isLast ? "følge-0" : "klinikk-\(index + 1)")")
  }

  private mutating func followUpStep(_ index: Int, of total: Int) {
    lines.append("  følge-\(index):")
    common(phase: "oppfølging", owner: "fastlege", makes: nil)
    guard index == total - 1 else {
      lines.append("    neste: følge-\(index + 1)")
      return
    }
    lines += ["    valg:", "      - når: Fortsatt behov for oppfølging", "        neste: følge-\(max(0, total - 2))"]
    lines += ["        hver: \(random.number(in: 3...12)) måneder", "      - ellers: avsluttet"]
  }

  private mutating func common(phase: String, owner: String, makes document: String?) {
    // The national pathways have about one line of comment or description to two steps.
    if random.number(in: 0...2) == 0 {
      lines.append("    # \(random.pick(Words.remarks))")
      lines.append("    # \(random.pick(Words.remarks))")
    }
    lines.append("    tittel: \(random.pick(Words.acts)) \(random.pick(Words.objects))")
    lines.append("    fase: \(phase)")
    lines.append("    ansvarlig: \(owner)")
    if random.number(in: 0...3) == 0 { lines.append("    beskrivelse: \(random.pick(Words.remarks))") }
    if random.number(in: 0...2) == 0 { lines.append("    medvirker: [pårørende, hjemmetjeneste]") }
    if let document { lines.append("    gir: [\(document)]") }
    lines.append("    varighet: \(random.number(in: 1...2))–\(random.number(in: 3...5)) uker")
    lines.append("    frist: \(random.number(in: 6...9)) uker")
    if random.number(in: 0...1) == 0 { lines.append("    norm: bør") }
    if random.number(in: 0...3) == 0 { lines.append("    informerer pasient: ja") }
  }

  private mutating func ends() {
    lines += [
      "  videre-uten-klinikk:", "    tittel: Fastlegen følger opp etter avslaget", "    fase: oppfølging",
      "    ansvarlig: fastlege", "    frist: 2 uker", "    neste: følge-0",
      "  avsluttet:", "    tittel: Avsluttet", "    ansvarlig: fastlege",
      "    slutt: Pasienten har en plan og vet hvem som kan ringes",
    ]
  }

  private mutating func handoffs(_ municipal: Int, _ clinical: Int) {
    lines += [
      "overleveringer:",
      "  henvisning-klinikk:",
      "    tittel: Henvisning til poliklinikken",
      "    fra: kommune-\(municipal - 1)",
      "    til: klinikk-0",
      "    type: henvisning",
      "    dokument: [henvisning]",
      "    innhold: [problemstilling, funksjon, legemidler]",
      "    kanal: e-henvisning",
      "    frist: \(random.number(in: 1...5)) virkedager",
      "    kvittering:",
      "      nivå: akseptert",
      "      innen: 10 virkedager",
      "      mangler: videre-uten-klinikk",
      "    avslag: videre-uten-klinikk",
      "    ansvar i ventetid: fastlege",
      "    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}",
      "    hjemmel: [pbrl-2-2]",
      "    norm: skal",
      "    informerer pasient: ja",
      "  epikrise-tilbake:",
      "    tittel: Epikrisen sendes når utredningen er ferdig",
      "    fra: klinikk-\(clinical - 1)",
      "    til: følge-0",
      "    type: tilbakeføring",
      "    dokument: [epikrise]",
      "    innhold: [diagnose, legemidler, utestående-svar]",
      "    eies etterpå: {utestående-svar: fastlege}",
      "    kanal: epikrisemelding",
      "    frist: 7 dager",
      "    kvittering: {nivå: mottatt, innen: 1 døgn, mangler: {varsle: [poliklinikk]}}",
      "    hjemmel: [hpl-45a]",
      "    norm: skal",
      "    informerer pasient: ja",
      "  melding-om-oppfølging:",
      "    fra: følge-0",
      "    til: hjemmetjeneste",
      "    kopi: [hukommelsesteam]",
      "    type: informasjon",
      "    dokument: [kartlegging]",
      "    kanal: dialogmelding",
      "    frist: \(random.number(in: 2...5)) virkedager",
      "    kvittering: {nivå: mottatt, innen: 2 døgn, mangler: {varsle: [fastlege]}}",
      "    hjemmel: [hpl-25]",
    ]
  }
}
