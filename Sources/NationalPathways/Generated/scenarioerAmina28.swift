// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerAmina28 = EmbeddedFile(
    path: "pathways/scenarioer/amina-28.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: amina-28
tittel: Amina (28) vil ikke henvises, og sier ja tre måneder senere
beskrivelse: Den som sier nei, forsvinner ikke. Hun blir verre mens hun venter, og får tidligere time.
forløp: psykisk-helse-og-rus
tar:
  - kartlegge-behov: Pasienten trenger hjelp fra spesialisthelsetjenesten
  - henvise: nei
  - følge-med: Pasienten trenger hjelp fortsatt
  - kartlegge-behov: Pasienten trenger hjelp fra spesialisthelsetjenesten
  - henvise: vurdere-dps
  - første-møte-dps: hastevurdere-dps
  - hastevurdere-dps: Pasienten får tidligere time
  - første-møte-dps
  - utrede-dps: ellers
  - avslutte-dps: ellers
forventer:
  slutt: fastlege-følger-opp
  innom: [fastlege, dps]
  overleveringer: [henvisning-dps, forverring-i-køen, avslutning-dps-fastlege]

"""#)
}
