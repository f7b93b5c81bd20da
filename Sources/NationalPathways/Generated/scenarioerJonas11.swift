// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerJonas11 = EmbeddedFile(
    path: "pathways/scenarioer/jonas-11.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: jonas-11
tittel: Jonas (11) kommer ikke til møtet, og siden ikke til kartleggingen
forløp: barnevern
tar:
  - gjennomgå-melding: undersøke
  - vurdere-oppstart: avklaringsmøte
  - avklaringsmøte: ikke møtt
  - ny-innkalling: Barnet og familien vil møte
  - avklaringsmøte
  - oppstartsmøte: kartlegge-helse
  - kartlegge-helse: ikke møtt
  - ikke-møtt-kartlegging: Ny time er avtalt, om nødvendig hjemme eller på skolen
  - kartlegge-helse
  - vurdere-funn: ellers
  - undersøke: avslutte-sak
  - avslutte-sak: ellers
forventer:
  slutt: avsluttet
  innom: [barneverntjeneste, kartleggingsansvarlig, fastlege]

"""#)
}
