import PathwayKit

/// Faults in a local adaptation of a real pathway.
extension SeededDefect {
  private static let local = RealPathways.localDementia

  static let adaptations: [SeededDefect] = [
    .init(
      "the referral is judged later than the law says", "FM16", "FM38", in: local, under: "endrer/steg",
      replace: "    oppnevne-kontakt:\n",
      with: "    vurdere-henvisning: {frist: 15 virkedager}\n    oppnevne-kontakt:\n", gives: 801, at: .change),
    .init(
      "the mapping at home takes longer than elsewhere", "FM16", "FM38", in: local,
      under: "endrer/steg/kartlegging-hjemme", replace: "frist: 4 uker", with: "frist: 8 uker", gives: 801, .warning,
      at: .change),
    .init(
      "to name a contact person is no longer a duty", "FM38", in: local, under: "endrer/steg/oppnevne-kontakt",
      replace: "      frist: {innen: 3 uker}", with: "      frist: {innen: 3 uker}\n      norm: bør", gives: 802,
      at: .line("norm: bør", under: "endrer/steg/oppnevne-kontakt")),
    .init(
      "the mapping at home is only a possibility, and nobody says why", in: local,
      under: "endrer/steg/kartlegging-hjemme", replace: "frist: 4 uker", with: "frist: 4 uker\n      norm: kan",
      gives: 803, .warning, at: .line("norm: kan", under: "endrer/steg/kartlegging-hjemme")),
    .init(
      "the order of the mapping says nothing of language and culture", "FM38", in: local,
      under: "endrer/overleveringer/bestille-kartlegging", replace: "      kvittering: {innen: 3 virkedager}\n",
      with: """
              kvittering: {innen: 3 virkedager}
              innhold: [problemstilling, samtykke-til-komparentsamtale]
              uten: {språk-og-kultur: Koordinatoren spør selv}

        """, gives: 804, at: .line("innhold:", under: "endrer/overleveringer/bestille-kartlegging")),
    .init(
      "nobody has said who the nursing home is here", "FM04", in: local, under: "binder",
      replace: "  sykehjem: {navn: Eksempelbyen bo- og omsorgssenter}\n", gives: 805, at: .line(nil, under: "binder")),
    .init(
      "the specialist may be any of four", "FM04", in: local, under: "binder",
      replace: "{en av: hukommelsesklinikk, navn: Hukommelsesklinikken ved Eksempelbyen sykehus}",
      with: "{navn: Spesialisten ved Eksempelbyen sykehus}", gives: 805, at: .change),
    .init(
      "the adaptation was made for an older edition", in: local, replace: "versjon av: 0.1.0",
      with: "versjon av: 0.0.9",
      gives: 806, .warning, at: .change),
    .init(
      "the adaptation gives the mapping at home to somebody else", in: local, under: "endrer/steg/kartlegging-hjemme",
      replace: "frist: 4 uker", with: "ansvarlig: hjemmetjeneste", gives: 807, at: .change),
    .init(
      "a step with several ways out is taken away", in: local, under: "fjerner", replace: "[utvidet-trinn-2]",
      with: "[utvidet-trinn-2, utvidet-utredning]", gives: 807, at: .change),
    .init(
      "a step is taken away that the national pathway lacks", in: local, under: "fjerner",
      replace: "[utvidet-trinn-2]", with: "[utvidet-trinn-2, utvidet-trinn-3]", gives: 101, at: .change),
    .init(
      "the local team may decline, and nobody then maps", in: local,
      under: "legger til/overleveringer/bestille-interkommunal-kartlegging",
      replace: "      avslag: kartlegging-reserve\n",
      gives: 206, at: .key),
  ]
}
