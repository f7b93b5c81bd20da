import PathwayKit

extension SeededDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia

  /// What is written, at hand and shared, what happens when the answer is no or does not come, and what deadlines count from.
  static let information: [SeededDefect] = [
    .init(
      "the referral waits for something without a limit", in: dementia, under: "steg/henvise-spesialist",
      replace: "    neste: vurdere-henvisning",
      with: "    avventer:\n      - hendelse: Henvisningen er skrevet ferdig\n        neste: vurdere-henvisning",
      gives: 409, at: .change),
    .init(
      "minutes are written that nobody gets", in: dementia, under: "steg/basal-utredning",
      replace: "gir: [basalutredning]",
      with: "gir: [basalutredning, referat]", gives: 502, .hint, at: .change),
    .init(
      "a list of medicines is made and not sent", in: child, under: "steg/henvise", replace: "gir: [henvisning]",
      with: "gir: [henvisning, legemiddelliste]", gives: 502, .hint, at: .change),
    .init(
      "it takes longer to find a contact person than is promised", "FM18", in: dementia, under: "steg/oppnevne-kontakt",
      replace: "    frist: {innen: 4 uker,", with: "    varighet: 5–6 uker\n    frist: {innen: 4 uker,", gives: 601,
      at: .line("frist:", under: "steg/oppnevne-kontakt")),
    .init(
      "the parts have more time than the whole", "FM18", in: dementia, under: "frister/kontaktperson-på-plass",
      replace: "innen: 8 uker", with: "innen: 3 uker", gives: 602, .warning, at: .change),
    .init(
      "the investigation takes longer than the act allows", "FM18", in: child, under: "steg/undersøke",
      replace: "varighet: 4–12 uker", with: "varighet: 14–20 uker", gives: 601,
      at: .line("innen:", under: "steg/undersøke")),
    .init(
      "the investigation may take as long as the act allows, which is too long in February", "FM18", in: child,
      under: "steg/undersøke", replace: "varighet: 4–12 uker", with: "varighet: 4–13 uker", gives: 602, .warning,
      at: .line("innen:", under: "steg/undersøke")),
    .init(
      "the answer to a referral may come after it should be assessed", in: dementia,
      under: "overleveringer/henvisning-spesialist", replace: "innen: 10 virkedager", with: "innen: 15 virkedager",
      gives: 604, .warning, at: .change),
    .init(
      "a referral may be answered a day after the deadline of the law, about Easter", in: child,
      under: "overleveringer/henvisning-bup", replace: "innen: 10 virkedager", with: "innen: 2 uker", gives: 604,
      .warning,
      at: .change),
    .init(
      "nothing is said for when the person says no", "FM25", in: dementia, under: "steg/melde-til-kommunen",
      replace: "samtykke: {av: pasient, nei: fastlege-følger-opp}", with: "samtykke: {av: pasient}", gives: 504,
      .warning, at: .change),
    .init(
      "advice is asked across areas without a ground", "FM26", in: dementia, under: "overleveringer/råd-fra-spesialist",
      replace: "    hjemmel: [hpl-25]\n", gives: 505, at: .key),
    .init(
      "child welfare is answered without a ground", "FM26", in: child, under: "overleveringer/svar-til-barnevernet",
      replace: "    hjemmel: [hpl-22]\n", gives: 505, at: .key),
    .init(
      "nobody acts when the referral is not assessed in time", in: dementia, under: "steg/vurdere-henvisning",
      replace: "    ved fristbrudd: {varsle: [avdelingsleder, fastlege]}\n", gives: 606, .warning, at: .key),
    .init(
      "nobody writes down why the health pathway is to start", "FM14", in: child, under: "steg/vurdere-oppstart",
      replace: "    gir: [startvurdering]\n", gives: 501, at: .line("trenger:", under: "steg/avklaringsmøte")),
    .init(
      "the dentist does not get the plan", "FM14", in: child, under: "overleveringer/oppdrag-tannhelse",
      replace: "dokument: [kartleggingsplan, samtykke]\n    innhold: [hva-kartlegges, hvem-gjør-hva, tidsplan, hvem,",
      with: "dokument: [samtykke]\n    innhold: [hvem,", gives: 501,
      at: .line("trenger:", under: "steg/undersøke-tenner")),
    .init(
      "an answer is sent that nobody has written", "FM14", in: child, under: "steg/vurdere-henvisning-bup",
      replace: "    gir: [vurderingssvar]\n", gives: 503,
      at: .line("dokument:", under: "overleveringer/svar-til-barnevernet")),
    .init(
      "the doctor sends what the contact person never gets", "FM14", in: dementia, under: "steg/oppsummere-kontroll",
      replace: "    gir: [kontrollsvar]\n", gives: 503,
      at: .line("dokument:", under: "overleveringer/fra-legekontroll")),
    .init(
      "both those who examine the child write what the dentist found", in: child, under: "steg/kartlegge-helse",
      replace: "    trenger: [kartleggingsplan]\n",
      with: "    trenger: [kartleggingsplan]\n    gir: [tannhelsevurdering]\n", gives: 506, .warning,
      at: .line("gir:", under: "steg/undersøke-tenner")),
    .init(
      "the examination counts from what goes on beside it", in: child, under: "steg/undersøke",
      replace: "regnes fra: gjennomgå-melding", with: "regnes fra: vurdere-oppstart", gives: 603, at: .change),
    .init(
      "the confirmation counts from the end of the examination", in: child,
      under: "overleveringer/bekreftelse-til-melder", replace: "regnes fra: melde", with: "regnes fra: undersøke",
      gives: 603, at: .change),
    .init(
      "the contact person counts from a report that few need", in: dementia, under: "frister/kontaktperson-på-plass",
      replace: "fra: melde-til-kommunen", with: "fra: førerkort", gives: 603, at: .change),
  ]
}
