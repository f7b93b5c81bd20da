// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerAstrid84 = EmbeddedFile(
    path: "pathways/scenarioer/astrid-84.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: astrid-84
tittel: Astrid (84) faller hjemme, legges inn, og kommer hjem med hjelp
forløp: utskrivning
tar:
  - fastlege-vurderer: Trenger sykehus
  - mottak: Pasienten legges inn
  - innlagt: Pasienten bor hjemme og har hjelp fra hjemmetjenesten
  - planlegge-utskrivning: Pasienten trenger hjelp fra kommunen etterpå
  - vurdere-behov: Kommunen kan ta imot
  - samstemme-legemidler: ellers
  - utskrive: Pasienten skal hjem med hjelp fra hjemmetjenesten
  - hjemmesykepleier-vurderer: ellers
  - fastlegekontroll: ellers
  - ny-helhetlig-vurdering: ellers
forventer:
  slutt: hjem
  innom: [sykehus, tildelingskontor, hjemmetjeneste, fastlege]
  overleveringer: [innleggelse-fra-fastlege]

"""#)
}
