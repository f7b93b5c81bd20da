// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerSara14 = EmbeddedFile(
    path: "pathways/scenarioer/sara-14.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: sara-14
tittel: Sara (14) får avslag fra BUP, og helsetjenestene finner et annet tilbud
forløp: barnevern
tar:
  - gjennomgå-melding: Meldingen gir grunn til å undersøke
  - vurdere-oppstart: avklaringsmøte
  - oppstartsmøte: Psykisk, kroppslig eller seksuell helse eller rus må kartlegges
  - vurdere-funn: Barnet trenger utredning i spesialisthelsetjenesten
  - henvise: [Barnet kan ha en psykisk lidelse, avslag]
  - drøfte-avslag-bup: ellers
  - finne-annet-tilbud
  # Saken henlegges, og kommunens koordinator tar over.
  - undersøke: Saken henlegges
  - avslutte-sak: samordne-videre
forventer:
  slutt: samordne-videre
  innom: [barneverntjeneste, koordinerende-enhet]
  overleveringer: [henvisning-bup, samordning-overføres]

"""#)
}
