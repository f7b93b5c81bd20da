// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerIda15 = EmbeddedFile(
    path: "pathways/scenarioer/ida-15.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: ida-15
tittel: Ida (15) kommer ikke til BUP, og kommunen svarer ikke når hun er ferdig
beskrivelse: Uteblivelsen er ikke et nei. BUP beholder henne til kontaktpersonen har sagt ja.
forløp: barn-til-bup
tar:
  - fastlegetime: Tegn til alvorlig lidelse, eller det haster
  - henvise-haster: vurdere-henvisning
  - vurdere-henvisning
  - første-samtale-bup: ikke møtt
  - ikke-møtt-bup: Familien vil ha ny time
  - første-samtale-bup: lage-plan
  - lage-plan: ellers
  - behandle: ellers
  - avslutningsmøte: mangler
  - bup-beholder
forventer:
  slutt: kommunen-overtar
  innom: [fastlege, bup, kontaktperson-barn]
  overleveringer: [henvisning-haster, overta-etter-ventetid]

"""#)
}
