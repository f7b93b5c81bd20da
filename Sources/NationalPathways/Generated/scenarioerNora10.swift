// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerNora10 = EmbeddedFile(
    path: "pathways/scenarioer/nora-10.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: nora-10
tittel: Nora (10) drøftes i forumet, får rett og kommer tilbake til kommunen
beskrivelse: Den vanlige veien, fra helsesykepleieren til BUP og tilbake, med skole og PPT koblet på underveis.
forløp: barn-til-bup
tar:
  - bekymring
  - kartlegge: Barnet kan trenge BUP
  - drøfte-med-bup: Barnet bør henvises
  - henvise: vurdere-henvisning
  - vurdere-henvisning
  - første-samtale-bup
  - lage-plan: Skole, PPT, barnevern eller andre må inn samtidig
  - samordne-under-behandling
  - behandle: Behandlingen fortsetter
  - behandle: ellers
  - avslutningsmøte: kommunen-overtar
forventer:
  slutt: kommunen-overtar
  innom: [helsestasjon, kontaktperson-barn, fastlege, bup, koordinator]
  overleveringer: [kontaktperson-navngis, henvisning-bup, bup-ber-om-koordinator, overta-etter-bup]

"""#)
}
