// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerTurid51 = EmbeddedFile(
    path: "pathways/scenarioer/turid-51.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: turid-51
tittel: Turid (51) er ferdig med avrusningen, men plassen er ikke klar
beskrivelse: >-
  Hun blir på avrusningen, kommunen får vite om faren for overdose, og etter døgnoppholdet fortsetter rusbehandlingen.
forløp: psykisk-helse-og-rus
tar:
  - avrusning: [Behandlingen fortsetter på døgnenhet, avslag]
  - avrusning-venter
  - innlagt
  - samarbeidsmøte: ellers
  # Kommunen svarer ikke i tide.
  - melde-utskrivningsklar: etter 1 døgn
  - vente-på-kommunen
  - utskrive: ellers
  - overlevere-oppfølging: Rusbehandlingen fortsetter
  - behandling-tsb: ikke møtt
  - avbrudd-tsb: Pasienten vil fortsette
  - behandling-tsb: ellers
  - avslutte-tsb: ellers
forventer:
  slutt: fastlege-følger-opp
  innom: [avrusningsenhet, døgnenhet, tsb, fastlege]
  overleveringer: [overdosevarsel, plassen-er-klar, utskrivning-til-tsb, avslutning-tsb-fastlege]

"""#)
}
