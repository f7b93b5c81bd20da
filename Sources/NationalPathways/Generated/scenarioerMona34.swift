// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerMona34 = EmbeddedFile(
    path: "pathways/scenarioer/mona-34.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: mona-34
tittel: Mona (34) får behandling på distriktspsykiatrisk senter, og kommunen tar over
beskrivelse: Den vanlige veien, med koordinator fordi hun trenger hjelp fra flere over lang tid.
forløp: psykisk-helse-og-rus
tar:
  - kartlegge-behov: Pasienten trenger hjelp fra spesialisthelsetjenesten
  - henvise: vurdere-dps
  - vurdere-dps
  - første-møte-dps
  - utrede-dps: Pasienten skal behandles her
  - planlegge-dps: Pasienten har behov for langvarige og koordinerte tjenester
  - oppnevne-koordinator
  # Tre måneder senere går de gjennom planen og fortsetter.
  - behandling-dps: Behandlingen fortsetter etter evalueringen
  - behandling-dps: ellers
  - avslutte-dps: Pasienten trenger og vil ha oppfølging fra kommunen
  - overta
forventer:
  slutt: kommunen-følger-opp
  innom: [fastlege, dps, koordinerende-enhet, psykisk-helse-kommune]
  overleveringer: [henvisning-dps, svar-fra-dps, plan-fra-dps, behov-fra-dps, avslutning-dps]

"""#)
}
