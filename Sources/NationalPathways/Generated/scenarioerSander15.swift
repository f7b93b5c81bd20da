// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerSander15 = EmbeddedFile(
    path: "pathways/scenarioer/sander-15.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: sander-15
tittel: Sander (15) vil ikke ha plan, og som 17-åring vil han ikke til voksenavdelingen
beskrivelse: Han bestemmer selv fra han er 16. Et nei er ikke slutten for dem rundt ham; fastlegen vet om det og har ham.
forløp: overgang-barn-voksen
tar:
  - starte-overgang: nei
  - uten-plan: ellers
  - seksten-år: ellers
  - overføringsmøte: nei
  - planmøte-uten-mottaker: ellers
forventer:
  slutt: fastlege-følger-opp
  innom: [overgangskoordinator-barn, overgangskoordinator-voksen, fastlege]
  overleveringer: [til-ungdommen-ved-16, be-om-mottaker, planmøte-til-fastlege]

"""#)
}
