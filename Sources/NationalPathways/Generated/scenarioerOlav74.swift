// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerOlav74 = EmbeddedFile(
    path: "pathways/scenarioer/olav-74.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: olav-74
tittel: Olav (74) sier nei, og ja tre måneder senere
beskrivelse: Den som sier nei, forsvinner ikke. Utredningen viser at det ikke er demens.
forløp: demens
tar:
  - fange-opp
  - kontakte-fastlege: nei
  - følge-med: Tegnene er der fortsatt
  - kontakte-fastlege
  - første-konsultasjon: starte-utredning
  - oppsummere: ellers
forventer:
  slutt: ikke-demens
  innom: [hjemmetjeneste, fastlege]

"""#)
}
