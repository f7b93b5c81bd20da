// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerKari82 = EmbeddedFile(
    path: "pathways/scenarioer/kari-82.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: kari-82
tittel: Kari (82) får demens og bor hjemme med hjelp
beskrivelse: Den vanlige veien, fra hjemmetjenesten ser tegnene til fastlegen følger opp alene.
forløp: demens
tar:
  - fange-opp
  - kontakte-fastlege
  - første-konsultasjon: Tegn på kognitiv svikt, og personen vil utredes
  - kartlegging-hjemme
  - basal-utredning
  - oppsummere: Demens er påvist, og fastlegen er sikker
  - diagnoseformidling: ellers
  - melde-til-kommunen
  # Første halvår: legekontroll og dagaktivitet.
  - oppfølging:
      - Det er tid for legekontroll, eller noe er endret
      - Behov for dagaktivitet, avlastning, hjelpemidler eller andre tjenester
  - legekontroll: ellers
  - vedta-tjenester
  - samlet-vurdering: Personen bor hjemme og vil ha oppfølging
  # Halvåret etter vil hun klare seg med fastlegen.
  - oppfølging: ellers
  - samlet-vurdering: ellers
forventer:
  slutt: fastlege-følger-opp
  innom: [hjemmetjeneste, fastlege, hukommelsesteam, demenskontakt]
  overleveringer: [bestille-kartlegging, kartlegging-svares, melde-behov, avslutte-oppfølging]

"""#)
}
