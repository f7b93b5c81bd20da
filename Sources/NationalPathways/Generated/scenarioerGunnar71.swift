// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerGunnar71 = EmbeddedFile(
    path: "pathways/scenarioer/gunnar-71.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: gunnar-71
tittel: Gunnar (71) får påvist hjertesvikt, måler hjemme og blir stabil
forløp: kronisk-sykdom
tar:
  - undersøke: Hjertesvikt er mulig, eller kols er alvorlig eller uklar
  - henvise
  - vurdere-henvisning
  - utrede
  - lage-plan: Har nytte av målinger hjemme, og vil
  - måle-hjemme: Pasienten måler fortsatt
  - måle-hjemme: ellers
  - årskontroll: Planen virker
  - årskontroll: ellers
forventer:
  slutt: stabil
  innom: [fastlege, medisinsk-poliklinikk, digital-hjemmeoppfølging]
  overleveringer: [henvisning-poliklinikk, utredning-ferdig, til-digital-oppfølging, målinger-avsluttet]

"""#)
}
