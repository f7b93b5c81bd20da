// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerTobias21 = EmbeddedFile(
    path: "pathways/scenarioer/tobias-21.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: tobias-21
tittel: Tobias (21) skrives ut etter selvmordsforsøk og møter ikke til den første kontakten
beskrivelse: >-
  Kommunen leter ham opp samme dag og varsler døgnenheten, som har ham i 30 dager uansett.
forløp: psykisk-helse-og-rus
tar:
  - innlagt
  - samarbeidsmøte: ellers
  - melde-utskrivningsklar: Kommunen svarer at den kan ta imot
  - utskrive: oppfølging-30-dager
  - overlevere-oppfølging: Kommunen følger opp
  - første-kontakt: ikke møtt
  - lete-opp: Pasienten vil møte
  - første-kontakt
  - oppfølging-30-dager
forventer:
  slutt: kommunen-følger-opp
  innom: [døgnenhet, psykisk-helse-kommune]
  overleveringer:
    - innlagt-melding
    - utskrivningsklar
    - epikrise-utskrivning
    - utskrivning-til-kommunen
    - ikke-møtt-etter-utskrivning
    - etter-30-dager

"""#)
}
