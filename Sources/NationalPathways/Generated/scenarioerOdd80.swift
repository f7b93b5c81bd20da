// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerOdd80 = EmbeddedFile(
    path: "pathways/scenarioer/odd-80.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: odd-80
tittel: Odd (80) måler rødt, legges inn og får planen lagt om
forløp: kronisk-sykdom
tar:
  - undersøke: Diagnosen er klar, og fastlegen kan behandle
  - lage-plan: Har nytte av målinger hjemme, og vil
  - måle-hjemme: Målingene er røde, og pasienten er dårligere
  - rødt-varsel: Pasienten må legges inn
  - legge-inn
  - innleggelse: hjem
  - etter-innleggelse: Målet er fortsatt behandling
  - lage-plan: Trenger hjertesviktpoliklinikk eller lungerehabilitering
  - poliklinikk-oppfølging: Behandlingen er ikke stabil ennå
  - poliklinikk-oppfølging: ellers
  - årskontroll: ellers
forventer:
  slutt: stabil
  innom: [fastlege, medisinsk-poliklinikk, digital-hjemmeoppfølging]
  overleveringer: [rødt-varsel-til-fastlegen, innleggelse-fra-fastlege, tilbake-til-planen, til-poliklinikk-oppfølging]

"""#)
}
