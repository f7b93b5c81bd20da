// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerAnne41 = EmbeddedFile(
    path: "pathways/scenarioer/anne-41.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: anne-41
tittel: Anne (41) sier nei først, ja senere, og kommer ikke til den andre samtalen
beskrivelse: Sykehuset har oppgaven til den første samtalen er holdt, og den som uteblir, blir spurt igjen ett år etter diagnosen.
forløp: pakkeforløp-hjem
tar:
  - gi-diagnose: ellers
  - kartlegging-1: nei
  - spørre-igjen: Pasienten har sagt ja til å bli spurt igjen
  - kartlegging-1: ta-imot
  - ta-imot
  - kartlegging-2: ikke møtt
  - nei-i-kommunen: Pasienten vil gjerne bli spurt igjen et år etter diagnosen
  - kartlegging-3: Pasienten har behov for langvarige og koordinerte tjenester
forventer:
  slutt: oppnevne-koordinator
  innom: [kartlegger-hf, kreftkontakt, koordinerende-enhet]
  overleveringer: [til-kreftkontakten, melde-koordinator]

"""#)
}
