import PathwayKit

extension SeededDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia

  /// PF001, PF002, PF007 and PF009: what keeps a file from being read.
  static let files: [SeededDefect] = [
    .init(
      "a tab", in: child, under: "steg/melde", replace: "    fase: melding", with: "\tfase: melding", gives: 1,
      at: .change),
    .init(
      "a colon inside a text", in: dementia, under: "steg/fange-opp", replace: "tittel: Mistanken fanges opp",
      with: "tittel: Mistanken: fanges opp", gives: 1, at: .change),
    .init(
      "a bracket that is not closed", in: child, under: "steg/melde", replace: "gir: [bekymringsmelding]",
      with: "gir: [bekymringsmelding", gives: 1, at: .line("hjemmel:", under: "steg/melde")),
    .init(
      "a quotation mark that is not closed", in: dementia, under: "steg/ny-kommune", replace: "tittel: Fulgt",
      with: "tittel: \"Fulgt", gives: 1, at: .change),
    .init(
      "a key that is indented too far", in: child, under: "steg/melde", replace: "    tittel: Bekymringen",
      with: "     tittel: Bekymringen", gives: 1, at: .change),
    .init(
      "two deadlines", in: child, under: "steg/ny-innkalling", replace: "    valg:\n",
      with: "    frist: 2 uker\n    valg:\n", gives: 2, at: .change),
    .init(
      "two steps of one name", in: dementia, under: "steg",
      replace: "\n  legekontroll:\n",
      with: "\n  første-samtale:\n    ansvarlig: fastlege\n    neste: oppfølging\n\n  legekontroll:\n", gives: 2,
      at: .change),
    .init(
      "a merge key", in: child, under: "overleveringer/innkalling-fastlege", replace: "    type: møte\n",
      with: "    <<: {kanal: brev}\n    type: møte\n", gives: 7, at: .change),
    .init(
      "a tag", in: dementia, under: "steg/følge-med", replace: "hver: 3 måneder", with: "hver: !!str 3 måneder",
      gives: 7,
      at: .change),
    .init(
      "a catalogue by a name that no file has", in: child, under: "bruker", replace: "../felles/aktorer.yaml",
      with: "../felles/aktører.yaml", gives: 9, at: .change),
    .init(
      "a folder as a catalogue", in: dementia, under: "bruker", replace: "../felles/dokumenter.yaml", with: "../felles",
      gives: 9, at: .change),
    .init(
      "a catalogue outside the project", in: dementia, under: "bruker", replace: "../felles/hjemler.yaml",
      with: "../../../hjemler.yaml", gives: 9, at: .change),
  ]

  /// PF009 once for every catalogue: what it would have declared is not missed.
  static let missingCatalogues: [SeededDefect] = RealPathways.national.flatMap { path in
    ["aktorer", "dokumenter", "hjemler", "kanaler", "kilder", "pasientgrupper"].map { name in
      SeededDefect(
        "the catalogue \(name) is not there", in: path, under: "bruker", replace: "felles/\(name).yaml",
        with: "felles/\(name)-ny.yaml", gives: 9, at: .change)
    }
  }

  /// PF003: keys that nobody knows.
  static let keys: [SeededDefect] = [
    .init(
      "a typo at the top", in: child, replace: "\nkoordinering:", with: "\nkordinering:", gives: 3,
      at: .line("kordinering:", under: "")),
    .init(
      "a file kind without its letter", in: child, replace: "forløp: barnevern", with: "forlop: barnevern", gives: 3,
      at: .change),
    .init(
      "a file kind in capitals", in: dementia, replace: "forløp: demens", with: "Forløp: demens", gives: 3, at: .change),
    .init(
      "a step without its owner's key", in: child, under: "steg/statusmøte", replace: "ansvarlig:", with: "ansvarleg:",
      gives: 3, at: .change),
    .init(
      "a step that leads on by a misspelt key", in: child, under: "steg/fullføre-i-bup", replace: "neste:",
      with: "nest:", gives: 3, at: .change),
    .init(
      "a contract whose receiver is misspelt", in: dementia, under: "overleveringer/fra-legekontroll", replace: "til:",
      with: "tll:", gives: 3, at: .change),
    .init(
      "a rejection by a misspelt key", in: child, under: "overleveringer/henvisning-bup", replace: "avslag:",
      with: "avslagg:", gives: 3, at: .change),
    .init(
      "an acknowledgement that says how soon by a misspelt key", in: dementia, under: "overleveringer/møte-med-nav",
      replace: "      innen: 2 uker", with: "      inen: 2 uker", gives: 3, at: .change),
    .init(
      "a comma that cuts a text in two", in: child, under: "steg/oppstartsmøte",
      replace: "- når: Barnet trenger tannundersøkelse\n        neste: undersøke-tenner",
      with: "- {når: Barnet trenger tannundersøkelse, og det haster, neste: undersøke-tenner}", gives: 3, at: .change),
    .init(
      "owners by a key that lost its space", in: child, under: "overleveringer/epikrise-fra-bup",
      replace: "eies etterpå:", with: "eies_etterpå:", gives: 3, at: .change),
    .init(
      "events in the singular", in: dementia, replace: "\nhendelser:", with: "\nhendelse:", gives: 3,
      at: .line("hendelse:", under: "")),
    .init(
      "contracts by another word", in: dementia, replace: "\noverleveringer:", with: "\noverføringer:", gives: 3,
      at: .line("overføringer:", under: "")),
    .init(
      "catalogues by a misspelt key", in: child, replace: "\nbruker:", with: "\nbrukr:", gives: 3,
      at: .line("brukr:", under: "")),
  ]

  /// PF004: values of another type than the key's.
  static let values: [SeededDefect] = [
    value(in: child, under: "overleveringer/henvisning-bup", "type: henvisning", "type: henvise"),
    value(in: child, under: "overleveringer/henvisning-bup", "norm: skal", "norm: Skal"),
    value(in: child, under: "overleveringer/henvisning-bup", "norm: skal", "norm: må"),
    value(in: child, under: "overleveringer/henvisning-bup", "nivå: akseptert", "nivå: godkjent"),
    value(in: child, under: "overleveringer/henvisning-bup", "frist: 2 virkedager", "frist: 2 arbeidsdager"),
    value(in: child, under: "overleveringer/henvisning-bup", "frist: 2 virkedager", "frist: snarest"),
    value(
      in: child, under: "overleveringer/henvisning-bup", "      innen: 10 virkedager", "      innen: ti virkedager"),
    value(in: child, under: "overleveringer/henvisning-bup", "informerer pasient: ja", "informerer pasient: alltid"),
    value(in: child, under: "overleveringer/henvisning-bup", "avslag: drøfte-avslag-bup", "avslag:"),
    value(in: child, under: "overleveringer/henvisning-bup", "kanal: e-henvisning", "kanal: [e-henvisning, brev]"),
    value(in: child, under: "steg/undersøke", "varighet: 4–12 uker", "varighet: 12–4 uker"),
    value(in: child, under: "steg/undersøke", "varighet: 4–12 uker", "varighet: fire uker"),
    value(in: child, under: "steg/undersøke", "      grunnlag: lov", "      grunnlag: loven"),
    value(in: child, under: "steg/ny-innkalling", "høyst: 2 runder", "høyst: to runder"),
    value(in: child, under: "steg/avklaringsmøte", "oppmøte: ja", "oppmøte: kanskje"),
    value(in: child, under: "steg/utrede-rus", "neste: oppsummere-helse", "neste: Fastlegen følger opp"),
    value(in: child, "status: utkast", "status: ferdig"),
    value(in: child, "versjon: 0.1.0", "versjon: 0.1"),
    value(in: child, "alder: 0–24", "alder: under 25"),
    value(in: dementia, "revideres: 2028-06-30", "revideres: 30.06.2028"),
    value(in: dementia, "revideres: 2028-06-30", "revideres: 2028-02-30"),
    value(in: dementia, under: "steg/utredning-habilitering", "{ansvarlig: fastlege}", "fastlege"),
    value(in: dementia, under: "steg/samlet-vurdering", "hver: 6 måneder", "hver: halvår"),
    value(
      in: dementia, under: "overleveringer/overføring-til-sykehjemslege", "senest: 1 virkedag", "senest: dagen før"),
    value(in: dementia, under: "aktører/koordinerende-enhet-ny", "område: kommune", "område: Kommune"),
  ]

  private static func value(in path: String, under keys: String = "", _ old: String, _ new: String) -> SeededDefect {
    SeededDefect(new, in: path, under: keys, replace: old, with: new, gives: 4, at: .change)
  }

  /// PF005: keys that must be there.
  static let missingKeys: [SeededDefect] = [
    .init(
      "no title", in: child, replace: "\ntittel: Helsekartlegging og utredning av barn i barnevernet", gives: 5,
      at: .line("forløp:", under: "")),
    .init("no edition", in: dementia, replace: "\nversjon: 0.1.0", gives: 5, at: .line("forløp:", under: "")),
    .init(
      "a contract from nowhere", in: child, under: "overleveringer/henvisning-rus", replace: "    fra: henvise\n",
      gives: 5, at: .key),
    .init(
      "a contract to nobody", in: dementia, under: "overleveringer/fra-legekontroll",
      replace: "    til: samlet-vurdering\n", gives: 5, at: .key),
    .init(
      "a contract of no type", in: child, under: "overleveringer/henvisning-rus", replace: "    type: henvisning\n",
      gives: 5, at: .key),
    .init(
      "an event that leads nowhere", in: dementia, under: "hendelser/død", replace: "    til: etter-dødsfallet",
      gives: 5, at: .key),
    .init(
      "an event of nobody", in: child, under: "hendelser/flytting", replace: "    ansvarlig: barneverntjeneste\n",
      gives: 5, at: .key),
    .init(
      "a spanning deadline of no length", in: dementia, under: "frister/kontaktperson-på-plass",
      replace: "    innen: 8 uker\n", gives: 5, at: .key),
    .init(
      "a duty without a title", in: child, under: "plikter/avklare-ettervern",
      replace: "    tittel: Avklaring av ettervern før 18 år\n", gives: 5, at: .key),
    .init(
      "an actor of no area", in: dementia, under: "aktører/koordinerende-enhet-ny", replace: "    område: kommune\n",
      gives: 5, at: .key),
    .init(
      "a document without a name", in: child, under: "dokumenter/kartleggingsplan",
      replace: "    navn: Plan for kartleggingen\n", gives: 5, at: .key),
    .init(
      "an acceptance without its reason's rule", in: child, replace: "\nfrister:\n",
      with: "\nunntak:\n  - {gjelder: henvise}\n\nfrister:\n", gives: 5, at: .line("- {gjelder", under: "unntak")),
  ]
}
