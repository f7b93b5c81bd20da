// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let all = [
    fellesAktorer,
    fellesDokumenter,
    fellesHelsefellesskap,
    fellesHjemler,
    fellesKanaler,
    fellesKilder,
    fellesPasientgrupper,
    nasjonaleBarnevern,
    nasjonaleDemens,
    nasjonaleOvergangBarnVoksen,
    nasjonalePsykiskHelseOgRus,
    scenarioerAmina28,
    scenarioerArne79,
    scenarioerElla16,
    scenarioerEmil9,
    scenarioerHarald45,
    scenarioerIngrid58,
    scenarioerJonas11,
    scenarioerKari82,
    scenarioerLea16,
    scenarioerMona34,
    scenarioerNoah17,
    scenarioerOlav74,
    scenarioerSander15,
    scenarioerSara14,
    scenarioerSelma12,
    scenarioerThea17,
    scenarioerTobias21,
    scenarioerTurid51,
  ]
}
