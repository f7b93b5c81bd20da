// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerSvein54 = EmbeddedFile(
    path: "pathways/scenarioer/svein-54.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: svein-54
tittel: Svein (54) bor i en kommune uten kreftkoordinator
beskrivelse: Behandles i et annet helseforetak. Ingen i kommunen svarer, og den koordinerende enheten peker ut en sykepleier i hjemmetjenesten.
forløp: pakkeforløp-hjem
tar:
  - gi-diagnose: Behandlingen skal skje i et annet helseforetak
  - bli-enige
  - kartlegging-1: mangler
  - peke-ut-reserve
  - ta-imot
  - kartlegging-2: ellers
  - kartlegging-3: Pasienten trenger kreftkontakten lenger
forventer:
  slutt: kreftkontakt-følger-opp
  innom: [kreftavdeling, kartlegger-hf, koordinerende-enhet, kreftkontakt]
  overleveringer: [spørre-annet-helseforetak, til-koordinerende-enhet, reserve-sier-ja]

"""#)
}
