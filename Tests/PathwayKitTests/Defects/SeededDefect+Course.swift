import PathwayKit

extension SeededDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia

  /// PF301 to PF309: who is responsible.
  static let responsibility: [SeededDefect] = [
    .init(
      "nobody coordinates", "FM33", in: dementia,
      replace: """
        koordinering:
          - rolle: koordinerer utredningen
            aktør: fastlege
            fra: første-konsultasjon
            til: [oppnevne-kontakt, ikke-demens, fastlege-følger-opp]
          # Følger personen også på sykehjemmet, til kommunen og personen er enige om noe annet.
          - rolle: koordinator
            aktør: demenskontakt
            fra: oppnevne-kontakt

        """, gives: 305, .warning, at: .line("forløp: demens", under: "")),
    .init(
      "the one who coordinates the assessment comes in late", in: dementia, under: "koordinering",
      replace: "fra: første-konsultasjon", with: "fra: diagnoseformidling", gives: 306, .warning,
      at: .line(nil, under: "steg/utredning-venter")),
    .init(
      "two have the same role while the contact person is found", "FM34", in: dementia, under: "koordinering",
      replace: "rolle: koordinator\n    aktør: demenskontakt",
      with: "rolle: koordinerer utredningen\n    aktør: demenskontakt",
      gives: 310, .warning, at: .line("demenskontakt", under: "koordinering")),
    .init(
      "the team and the doctor are both told that the medicines are theirs", "FM34", in: dementia,
      under: "overleveringer/epikrise-til-hukommelsesteam", replace: "legemidler: fastlege",
      with: "legemidler: hukommelsesteam", gives: 310, .warning, at: .change),
    .init(
      "the doctors tell each other, and none has the person", "FM01", in: dementia,
      under: "overleveringer/avtalt-legeansvar", replace: "type: delt-ansvar", with: "type: varsling", gives: 301,
      at: .change),
    .init(
      "the emergency service tells child welfare, and none has the child", "FM01", in: child,
      under: "overleveringer/akutt-til-barnevernet", replace: "type: delt-ansvar", with: "type: varsling", gives: 301,
      at: .change),
    .init(
      "the municipality has a referred person", "FM01", in: dementia,
      under: "overleveringer/henvisning-alderspsykiatri",
      replace: "ansvar i ventetid: fastlege", with: "ansvar i ventetid: kommunen", gives: 301, at: .change),
    .init(
      "the person has herself while she waits for a place", "FM01", in: dementia,
      under: "steg/behandling-alderspsykiatri",
      replace: "ventetid: {ansvarlig: fastlege}", with: "ventetid: {ansvarlig: pasient}", gives: 301, at: .change),
    .init(
      "a declined place is applied for again, and again", "FM21", in: dementia, under: "steg/ny-plan-heldøgn",
      replace: "        høyst: 3 runder\n", gives: 304,
      at: .line("ellers: samlet-vurdering", under: "steg/ny-plan-heldøgn")),
    .init(
      "a declined referral is sent again, and again", "FM21", in: child, under: "overleveringer/ny-henvisning-bup",
      replace: "avslag: finne-annet-tilbud", with: "avslag: drøfte-avslag-bup", gives: 304, at: .change),
    .init(
      "the clinic for adults is told, and takes nobody over", "FM28", in: child,
      under: "overleveringer/overgang-habilitering", replace: "type: delt-ansvar", with: "type: varsling", gives: 309,
      at: .line("ansvarlig: habu", under: "steg/utrede-habilitering")),
    .init(
      "the clinic for adults begins at 20", modes: ["FM28"], in: child,
      [
        .init(under: "aktører/havo", replace: "alder: 18+", with: "alder: 20+", in: "pathways/felles/aktorer.yaml")
      ], gives: 309, at: .line("ansvarlig: habu", under: "steg/utrede-habilitering")),
    .init(
      "the hospital or the municipality follows up", "FM02", in: dementia, under: "steg/oppfølging",
      replace: "    ansvarlig: demenskontakt", with: "    ansvarlig: [sykehus, demenskontakt]", gives: 302, at: .change),
    .init(
      "nobody follows up the one who lives alone", "FM02", in: dementia, under: "steg/bor-alene",
      replace: "    ansvarlig: demenskontakt\n", gives: 302, at: .key),
    .init(
      "nobody is responsible for the status meeting", "FM02", in: child, under: "steg/statusmøte",
      replace: "    ansvarlig: barneverntjeneste\n", gives: 302, at: .key),
    .init(
      "the specialist services as such examine the young person", "FM03", in: child, under: "steg/utrede-rus",
      replace: "ansvarlig: tsb", with: "ansvarlig: spesialisthelsetjenesten", gives: 302, at: .change),
    .init(
      "a declined person is the municipality's", "FM03", "FM20", in: dementia, under: "steg/overføre-til-ny-kommune",
      replace: "ansvarlig: demenskontakt", with: "ansvarlig: kommunen", gives: 302, at: .change),
    .init(
      "nobody has the child in the new municipality", "FM35", in: child, under: "steg/sak-i-ny-kommune",
      replace: "    ansvarlig: barneverntjeneste-ny\n", gives: 308, at: .key),
    .init(
      "nobody has the person in the new municipality", "FM35", in: dementia, under: "steg/ny-kommune",
      replace: "    ansvarlig: koordinerende-enhet-ny\n", gives: 308, at: .key),
    .init(
      "nobody is to clarify what the young person gets after 18", "FM37", in: child, under: "steg/planlegge-overgang",
      replace: "    oppfyller: [avklare-ettervern]\n", gives: 307,
      at: .line(nil, under: "plikter/avklare-ettervern")),
    .init(
      "both the specialist and the doctor are to report the driving licence", "FM37", in: dementia,
      under: "steg/avslutte-hos-spesialist", replace: "    gir: [epikrise, oppgavefordeling]\n",
      with: "    gir: [epikrise, oppgavefordeling]\n    oppfyller: [førerkortmelding]\n", gives: 307,
      at: .line("oppfyller:", under: "steg/førerkort")),
    .init(
      "a confirmation is to be sent though nobody has reported anything", "FM37", in: child,
      under: "plikter/bekrefte-mottak", replace: "    når: Saken begynte med en bekymringsmelding\n", gives: 307,
      at: .key),
  ]

  /// PF401 to PF405 and PF410 to PF412: what no run reaches or leaves, where runs end, what comes before what, and what nobody reads.
  static let course: [SeededDefect] = [
    .init(
      "no way leads to a case that is going on", "FM36", in: child, under: "steg/vurdere-i-løpende-sak",
      replace: "    start: Et barn med tiltak fra barnevernet trenger å få helsen kartlagt\n", gives: 401, .warning,
      at: .key),
    .init(
      "no way leads to the nursing home's own examination", "FM36", in: dementia, under: "steg/utrede-på-sykehjem",
      replace: "    start: Sykehjemmet ser tegn på demens hos en som bor der\n", gives: 401, .warning, at: .key),
    .init(
      "the treatment leads to itself", in: child, under: "steg/fullføre-i-bup", replace: "neste: avslutte-bup",
      with: "neste: fullføre-i-bup", gives: 403, at: .key),
    .init(
      "the examination leads to itself", in: dementia, under: "steg/utvidet-trinn-2",
      replace: "neste: avslutte-hos-spesialist", with: "neste: utvidet-trinn-2", gives: 403, at: .key),
    .init(
      "a case that is dropped comes to no end", in: child, under: "steg/undersøke", replace: "neste: avslutte-sak",
      with: "neste: helseforløp-ikke-startet", gives: 402,
      at: .line("ferdig:", under: "steg/helseforløp-ikke-startet")),
    .init(
      "the search for another offer goes round with the talk on the rejection", in: child,
      under: "steg/finne-annet-tilbud", replace: "neste: oppsummere-helse", with: "neste: drøfte-avslag-bup",
      gives: 404, at: .key),
    .init(
      "a child is referred again while other referrals are on their way", in: child, under: "steg/finne-annet-tilbud",
      replace: "neste: oppsummere-helse", with: "neste: henvise", gives: 405, at: .change),
    .init(
      "the child is told that it is over while somebody takes over the coordination", in: child,
      under: "steg/finne-annet-tilbud", replace: "neste: oppsummere-helse", with: "neste: avsluttet", gives: 411,
      .warning, at: .line(nil, under: "steg/avsluttet")),
    .init(
      "the referral requires what the team does, and the doctor may have done it instead", in: dementia,
      under: "steg/henvise-spesialist", replace: "forutsetter: [basal-utredning]",
      with: "forutsetter: [kartlegging-hjemme]", gives: 412, at: .change),
    .init(
      "one step more than can be seen at once", in: dementia, under: "steg/utvidet-trinn-2",
      replace: "    neste: avslutte-hos-spesialist",
      with: """
            neste: drøfte-funnene

          drøfte-funnene:
            tittel: Funnene drøftes i et møte
            ansvarlig: spesialist-demens
            neste: avslutte-hos-spesialist
        """, gives: 410, .hint, at: .line("forløp: demens", under: "")),
  ]

  /// PF701 to PF705 and PF709: what it rests on, and who decided.
  static let governance: [SeededDefect] = [
    deviation(
      "what was accepted for a time lasts", "PF217", "besluttet av: FSU eldre, til: 2025-06-30", gives: 706, .warning,
      at: "til: 2025"),
    deviation(
      "what was accepted is mended", "PF217", "besluttet av: FSU eldre, til: 2029-06-30", gives: 707, .warning,
      at: "regel"),
    deviation("nobody decided what is accepted", "PF217", "til: 2029-06-30", gives: 708, at: "regel"),
    deviation(
      "a step that nobody answers for is accepted", "PF302", "besluttet av: FSU eldre, til: 2029-06-30", gives: 708,
      at: "regel"),
    .init(
      "what must be done rests on nothing", in: dementia, under: "steg/basal-utredning", replace: "norm: bør",
      with: "norm: skal", gives: 701, .warning, at: .change),
    .init(
      "the ground of what must be done is gone", in: child, under: "steg/gjennomgå-melding",
      replace: "    norm: skal\n    hjemmel: [bvl-2-1]\n", with: "    norm: skal\n", gives: 701, .warning,
      at: .line("norm: skal", under: "steg/gjennomgå-melding")),
    .init(
      "a source that nobody has checked is used", in: child, under: "steg/henvise",
      replace: "kilde: [barnevern-kartlegging, prioritering-henvisning]",
      with: "kilde: [barnevern-kartlegging, prioritering-henvisning, path-modellen]", gives: 702, .hint, at: .change),
    .init(
      "a deadline that nobody has checked is set", in: dementia, under: "overleveringer/til-legekontroll",
      replace: "frist: 5 virkedager", with: "frist: {innen: 5 virkedager, verifisert: nei}", gives: 702, .hint,
      at: .change),
    .init(
      "nobody has looked at it since", "FM39", in: dementia, under: "forvaltning", replace: "revideres: 2028-06-30",
      with: "revideres: 2025-06-30", gives: 703, .warning, at: .change),
    .init(
      "it held until last year", "FM39", in: child, replace: "status: utkast",
      with: "status: utkast\ngyldig: {fra: 2022-01-01, til: 2025-12-31}", gives: 703, .warning,
      at: .line("gyldig:", under: "")),
    .init(
      "nobody decided that it holds", in: child, replace: "\nstatus: utkast", with: "\nstatus: gjeldende", gives: 704,
      at: .line(nil, under: "forvaltning")),
    .init(
      "nobody decided that it holds", in: dementia, replace: "\nstatus: utkast", with: "\nstatus: gjeldende",
      gives: 704,
      at: .line(nil, under: "forvaltning")),
    .init(
      "the examination rests on § 4-3 of the act of 1992", "FM39", in: child, under: "steg/undersøke",
      replace: "    hjemmel: [bvl-2-2]\n    kilde", with: "    hjemmel: [bvl-1992-4-3]\n    kilde", gives: 705,
      .warning,
      at: .change),
    .init(
      "the report goes to an office that is no more", "FM39", in: dementia, under: "overleveringer/melding-førerkort",
      replace: "til: statsforvalter", with: "til: fylkesmann", gives: 705, .warning, at: .change),
    .init(
      "nobody thought of the death of a person", modes: ["FM29"], in: dementia,
      [
        .init(under: "hendelser/død", replace: nil),
        .init(under: "overleveringer/orientering-om-dødsfall", replace: nil),
      ], gives: 709, .warning, at: .line("pasientgruppe:", under: "")),
    .init(
      "the group has come to expect one event more", modes: ["FM29"], in: child,
      [
        .init(
          under: "pasientgrupper/barn-og-unge", replace: "forventer: [flytting, ",
          with: "forventer: [søskenflytting, flytting, ",
          in: "pathways/felles/pasientgrupper.yaml")
      ], gives: 709, .warning, at: .line("pasientgruppe:", under: "")),
  ]

  /// A deviation that is accepted in the pathway for dementia.
  private static func deviation(
    _ summary: String, _ rule: String, _ rest: String, gives code: Int, _ severity: Severity = .error, at line: String
  ) -> SeededDefect {
    .init(
      summary, in: dementia, replace: "\nstatus: utkast",
      with:
        "\nstatus: utkast\nunntak:\n  - {regel: \(rule), gjelder: første-konsultasjon, begrunnelse: Avtalt, \(rest)}",
      gives: code,
      severity, at: .line(line, under: ""))
  }
}
