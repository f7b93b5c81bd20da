// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerSolveig76 = EmbeddedFile(
    path: "pathways/scenarioer/solveig-76.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: solveig-76
tittel: Solveig (76) blir verre mens hun venter, vil ikke måle hjemme, og får til slutt lindring
forløp: kronisk-sykdom
tar:
  - undersøke: Hjertesvikt er mulig, eller kols er alvorlig eller uklar
  - henvise
  - vurdere-henvisning
  - utrede: forverring
  - verre-i-ventetiden: Poliklinikken gir tidligere time
  - utrede
  - lage-plan: Har nytte av målinger hjemme, og vil
  - måle-hjemme: nei
  - uten-målinger
  # Året etter.
  - årskontroll: Planen virker
  - årskontroll: Behandlingen virker ikke lenger, og målet er lindring
forventer:
  slutt: palliativ
  innom: [fastlege, medisinsk-poliklinikk]
  overleveringer: [tidligere-time, utredning-ferdig, takket-nei-til-målinger, palliativ-plan-deles]

"""#)
}
