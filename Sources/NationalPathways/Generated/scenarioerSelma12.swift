// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerSelma12 = EmbeddedFile(
    path: "pathways/scenarioer/selma-12.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: selma-12
tittel: Selma (12) har diabetes, og er trygg på avdelingen for voksne til slutt
beskrivelse: Den vanlige veien, fra planen lages til overgangen er over. Hun har barnekoordinator og får koordinator ved 18.
forløp: overgang-barn-voksen
tar:
  - starte-overgang
  - samtale-alene: Ungdommen er under 14 år
  - samtale-alene: ellers
  - seksten-år: Ungdommen har barnekoordinator, eller trenger koordinerte tjenester som voksen
  - planlegge-voksenliv
  - oppnevne-koordinator
  - koordinator-tar-over
  - utpeke-mottaker
  - forberede-mottak
  - overføringsmøte: Barneavdelingen følger ungdommen
  - overføre-barneavdeling
  - første-time-voksenavdeling
  - følge-opp-ung-voksen: Den unge er under 25 år og ikke trygg i tilbudet for voksne ennå
  - følge-opp-ung-voksen: ellers
forventer:
  slutt: etablert-voksen
  innom: [overgangskoordinator-barn, barnekoordinator, koordinator, barneavdeling, voksenavdeling]
  overleveringer:
    - til-ungdommen-ved-16
    - behov-for-koordinator
    - koordinator-oppnevnt
    - be-om-mottaker
    - overføring-voksenavdeling
    - gjennomført-voksenavdeling

"""#)
}
