// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerBodil67 = EmbeddedFile(
    path: "pathways/scenarioer/bodil-67.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: bodil-67
tittel: Bodil (67) får de tre samtalene, og fastlegen følger opp videre
beskrivelse: Den vanlige veien, med hjelp fra kommunen etter den andre samtalen.
forløp: pakkeforløp-hjem
tar:
  - gi-diagnose: ellers
  - kartlegging-1: ta-imot
  - ta-imot
  - kartlegging-2: Pasienten trenger tjenester fra kommunen
  - melde-tjenestebehov
  - kartlegging-3: ellers
forventer:
  slutt: fastlege-følger-opp
  innom: [kreftavdeling, kartlegger-hf, kreftkontakt, fastlege]
  overleveringer: [be-om-kartlegging, til-kreftkontakten, tjenestebehov-til-tildelingskontoret, avslutning-til-fastlege]

"""#)
}
