// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerLea16 = EmbeddedFile(
    path: "pathways/scenarioer/lea-16.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: lea-16
tittel: Lea (16) vil ikke ha helsen kartlagt, og undersøkelsen går videre
forløp: barnevern
tar:
  - gjennomgå-melding: undersøke
  - vurdere-oppstart: avklaringsmøte
  - avklaringsmøte: nei
  - uten-samtykke: ellers
  - undersøke: ellers
  - planlegge-tiltak: ellers
  - statusmøte: ellers
  - avslutte-sak: ellers
forventer: {slutt: avsluttet, innom: [barneverntjeneste]}

"""#)
}
