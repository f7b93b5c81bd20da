import PathwayKit

extension SeededDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia

  /// PF101: names that are declared nowhere.
  static let references: [SeededDefect] = [
    typo(in: child, under: "steg/utrede-rus", "neste: oppsummere-helse", "neste: oppsumere-helse"),
    typo(
      in: child, under: "steg/kartlegge-helse", "ansvarlig: kartleggingsansvarlig", "ansvarlig: kartlegningsansvarlig"),
    typo(in: child, under: "steg/kartlegge-helse", "utfører: [helsestasjon,", "utfører: [helsestajon,"),
    typo(in: child, under: "steg/kartlegge-helse", "fase: kartlegging", "fase: kartleging"),
    typo(in: child, under: "steg/kartlegge-helse", "trenger: [kartleggingsplan]", "trenger: [kartleggingplan]"),
    typo(in: child, under: "steg/kartlegge-helse", "hjemmel: [pbrl-2-1a]", "hjemmel: [pbrl-2-1æ]"),
    typo(in: child, under: "steg/kartlegge-helse", "kilde: [barnevern-kartlegging]", "kilde: [barnevern-kartleging]"),
    typo(
      in: child, under: "steg/kartlegge-helse", "ikke møtt: ikke-møtt-kartlegging", "ikke møtt: ikke-mott-kartlegging"),
    typo(in: child, under: "steg/undersøke", "varsle: [barnevernleder]", "varsle: [barneverns-leder]"),
    typo(in: child, under: "steg/undersøke", "regnes fra: gjennomgå-melding", "regnes fra: gjennomga-melding"),
    typo(in: child, under: "steg/undersøke", "oppfyller: [fortelle-utfall]", "oppfyller: [fortell-utfall]"),
    typo(in: child, under: "steg/undersøke", "- ellers: planlegge-tiltak", "- ellers: planlegg-tiltak"),
    typo(in: child, under: "steg/utrede-bup", "forverring: akutt-hjelp", "forverring: akut-hjelp"),
    typo(in: child, under: "overleveringer/henvisning-bup", "fra: henvise", "fra: henvis"),
    typo(
      in: child, under: "overleveringer/henvisning-bup", "til: vurdere-henvisning-bup", "til: vurder-henvisning-bup"),
    typo(in: child, under: "overleveringer/henvisning-bup", "dokument: [henvisning]", "dokument: [henvising]"),
    typo(in: child, under: "overleveringer/henvisning-bup", "innhold: [problemstilling,", "innhold: [problemstiling,"),
    typo(in: child, under: "overleveringer/henvisning-bup", "kanal: e-henvisning", "kanal: e-hennvisning"),
    typo(in: child, under: "overleveringer/henvisning-bup", "avslag: drøfte-avslag-bup", "avslag: drofte-avslag-bup"),
    typo(
      in: child, under: "overleveringer/henvisning-bup", "ansvar i ventetid: fastlege", "ansvar i ventetid: fastlegen"),
    typo(
      in: child, under: "overleveringer/epikrise-fra-bup", "videre-oppfølging: fastlege", "videre-oppfolging: fastlege"),
    typo(in: child, under: "overleveringer/epikrise-fra-bup", "legemidler: fastlege", "legemidler: fast-lege"),
    typo(in: child, under: "overleveringer/rapport-thk", "kopi: [fastlege]", "kopi: [fastlage]"),
    typo(in: child, under: "frister/hjelp-fra-bup", "til: start av utrede-bup", "til: start av utred-bup"),
    typo(in: child, under: "hendelser/flytting", "til: overføre-ved-flytting", "til: overfor-ved-flytting"),
    typo(in: child, under: "koordinering", "aktør: koordinerende-enhet", "aktør: koordinerende-enheten"),
    typo(in: child, "pasientgruppe: barn-og-unge", "pasientgruppe: barn-og-ungdom"),
    typo(in: dementia, under: "steg/starte-utredning", "kartlegging-hjemme]", "kartlegging-hjem]"),
    typo(
      in: dementia, under: "steg/henvise-spesialist", "forutsetter: [basal-utredning]", "forutsetter: [basalutredning]"),
    typo(in: dementia, under: "overleveringer/melding-om-flytting", "fra: flytting", "fra: fløtting"),
    typo(in: dementia, under: "overleveringer/møte-med-nav", "til: nav", "til: NAV"),
  ]

  private static func typo(in path: String, under keys: String = "", _ old: String, _ new: String) -> SeededDefect {
    SeededDefect(new, in: path, under: keys, replace: old, with: new, gives: 101, at: .change)
  }

  /// PF102 to PF110: what is declared and how steps lead on.
  static let declarations: [SeededDefect] = [
    .init(
      "an actor of the catalogue is declared again", in: child, replace: "faser:\n",
      with: "aktører:\n  fastlege: {navn: Fastlege, område: kommune}\n\nfaser:\n", gives: 102,
      at: .line(nil, under: "aktører/fastlege")),
    .init(
      "a contract has the name of a step", in: dementia, under: "overleveringer", replace: "  samtykke-avklart:\n",
      with: "  bor-alene:\n", gives: 102, at: .change),
    .init(
      "a document that nobody uses", in: child, replace: "faser:\n",
      with: "  samtalenotat:\n    navn: Notat fra samtale\n\nfaser:\n", gives: 103, .hint,
      at: .line(nil, under: "dokumenter/samtalenotat")),
    .init(
      "a phase that no step belongs to", in: dementia, under: "faser", replace: "  mistanke: Mistanke\n",
      with: "  forebygging: Forebygging\n  mistanke: Mistanke\n", gives: 103, .hint, at: .change),
    .init(
      "nothing sets the pathway going", in: child,
      [
        .init(under: "steg/melde", replace: "    start: Noen er bekymret for et barn\n"),
        .init(
          under: "steg/vurdere-i-løpende-sak",
          replace: "    start: Et barn med tiltak fra barnevernet trenger å få helsen kartlagt\n"),
      ], gives: 104, at: .line("forløp:", under: "")),
    .init(
      "the pathway never ends", in: child,
      [
        .init(
          under: "steg/henlagt-melding",
          replace: """
                ansvarlig: pasient
                slutt: >-
                  Barnevernet går ikke videre. Barnet har fastlege og helsestasjon som før, og den som meldte, får vite
                  det.
            """, with: "    ansvarlig: barneverntjeneste\n    ferdig: ja"),
        .init(
          under: "steg/sak-i-ny-kommune",
          replace: """
                slutt: >-
                  Den nye barneverntjenesten har tatt over saken og samordningen, og kjenner planen og det barnet venter
                  på.
            """, with: "    ferdig: ja"),
        .init(
          under: "steg/samordne-videre",
          replace: "slutt: Barnet har en koordinator og en plan. Barnevernet er ute, og helsetjenestene fortsetter.",
          with: "ferdig: ja"),
        .init(
          under: "steg/avsluttet",
          replace: """
                ansvarlig: pasient
                slutt: >-
                  Det er ikke behov for samordning, eller barnet og foreldrene ønsker den ikke. De vet hvem de kan
                  kontakte.
            """, with: "    ansvarlig: barneverntjeneste\n    ferdig: ja"),
      ], gives: 105, at: .line("forløp:", under: "")),
    .init(
      "a step goes on and ends", in: child, under: "steg/fullføre-i-bup", replace: "    neste: avslutte-bup\n",
      with: "    neste: avslutte-bup\n    slutt: Behandlingen er ferdig\n", gives: 106,
      at: .line("slutt:", under: "steg/fullføre-i-bup")),
    .init(
      "a step goes on and chooses", in: dementia, under: "steg/sykehjem-oppfølging", replace: "    valg:\n",
      with: "    neste: livets-slutt-sykehjem\n    valg:\n", gives: 106,
      at: .line("valg:", under: "steg/sykehjem-oppfølging")),
    .init(
      "the treatment stops without saying so", "FM35", in: child, under: "steg/fullføre-i-bup",
      replace: "    neste: avslutte-bup\n", gives: 107, at: .key),
    .init(
      "the follow-up stops without saying so, though its handback is agreed", "FM35", in: child,
      under: "steg/følge-opp-i-kommunen", replace: "    neste: oppsummere-helse\n", gives: 107, at: .key),
    .init(
      "the report of a concern stops without saying so", "FM35", in: child, under: "steg/melde",
      replace: "    neste: gjennomgå-melding\n", gives: 107, at: .key),
    .init(
      "the first meeting stops without saying so", "FM35", in: dementia, under: "steg/første-samtale",
      replace: "    neste: oppfølging\n", gives: 107, at: .key),
    .init(
      "the move to the nursing home stops without saying so", "FM35", in: dementia, under: "steg/innflytting",
      replace: "    neste: sykehjem-oppfølging\n", gives: 107, at: .key),
    .init(
      "the channels and the sources use each other", in: dementia,
      [
        .init(
          replace: "katalog: kilder\n", with: "katalog: kilder\nbruker: [kanaler.yaml]\n",
          in: "pathways/felles/kilder.yaml")
      ], gives: 110, at: .change),
  ]
}
