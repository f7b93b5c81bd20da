// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerElla16 = EmbeddedFile(
    path: "pathways/scenarioer/ella-16.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: ella-16
tittel: Ella (16) følges av to avdelinger, og avdelingen for voksne sier først nei
beskrivelse: >-
  Barneavdelingen beholder henne til det er avtalt hvem som tar imot. Habiliteringen går sin vei ved siden av, og kommunen
  har den faste oppfølgingen.
forløp: overgang-barn-voksen
tar:
  - starte-sent: ellers
  - overføringsmøte: [Barneavdelingen følger ungdommen, Barnehabiliteringen følger ungdommen]
  - overføre-barneavdeling: avslag
  - beholde-barneavdeling: Det er avtalt hvem som tar imot
  - overføre-barneavdeling
  - overføre-habu
  - fast-oppfølging-kommunen
  - første-time-voksenavdeling
  - første-time-havo
  - følge-opp-ung-voksen: ellers
forventer:
  slutt: etablert-voksen
  innom: [barneavdeling, habu, voksenavdeling, havo, rehabiliteringstjeneste]
  overleveringer: [overføring-voksenavdeling, overføring-havo, overføring-kommunen-habilitering]

"""#)
}
