// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerThea17 = EmbeddedFile(
    path: "pathways/scenarioer/thea-17.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: thea-17
tittel: Thea (17) blir 18 før henvisningen er sendt, og BUP fortsetter
beskrivelse: En brutt frist er ikke en avslutning. BUP henviser på nytt med noe nytt å vise til.
forløp: overgang-barn-voksen
tar:
  - starte-sent: ellers
  - overføringsmøte: BUP behandler ungdommen
  - overføre-bup: frist
  - bup-fortsetter: Den unge trenger fortsatt behandling, og det er noe nytt å vise til
  - overføre-bup: avslag
  - bup-fortsetter: ellers
forventer:
  slutt: fastlege-følger-opp
  innom: [bup, fastlege]
  overleveringer: [bup-fortsetter-til-fastlege]

"""#)
}
