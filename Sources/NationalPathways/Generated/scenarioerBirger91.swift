// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerBirger91 = EmbeddedFile(
    path: "pathways/scenarioer/birger-91.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: birger-91
tittel: Birger (91) er klar til å reise, men kommunen kan ikke ta imot ennå
forløp: utskrivning
tar:
  - innlagt: ellers
  - planlegge-utskrivning: Pasienten trenger hjelp fra kommunen etterpå
  - vurdere-behov: ellers
  - vente-på-kommunen: Kommunen kan fortsatt ikke ta imot
  - vente-på-kommunen: ellers
  - samstemme-legemidler: ellers
  - utskrive: Pasienten skal til korttidsopphold eller tilbake til sykehjemmet
  - sykehjem-tar-imot: ellers
forventer:
  slutt: på-sykehjem
  innom: [sykehus, tildelingskontor, sykehjemslege]

"""#)
}
