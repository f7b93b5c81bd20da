// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerNoah17 = EmbeddedFile(
    path: "pathways/scenarioer/noah-17.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: noah-17
tittel: Noah (17) møter ikke til den første timen for voksne, og BUP finner ham
beskrivelse: Den som ikke kommer, går tilbake til dem som kjenner ham. Saken lukkes ikke.
forløp: overgang-barn-voksen
tar:
  - starte-sent: ellers
  - overføringsmøte: BUP behandler ungdommen
  - overføre-bup
  - vurdere-dps
  - første-time-dps: ikke møtt
  - finne-bup: Den unge vil møte
  - første-time-dps
  - følge-opp-ung-voksen: ellers
forventer:
  slutt: etablert-voksen
  innom: [bup, dps]
  overleveringer: [henvisning-dps, svar-fra-dps, ikke-møtt-dps, ny-time-dps, gjennomført-dps]

"""#)
}
