import PathwayKit

extension ReadyMadeDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia
  private static let local = RealPathways.localDementia
  private static let discharge = "pathways/nasjonale/utskrivning.yaml"
  private static let mental = "pathways/nasjonale/psykisk-helse-og-rus.yaml"
  private static let chronic = "pathways/nasjonale/kronisk-sykdom.yaml"
  private static let transition = "pathways/nasjonale/overgang-barn-voksen.yaml"
  private static let clinic = "pathways/nasjonale/barn-til-bup.yaml"

  /// The table.
  static let all: [ReadyMadeDefect] = [
    .init(
      "P1 barnevern",
      .init(
        "the referral may be declined, and nothing is said of it", "FM20", in: child,
        under: "overleveringer/henvisning-bup", replace: "    avslag: drøfte-avslag-bup\n", gives: 206, at: .key)),
    .init(
      "P1 barnevern",
      .init(
        "the concern is reported in a channel that child welfare does not have", "FM08", in: child,
        under: "overleveringer/melding-til-barnevernet", replace: "kanal: bekymringsmelding\n", with: "kanal: plo\n",
        gives: 211, at: .change)),
    .init(
      "P1 barnevern",
      .init(
        "the result of the dentist goes to nobody", "FM05", in: child, under: "overleveringer/resultat-tannhelse",
        replace: nil, gives: 201, at: .line("neste: vurdere-funn", under: "steg/undersøke-tenner"))),
    .init(
      "P1 barnevern",
      .init(
        "nothing is said for when the family says no", "FM25", in: child, under: "steg/be-om-thk",
        replace: "      nei: fordele-oppgaver\n", gives: 504, .warning, at: .line("samtykke:", under: "steg/be-om-thk"))
    ),
    .init(
      "P1 barnevern",
      .init(
        "nobody takes the young person over at 18", "FM28", in: child, under: "overleveringer/overgang-habilitering",
        replace: "type: delt-ansvar", with: "type: varsling", gives: 309,
        at: .line("ansvarlig: habu", under: "steg/utrede-habilitering"))),
    .init(
      "P1 barnevern",
      .init(
        "the parts take longer than the three months of the act", "FM18", in: child, under: "steg/undersøke",
        replace: "varighet: 4–12 uker", with: "varighet: 4–13 uker", gives: 602, .warning,
        at: .line("innen: 3 måneder", under: "steg/undersøke"))),
    .init(
      "P2 demens",
      .init(
        "both the doctor and the specialist are to report the driving licence", "FM37", in: dementia,
        under: "steg/avslutte-hos-spesialist", replace: "    gir: [epikrise, oppgavefordeling]\n",
        with: "    gir: [epikrise, oppgavefordeling]\n    oppfyller: [førerkortmelding]\n", gives: 307,
        at: .line("oppfyller:", under: "steg/førerkort"))),
    .init(
      "P2 demens",
      .init(
        "neither the doctor nor the specialist is to report the driving licence", modes: ["FM37"], in: dementia,
        [
          .init(under: "steg/førerkort", replace: "    oppfyller: [førerkortmelding]\n"),
          .init(under: "steg/førerkort-i-oppfølging", replace: "    oppfyller: [førerkortmelding]\n"),
        ], gives: 307, at: .line("førerkortmelding:", under: "plikter"))),
    .init(
      "P2 demens",
      .init(
        "the discharge letter goes without a copy to the doctor", "FM15", in: dementia,
        under: "overleveringer/utskrivning-hjem", replace: "kopi: [hjemmetjeneste, fastlege]",
        with: "kopi: [hjemmetjeneste]", gives: 214, at: .key)),
    .init(
      "P2 demens",
      .init(
        "the municipality has no team, and nobody in reserve", modes: ["FM04"], in: local,
        [
          .init(under: "binder", replace: "  hukommelsesteam: demenskoordinator-eksempelbyen\n"),
          .init(
            under: "aktører/hukommelsesteam", replace: "    reserve: hjemmetjeneste\n",
            in: "pathways/felles/aktorer.yaml"),
        ], gives: 805, at: .line("binder:", under: ""))),
    .init(
      "P3 utskrivning",
      .init(
        "nobody has the tests that are not answered", "FM12", in: discharge, under: "overleveringer/epikrise-hjem",
        replace: "      utestående-svar: sykehus\n", gives: 209, at: .key)),
    .init(
      "P3 utskrivning",
      .init(
        "the patient moves when the message has arrived in a system", "FM07", in: discharge,
        under: "overleveringer/innleggelse-fra-fastlege", replace: "nivå: akseptert", with: "nivå: mottatt", gives: 204,
        at: .change)),
    .init(
      "P4 psykisk helse og rus",
      .init(
        "the follow-up of 30 days is for one or the other", "FM02", in: mental, under: "steg/oppfølging-30-dager",
        replace: "ansvarlig: døgnenhet", with: "ansvarlig: [døgnenhet, psykisk-helse-kommune]", gives: 302, at: .change)
    ),
    .init(
      "P4 psykisk helse og rus",
      .init(
        "a declined referral is sent again, and again", "FM21", in: mental, under: "steg/møte-etter-avslag",
        replace: "        høyst: 1 runde\n", gives: 304, at: .line("neste: henvise", under: "steg/møte-etter-avslag"))),
    .init(
      "P4 psykisk helse og rus",
      .init(
        "the patient is reported ready for discharge before the meeting", modes: [], in: mental,
        [
          .init(
            under: "steg/innlagt", replace: "neste: samarbeidsmøte",
            with: "valg:\n      - {når: Plassen trengs, neste: melde-utskrivningsklar}\n      - ellers: samarbeidsmøte"),
          // What the meeting makes is there already, so that only the order is wrong.
          .init(
            under: "steg/innlagt", replace: "gir: [melding-om-innlagt, tidligmelding]",
            with: "gir: [melding-om-innlagt, tidligmelding, oppfølgingsplan, behovsmelding, innkalling]"),
        ], gives: 412, at: .line("forutsetter:", under: "steg/melde-utskrivningsklar"))),
    .init(
      "P5 kronisk sykdom",
      .init(
        "two have the medicines", "FM34", in: chronic, under: "overleveringer",
        replace: "  kom-ikke-til-utredning:\n",
        with: """
            til-apoteket:
              fra: utrede
              til: apotek
              type: informasjon
              dokument: [egenbehandlingsplan]
              innhold: [grønt-gult-rødt, legemidler-å-justere-selv, vekt-og-symptomgrenser, hvem-kontaktes]
              eies etterpå: {legemidler: medisinsk-poliklinikk}
              kanal: telefon
              kvittering: {nivå: mottatt, innen: 1 døgn, mangler: {varsle: [medisinsk-poliklinikk]}}
              hjemmel: [hpl-25]
              informerer pasient: ja

            kom-ikke-til-utredning:

          """, gives: 310, .warning, at: .line("legemidler: medisinsk", under: "overleveringer/til-apoteket"))),
    .init(
      "P6 overgang barn–voksen",
      .init(
        "nobody takes those of 18", modes: ["FM28"], in: transition,
        [
          .init(
            under: "aktører/voksenavdeling", replace: "alder: 18+", with: "alder: 20+",
            in: "pathways/felles/aktorer.yaml")
        ],
        gives: 309, at: .line("ansvarlig: barneavdeling", under: "steg/overføre-barneavdeling"))),
    .init(
      "P7 barn til BUP",
      .init(
        "the no goes to the municipality as such", "FM03", in: clinic, under: "overleveringer/avslag-til-kontaktperson",
        replace: "    til: etter-avslag\n", with: "    til: etter-avslag\n    kopi: [kommunen]\n", gives: 210, .warning,
        at: .line("kopi:", under: "overleveringer/avslag-til-kontaktperson"))),
    .init(
      "any: P1 barnevern",
      .init(
        "the examination rests on § 4-3 of the act of 1992", "FM39", in: child, under: "steg/undersøke",
        replace: "    hjemmel: [bvl-2-2]\n    kilde", with: "    hjemmel: [bvl-1992-4-3]\n    kilde", gives: 705,
        .warning,
        at: .line("bvl-1992-4-3", under: "steg/undersøke"))),
    .init(
      "any: P2 demens, local",
      .init(
        "7 days where the national pathway says 5 working days", "FM38", in: local, under: "endrer/overleveringer",
        replace: "    # Demenskoordinatoren er én person.",
        with: "    til-legekontroll: {frist: 7 dager}\n    # Demenskoordinatoren er én person.", gives: 801, .warning,
        at: .change)),
  ]
}
