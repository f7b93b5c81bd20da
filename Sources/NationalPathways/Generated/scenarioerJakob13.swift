// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerJakob13 = EmbeddedFile(
    path: "pathways/scenarioer/jakob-13.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: jakob-13
tittel: Jakob (13) avslås to ganger, og fellesmøtet finner veien
beskrivelse: Etter det andre avslaget henvises det ikke en tredje gang. BUP sitter ved bordet, og kontaktpersonen har Jakob hele tiden.
forløp: barn-til-bup
tar:
  - fastlegetime: Vanskene bør kartlegges i kommunen
  - kartlegge: Barnet kan trenge BUP
  - drøfte-med-bup: Barnet bør henvises
  - henvise: avslag
  - etter-avslag: Det er kommet nye opplysninger, og henvisningen er avslått bare én gang
  - henvise: avslag
  - etter-avslag: ellers
  - fellesmøte: avslag
  - kommunalt-tilbud: Flere tjenester må inn samtidig
forventer:
  slutt: samordne
  innom: [fastlege, kontaktperson-barn, koordinator]
  overleveringer:
    - henvisning-bup
    - avslag-til-kontaktperson
    - ny-henvisning
    - innkalling-til-fellesmøte
    - koordinator-kobles-på

"""#)
}
