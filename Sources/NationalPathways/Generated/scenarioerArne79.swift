// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerArne79 = EmbeddedFile(
    path: "pathways/scenarioer/arne-79.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: arne-79
tittel: Arne (79) kommer ikke til timen, og hukommelsesteamet svarer ikke
forløp: demens
tar:
  - første-konsultasjon: ikke møtt
  - utredning-venter: Personen kom ikke, og fastlegen har fått kontakt igjen
  - første-konsultasjon: Tegn på kognitiv svikt, og personen vil utredes
  - starte-utredning: mangler
  - kartlegging-reserve
  - oppsummere: Demens er påvist, og fastlegen er sikker
  - diagnoseformidling: Helsekravet til førerkort er ikke oppfylt
  - melde-til-kommunen: nei
forventer:
  slutt: fastlege-følger-opp
  innom: [fastlege]
  overleveringer: [bestille-kartlegging, melding-førerkort]

"""#)
}
