// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerDagny79 = EmbeddedFile(
    path: "pathways/scenarioer/dagny-79.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: dagny-79
tittel: Dagny (79) vil ikke ha besøk av hjemmetjenesten, og kommer ikke til fastlegen
beskrivelse: Hjemmetjenesten bestiller timen, og fastlegen reiser hjem når hun ikke kommer.
forløp: utskrivning
tar:
  - innlagt: Pasienten bor hjemme og har hjelp fra hjemmetjenesten
  - planlegge-utskrivning: ellers
  - samstemme-legemidler: ellers
  - utskrive: Pasienten skal hjem med hjelp fra hjemmetjenesten
  - hjemmesykepleier-vurderer: nei
  - bestille-time
  - fastlegekontroll: ikke møtt
  - hjemmebesøk: Hjemmetjenesten har pasienten, eller må ta over
forventer:
  slutt: hjem
  innom: [sykehus, hjemmetjeneste, fastlege]

"""#)
}
