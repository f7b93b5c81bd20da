// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerEmil9 = EmbeddedFile(
    path: "pathways/scenarioer/emil-9.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: emil-9
tittel: Emil (9) får kartlagt helsen mens barneverntjenesten undersøker
beskrivelse: De to sporene går samtidig, og saken avsluttes når familien klarer seg.
forløp: barnevern
tar:
  - melde
  - gjennomgå-melding: Meldingen gir grunn til å undersøke
  - vurdere-oppstart: Minst ett startkriterium er oppfylt, eller det er tvil
  - avklaringsmøte
  - oppstartsmøte: [kartlegge-helse, undersøke-tenner]
  - undersøke: ellers
  - undersøke-tenner
  - kartlegge-helse
  - vurdere-funn: ellers
  - planlegge-tiltak: ellers
  - følge-opp-i-kommunen
  - statusmøte: Tiltakene fortsetter
  - planlegge-tiltak: ellers
  - statusmøte: ellers
  - avslutte-sak: ellers
forventer:
  slutt: avsluttet
  innom: [barneverntjeneste, kartleggingsansvarlig, tannhelsetjeneste, fastlege]
  overleveringer: [oppdrag-tannhelse, resultat-tannhelse, resultat-til-barnevernet]

"""#)
}
