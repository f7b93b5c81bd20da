// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerHarald45 = EmbeddedFile(
    path: "pathways/scenarioer/harald-45.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: harald-45
tittel: Harald (45) får avslag to ganger, og blir ikke sendt fram og tilbake
beskrivelse: >-
  Etter det første avslaget er det møte, og fastlegen henviser én gang til med nye opplysninger. Etter det andre har
  kommunen ham, og han vet at han kan klage.
forløp: psykisk-helse-og-rus
tar:
  - kartlegge-behov: Fastlegen er i tvil om spesialisthelsetjenesten trengs
  - drøfte-henvisning: henvise
  - henvise: [vurdere-tsb, avslag]
  - møte-etter-avslag: Det er kommet nye opplysninger, eller pasienten har fått medhold i klagen
  - henvise: [vurdere-tsb, avslag]
  - møte-etter-avslag: Kommunen har et tilbud som pasienten vil ha
forventer:
  slutt: kommunen-følger-opp
  innom: [fastlege, psykisk-helse-kommune]
  overleveringer: [råd-fra-tsb, henvisning-tsb, innkalling-etter-avslag, tilvisning-etter-avslag]

"""#)
}
