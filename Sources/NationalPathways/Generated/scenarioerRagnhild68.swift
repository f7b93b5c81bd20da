// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerRagnhild68 = EmbeddedFile(
    path: "pathways/scenarioer/ragnhild-68.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: ragnhild-68
tittel: Ragnhild (68) med kols får avslag, og kommer ikke til årskontrollen
forløp: kronisk-sykdom
tar:
  - undersøke: Hjertesvikt er mulig, eller kols er alvorlig eller uklar
  - henvise: avslag
  - drøfte-avslag: ellers
  - lage-plan: ellers
  - årskontroll: ikke møtt
  - finne-pasienten: Pasienten vil ha ny time, eller besøk hjemme
  - årskontroll: ellers
forventer:
  slutt: stabil
  innom: [fastlege]
  overleveringer: [henvisning-poliklinikk]

"""#)
}
